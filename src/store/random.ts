import { randomBytes, randomFillSync } from 'node:crypto';
import type { Random } from '../model/random.ts';

/** Asking the system costs more than what it answers with, so it is asked for this many bytes at a time. */
const poolBytes = 4_096;

/** The system's random bytes. Those that were handed out are erased here. */
export const systemRandom: Random = createPool();

function createPool(): Random {
  const pool = Buffer.alloc(poolBytes);
  let used = poolBytes;
  return {
    bytes: (count) => {
      if (count > poolBytes) return randomBytes(count);
      if (used + count > poolBytes) {
        randomFillSync(pool);
        used = 0;
      }
      const bytes = Uint8Array.from(pool.subarray(used, used + count));
      pool.fill(0, used, (used += count));
      return bytes;
    },
  };
}
