import { once } from 'node:events';
import { connect } from 'node:net';

const list = JSON.stringify({ query: '{ verifications(first: 25) { nodes { id scanRef clientId status outcome } } }' });

/** What a client sends that then does nothing any more, by where it stops. */
const beginnings = {
  'in their headers': 'POST /graphql HTTP/1.1\r\nhost: localhost\r\n',
  'in their body':
    'POST /graphql HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\ncontent-length: 100\r\n\r\n{"query"',
  'before their answer':
    'POST /graphql HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\n' +
    `content-length: ${Buffer.byteLength(list)}\r\n\r\n${list}`,
} as const;

/** Where clients stop. */
export type Stall = keyof typeof beginnings;

/** All places where they do. */
export const stalls = Object.keys(beginnings) as readonly Stall[];

/**
 * Keeps so many connections stalled: one that is let go is replaced at once. Those before their answer have it in their system's
 * buffers by then and are not replaced, for whoever never reads is not told that it was let go. Answers what ends them all.
 */
export async function keepStalled(url: string, stall: Stall, count: number): Promise<() => void> {
  const over = new AbortController();
  const open = async (): Promise<void> => {
    const socket = connect(Number(new URL(url).port), '127.0.0.1');
    over.signal.addEventListener('abort', () => socket.destroy(), { once: true });
    if (stall !== 'before their answer') socket.resume();
    socket.on('error', () => undefined);
    socket.once('close', () => {
      if (!over.signal.aborted) void open();
    });
    await once(socket, 'connect');
    socket.write(beginnings[stall]);
    if (stall === 'before their answer') await once(socket, 'readable');
  };
  await Promise.all(Array.from({ length: count }, open));
  return () => {
    over.abort();
  };
}
