import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { onTestFinished } from 'vitest';
import { createSimulator, type Simulator, type SimulatorOptions } from '../../src/simulator/simulator.ts';

/** The header of these credentials, written `key:secret`. */
export function basic(pair: string): string {
  return `Basic ${Buffer.from(pair, 'utf8').toString('base64')}`;
}

/** A simulator that stops when the test ends, and ways to ask it as a client of the vendor and as its operator. */
export async function start(options: Partial<SimulatorOptions> = {}) {
  const simulator = createSimulator({ apiKey: 'key', apiSecret: 'secret', ...options });
  onTestFinished(() => simulator.stop());
  const { url } = await simulator.start();
  const post = (path: string, body: unknown, headers: Record<string, string>) =>
    fetch(url + path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: typeof body === 'string' || body instanceof Blob ? body : JSON.stringify(body),
    });
  const send = (path: string, body: unknown, headers: Record<string, string> = {}) =>
    post(path, body, { authorization: basic('key:secret'), ...headers });
  const read = async (path: string, body: unknown) =>
    (await (await send(path, body)).json()) as Record<string, unknown>;
  const operate = (path: string, body: unknown) => post(`/__simulator/${path}`, body, {});
  return { simulator, url, send, read, operate };
}

/** A webhook as it arrived. */
export interface Received {
  readonly headers: IncomingHttpHeaders;
  readonly bytes: Buffer;
}

/** A server that keeps what it is sent, and answers with the next of these statuses, then 200. */
export async function startReceiver(...statuses: number[]) {
  const received: Received[] = [];
  const server = createServer((request, response) => {
    void buffer(request).then((bytes) => {
      received.push({ headers: request.headers, bytes });
      response.writeHead(statuses.shift() ?? 200).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { received, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook` };
}

/** Chooses for the newest session, as a person on its page or as a reviewer. */
export function choose(simulator: Simulator, url: string, action: string): Promise<Response> {
  const session = simulator.vendor.sessions.at(-1);
  const name = action.startsWith('reviewer') ? { scanRef: session?.scanRef } : { authToken: session?.authToken };
  const body = JSON.stringify({ ...name, action });
  return fetch(`${url}/__simulator/act`, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
}
