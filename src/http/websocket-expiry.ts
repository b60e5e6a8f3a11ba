import type { Clock } from '../model/clock.ts';

/** A clock can be moved while a timer counts, so it is looked at so often. */
const lookEveryMs = 10_000;

/**
 * Calls back once the clock has come to a moment, never before, and within ten seconds also when it was moved there; answers how to
 * call it off.
 */
export function callAt(moment: number, clock: Clock, callback: () => void): () => void {
  let timer: NodeJS.Timeout;
  const look = () => {
    const leftMs = moment - clock.now();
    if (leftMs <= 0) callback();
    else timer = setTimeout(look, Math.min(leftMs, lookEveryMs)).unref();
  };
  look();
  return () => {
    clearTimeout(timer);
  };
}
