import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it, onTestFinished } from 'vitest';
import { listen, onlyVerifications, postGraphQL } from '../support/http-server.ts';

/** A connection that begins a request and never goes on. */
interface Stalled {
  readonly socket: Socket;
  /** For how many milliseconds it was kept. */
  readonly kept: Promise<number>;
}

async function openStalled(url: string, count: number, beginning: string): Promise<Stalled[]> {
  const stalled = await Promise.all(Array.from({ length: count }, () => begin(Number(new URL(url).port), beginning)));
  onTestFinished(() => {
    for (const { socket } of stalled) socket.destroy();
  });
  return stalled;
}

async function begin(port: number, beginning: string): Promise<Stalled> {
  const socket = connect(port, '127.0.0.1').resume();
  await once(socket, 'connect');
  const opened = performance.now();
  socket.write(beginning);
  return { socket, kept: once(socket, 'close').then(() => performance.now() - opened) };
}

describe('a client that waits', () => {
  it('is answered also after longer than it may be silent itself', async () => {
    const verifications = onlyVerifications({ find: () => wait(16_000, [null]) });
    const url = await listen({ verifications });
    const answer = await postGraphQL(url, { query: '{ verification(by: { scanRef: "a" }) { status } }' });
    expect(await answer.json()).toEqual({ data: { verification: null } });
  });
});

describe('clients that stall', () => {
  it.each([
    ['in the middle of their headers', 'POST /graphql HTTP/1.1\r\nhost: localhost\r\n'],
    [
      'in the middle of their body',
      'POST /graphql HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\ncontent-length: 100\r\n\r\n{"query"',
    ],
  ])('%s are let go within twelve seconds, while others are served', async (_sentence, beginning) => {
    const url = await listen();
    const stalled = await openStalled(url, 200, beginning);
    const honest = await postGraphQL(url, { query: '{ __typename }' });
    expect(await honest.json()).toEqual({ data: { __typename: 'Query' } });
    expect(stalled.filter(({ socket }) => !socket.destroyed)).toHaveLength(200);
    const kept = await Promise.all(stalled.map((connection) => connection.kept));
    expect(Math.max(...kept)).toBeLessThan(12_000);
  });
});
