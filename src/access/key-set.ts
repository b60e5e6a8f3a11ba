import type { JSONWebKeySet } from 'jose';

/** The keys of the issuer could not be read. Holds no address and nothing of the answer. */
export class KeySetError extends Error {
  constructor(reason: string) {
    super(`The keys at AUTH_JWKS_URL cannot be read: ${reason}`);
    this.name = 'KeySetError';
  }
}

/** An issuer's keys with certificates take some tens of kilobytes. */
const largestBytes = 256 * 1024;

/**
 * Fetches a key set within so many milliseconds, its body included. What is in it is not checked. Redirects are refused, and answers
 * of more than 256 KiB. Rejects with a `KeySetError`.
 */
export async function fetchKeySet(url: string, timeoutMs: number): Promise<JSONWebKeySet> {
  const signal = AbortSignal.timeout(timeoutMs);
  try {
    const answer = await fetch(url, { redirect: 'manual', signal, headers: { accept: 'application/json' } });
    return JSON.parse(await readText(answer)) as JSONWebKeySet;
  } catch (error) {
    if (error instanceof KeySetError) throw error;
    // The cause stays behind: it can quote the answer or lead to the address.
    throw new KeySetError(reasonOf(error, signal));
  }
}

async function readText({ status, body }: Response): Promise<string> {
  if (status !== 200 || body === null) {
    void body?.cancel().catch(() => undefined);
    throw new KeySetError(`the answer has the status ${status}`);
  }
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of body) {
    size += part.byteLength;
    if (size > largestBytes) throw new KeySetError('the answer is too large');
    parts.push(part);
  }
  return Buffer.concat(parts).toString('utf8');
}

function reasonOf(error: unknown, signal: AbortSignal): string {
  if (signal.aborted) return 'no complete answer came in time';
  return error instanceof SyntaxError ? 'the answer is not JSON' : 'there is no connection';
}
