import { request, type IncomingMessage } from 'node:http';
import { createGunzip } from 'node:zlib';
import { describe, expect, it, onTestFinished } from 'vitest';
import { basic, start } from './support.ts';

/** Asks for a status as a client without any library does. */
function askRaw(url: string): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const headers = { authorization: basic('key:secret'), 'content-type': 'application/json' };
    const asked = request(`${url}/api/v2/status`, { method: 'POST', headers, agent: false }, resolve);
    asked.on('error', reject).end('{}');
    onTestFinished(() => void asked.destroy());
  });
}

/** Reads until this many bytes are there, and says how many there were. */
async function readAtLeast(stream: AsyncIterable<Buffer>, bytes: number): Promise<number> {
  let read = 0;
  for await (const chunk of stream) {
    read += chunk.length;
    if (read >= bytes) break;
  }
  return read;
}

describe('a fault that breaks the transport', () => {
  it('cuts the connection without an answer, before the work and after it', async () => {
    const { operate, url } = await start();
    for (const cut of ['before', 'after']) {
      await operate('faults', { path: '/api/v2/status', cut });
      await expect(askRaw(url)).rejects.toMatchObject({ code: 'ECONNRESET' });
    }
  });

  it('ends in the middle of the body that it announced', async () => {
    const { operate, url } = await start();
    await operate('faults', { path: '/api/v2/status', cut: 'within' });
    const response = await askRaw(url);
    let text = '';
    await expect(
      (async () => {
        for await (const chunk of response) text += String(chunk);
      })(),
    ).rejects.toMatchObject({ code: 'ECONNRESET' });
    expect(text.length).toBeGreaterThan(0);
    expect(text.length).toBeLessThan(Number(response.headers['content-length']));
  });

  it('answers later, after the work is done', async () => {
    const { operate, send, simulator } = await start();
    await operate('faults', { path: '/api/v2/token', delayMs: 150 });
    const began = performance.now();
    expect((await send('/api/v2/token', { clientId: 'a' })).status).toBe(201);
    expect(performance.now() - began).toBeGreaterThan(140);
    expect(simulator.vendor.sold).toBe(1);
  });

  it('has sold the session while the answer is still to come', async () => {
    const { operate, send, simulator } = await start();
    await operate('faults', { path: '/api/v2/token', delayMs: 600_000 });
    const impatient = send('/api/v2/token', { clientId: 'a' });
    impatient.catch(() => undefined);
    await expect.poll(() => simulator.vendor.sold).toBe(1);
    await simulator.stop();
    await expect(impatient).rejects.toThrow();
  });

  it('sends one byte and then lets the client wait', async () => {
    const { operate, url } = await start();
    await operate('faults', { path: '/api/v2/status', body: 'a-byte-a-second' });
    const response = await askRaw(url);
    expect(await readAtLeast(response, 1)).toBe(1);
  });

  it('sends more than anybody wants to keep', async () => {
    const { operate, url } = await start();
    await operate('faults', { path: '/api/v2/status', body: 'one-gigabyte' });
    expect(await readAtLeast(await askRaw(url), 8_388_608)).toBeGreaterThanOrEqual(8_388_608);
  });

  it('sends little that unpacks to much', async () => {
    const { operate, url } = await start();
    await operate('faults', { path: '/api/v2/status', body: 'gzip-bomb' });
    const response = await askRaw(url);
    let packed = 0;
    response.on('data', (chunk: Buffer) => (packed += chunk.length));
    expect(response.headers['content-encoding']).toBe('gzip');
    expect(await readAtLeast(response.pipe(createGunzip()), 67_108_864)).toBeGreaterThanOrEqual(67_108_864);
    expect(packed).toBeLessThan(1_048_576);
  });

  it('sends bytes that are no text', async () => {
    const { operate, url } = await start();
    await operate('faults', { path: '/api/v2/status', body: 'not-utf8' });
    const bytes = Buffer.concat(await (await askRaw(url)).toArray());
    expect(() => new TextDecoder('utf-8', { fatal: true }).decode(bytes)).toThrow(TypeError);
  });

  it('answers any status, and when to come back', async () => {
    const { operate, url } = await start();
    await operate('faults', { path: '/api/v2/status', status: 503, retryAfter: 7 });
    const { statusCode, headers } = await askRaw(url);
    expect([statusCode, headers['retry-after']]).toEqual([503, '7']);
  });
});

describe('the list of faults', () => {
  const status = { path: '/api/v2/status', failure: 'unavailable' };

  it('lets a fault happen as often as was said', async () => {
    const { operate, send } = await start();
    await operate('faults', { ...status, times: 2 });
    const statuses = [];
    for (let asked = 0; asked < 3; asked += 1) statuses.push((await send('/api/v2/status', {})).status);
    expect(statuses).toEqual([503, 503, 400]);
  });

  it('lets a standing fault happen until the list is cleared', async () => {
    const { operate, send, url } = await start();
    await operate('faults', { ...status, times: 'always' });
    for (let asked = 0; asked < 5; asked += 1) expect((await send('/api/v2/status', {})).status).toBe(503);
    await fetch(`${url}/__simulator/faults`, { method: 'DELETE' });
    expect((await send('/api/v2/status', {})).status).toBe(400);
  });

  it('touches no other path', async () => {
    const { operate, send } = await start();
    await operate('faults', status);
    expect((await send('/api/v2/token', { clientId: 'a' })).status).toBe(201);
  });

  it.each<[unknown, string]>([
    [{ failure: 'funds' }, 'path: '],
    [{ path: '/api/v2/tokens', failure: 'funds' }, 'path: is one of /api/v2/token, '],
    [{ path: '/api/v2/token' }, 'A fault has exactly one of failure, status, cut, body, redirect, delayMs, next'],
    [{ ...status, cut: 'before' }, 'A fault has exactly one of '],
    [{ path: '/api/v2/token', failure: 'earthquake' }, 'failure: is one of credentials, '],
    [{ path: '/api/v2/token', failure: '__proto__' }, 'failure: is one of credentials, '],
    [{ path: '/api/v2/token', status: 42 }, 'status: '],
    [{ path: '/api/v2/token', cut: 'sideways' }, 'cut: '],
    [{ path: '/api/v2/token', body: 'poem' }, 'body: '],
    [{ path: '/api/v2/token', redirect: 'nowhere' }, 'redirect: '],
    [{ path: '/api/v2/token', delayMs: -1 }, 'delayMs: '],
    [{ path: '/kyc/identifications/', next: 'nowhere' }, 'next: '],
    [{ path: '/api/v2/status', next: 'http://127.0.0.1:1/' }, 'next goes with /kyc/identifications/ only'],
    [{ ...status, times: 0 }, 'times: is a whole number from 1 on, or "always"'],
    [{ ...status, retryAfter: 'soon' }, 'retryAfter: '],
    [{ path: '/api/v2/token', cut: 'before', retryAfter: 7 }, 'retryAfter goes with failure or status only'],
    [{ ...status, often: true }, 'Unrecognized key: "often"'],
    ['{', 'Invalid input: expected object'],
  ])('refuses %j and says why', async (fault, message) => {
    const { operate, send } = await start();
    const response = await operate('faults', fault);
    expect(response.status).toBe(400);
    expect(((await response.json()) as { message: string }).message).toContain(message);
    expect((await send('/api/v2/token', { clientId: 'a' })).status).toBe(201);
  });
});
