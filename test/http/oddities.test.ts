import { once } from 'node:events';
import { connect } from 'node:net';
import { describe, expect, it } from 'vitest';
import { silentObserver, type Defect, type FinishedRequest } from '../../src/model/observer.ts';
import { listen } from '../support/http-server.ts';

const question = '{"query":"{ __typename }"}';
const length = `content-length: ${question.length}`;
const chunked = 'transfer-encoding: chunked';

/** A request with these lines after the usual ones. */
function post(...lines: readonly string[]): string {
  return ['POST /graphql HTTP/1.1', 'host: localhost', 'content-type: application/json', ...lines, '', ''].join('\r\n');
}

/** An honest request, which ends the connection once it is answered. */
const next = 'GET /healthz HTTP/1.1\r\nhost: localhost\r\nx-request-id: next\r\nconnection: close\r\n\r\n';

/** What came back on a connection. */
interface Answers {
  readonly statuses: readonly number[];
  readonly bodies: readonly string[];
}

/** Sends these bytes on one connection and reads until it is closed. */
async function exchange(url: string, text: string): Promise<Answers> {
  const socket = connect(Number(new URL(url).port), '127.0.0.1');
  // Who still sends when the other side has said everything is told that nobody listens.
  socket.on('error', () => undefined);
  const closed = once(socket, 'close', { signal: AbortSignal.timeout(15_000) });
  const received: Buffer[] = [];
  socket.on('data', (bytes: Buffer) => received.push(bytes));
  socket.write(Buffer.from(text, 'latin1'));
  await closed;
  const answers = Buffer.concat(received)
    .toString('latin1')
    .split(/(?=HTTP\/1\.1 \d{3} )/u);
  return {
    statuses: answers.filter((answer) => answer !== '').map((answer) => Number(answer.slice(9, 12))),
    bodies: answers.map((answer) => answer.slice(answer.indexOf('\r\n\r\n') + 4).trimEnd()),
  };
}

/** A listening server that remembers what it looked at. */
async function listenWatched() {
  const finished: FinishedRequest[] = [];
  const defects: Defect[] = [];
  const observer = {
    ...silentObserver,
    requestFinished: (request: FinishedRequest) => finished.push(request),
    failed: (defect: Defect) => defects.push(defect),
  };
  return { url: await listen({ observer }), finished, defects };
}

/** A request in a request, as a proxy that reads the other length would pass it on. */
const smuggled = 'GET /schema.graphql HTTP/1.1\r\nhost: localhost\r\n\r\n';

const malformed: readonly (readonly [string, number, string])[] = [
  ['both lengths', 400, `${post(length, chunked)}0\r\n\r\n`],
  [
    'a request behind a length that the chunks contradict',
    400,
    `${post('content-length: 4', chunked)}0\r\n\r\n${smuggled}`,
  ],
  ['two lengths that differ', 400, post(length, 'content-length: 3') + question],
  ['two lengths that agree', 400, post(length, length) + question],
  ['a length with a sign', 400, post(`content-length: +${question.length}`) + question],
  ['a length that is no number of bytes', 400, post('content-length: 99999999999999999999') + question],
  ['a transfer that is not over with its chunks', 400, `${post('transfer-encoding: chunked, identity')}0\r\n\r\n`],
  ['a space before the colon', 400, `${post('transfer-encoding : chunked')}0\r\n\r\n`],
  ['a chunk of no size', 400, `${post(chunked)}zz\r\nabc\r\n0\r\n\r\n`],
  ['chunks that end with bare line feeds', 400, `${post(chunked)}1a\n${question}\n0\n\n`],
  ['lines that end with bare line feeds', 400, post(length).replaceAll('\r\n', '\n') + question],
  ['one bare line feed', 400, post('x-one: 1\nx-two: 2', length) + question],
  ['a bare carriage return', 400, post('x-one: 1\rx-two: 2', length) + question],
  ['a folded header', 400, post(length, 'x-one: 1\r\n transfer-encoding: chunked') + question],
  ['100,000 headers', 431, post(length, ...Array.from({ length: 100_000 }, (_, index) => `x-${index}: 1`)) + question],
  ['a target that is too long', 431, `GET /${'a'.repeat(10_000)} HTTP/1.1\r\nhost: localhost\r\n\r\n`],
  ['a NUL in a header', 400, post(length, 'x-one: a\0b') + question],
  ['a NUL in the target', 400, post(length).replace('/graphql', '/graph\0ql') + question],
  ['no version', 400, 'GET /healthz\r\nhost: localhost\r\n\r\n'],
  ['another version', 400, post(length).replace('HTTP/1.1', 'HTTP/2.0') + question],
  ['HTTP/2 with prior knowledge', 400, 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n'],
  ['a method that nobody knows', 400, post(length).replace('POST', 'BUY') + question],
  ['TLS', 400, '\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03'],
];

describe('what is not HTTP as it has to be', () => {
  it('is refused and ends its connection, whatever follows', async () => {
    const { url, finished, defects } = await listenWatched();
    const answered: unknown[] = [];
    for (const [what, , text] of malformed) {
      const { statuses, bodies } = await exchange(url, text + next);
      const { errors } = JSON.parse(bodies.join('')) as { readonly errors: unknown };
      answered.push([what, statuses, errors]);
    }
    const requestId = expect.stringMatching(/^[0-9a-f-]{36}$/u) as string;
    const message = 'The request is not HTTP as it has to be.';
    const refusal = { message, extensions: { code: 'BAD_REQUEST', requestId } };
    expect(answered).toEqual(malformed.map(([what, status]) => [what, [status], [refusal]]));
    expect(finished.filter(({ status }) => status < 400)).toEqual([]);
    expect(defects).toEqual([]);
    expect((await fetch(`${url}/healthz`)).status).toBe(200);
  });

  it('is refused without a word when it has no host, and ends its connection', async () => {
    const { url, finished } = await listenWatched();
    expect(await exchange(url, post(length).replace('host: localhost\r\n', '') + question + next)).toMatchObject({
      statuses: [400],
    });
    expect(finished).toEqual([]);
  });

  it('is no way to elsewhere: a tunnel is not opened, and its connection ends', async () => {
    const { url } = await listenWatched();
    const connection = 'CONNECT elsewhere.example:443 HTTP/1.1\r\nhost: elsewhere.example:443\r\n\r\n';
    expect(await exchange(url, connection + next)).toEqual({ statuses: [], bodies: [''] });
  });
});

const oneHost = /^\{"errors":\[\{"message":"The request has to name one host\."/u;

const unusual: readonly (readonly [string, string, number, RegExp])[] = [
  ['an absolute target', post(length).replace('/graphql', 'http://localhost/graphql') + question, 200, /^\{"data":/u],
  [
    'an absolute target of another host',
    post(length).replace('/graphql', 'http://elsewhere.example/graphql') + question,
    400,
    oneHost,
  ],
  ['two hosts', post(length, 'host: elsewhere.example') + question, 400, oneHost],
  ['the same host twice', post(length, 'Host: localhost') + question, 400, oneHost],
  ['chunks with extensions', `${post(chunked)}1a;a=b\r\n${question}\r\n0\r\n\r\n`, 200, /^\{"data":/u],
  ['empty lines before it', `\r\n\r\n${post(length)}${question}`, 200, /^\{"data":/u],
  ['a header that is called like the prototype', post(length, '__proto__: x') + question, 200, /^\{"data":/u],
  ['a question about the whole server', 'OPTIONS * HTTP/1.1\r\nhost: localhost\r\n\r\n', 400, /^/u],
  [
    'a request in the body of another one',
    `GET /healthz HTTP/1.1\r\nhost: localhost\r\ncontent-length: ${smuggled.length}\r\n\r\n${smuggled}`,
    200,
    /alive/u,
  ],
];

describe('what is unusual', () => {
  const isAnswered = '{"data":{"__typename":"Query"}}';

  it('is answered as what it is, and then the next request of its connection', async () => {
    const { url, defects } = await listenWatched();
    const answered: unknown[] = [];
    for (const [what, text] of unusual) {
      const { statuses, bodies } = await exchange(url, text + next);
      answered.push([what, statuses, bodies[0], bodies[1]]);
    }
    const alive = '{"status":"alive"}';
    expect(answered).toEqual(
      unusual.map(([what, , status, body]) => [what, [status, 200], expect.stringMatching(body) as unknown, alive]),
    );
    expect(defects).toEqual([]);
  });

  it('does not change the order of answers: forty requests at once on one connection', async () => {
    const { url, finished } = await listenWatched();
    const pairs = Array.from({ length: 20 }, () => post(length) + question + next.replace('connection: close\r\n', ''));
    const { statuses, bodies } = await exchange(url, pairs.join('') + next);
    expect(statuses).toEqual(Array.from({ length: 41 }, () => 200));
    expect(bodies).toEqual([
      ...Array.from({ length: 20 }, () => [isAnswered, '{"status":"alive"}']).flat(),
      '{"status":"alive"}',
    ]);
    expect(finished).toHaveLength(41);
  });

  it.each([
    ['asks as HTTP/1.0 does', post(length).replace('HTTP/1.1', 'HTTP/1.0') + question, isAnswered],
    ['asks for its health as HTTP/1.0 does, without a host', 'GET /healthz HTTP/1.0\r\n\r\n', '{"status":"alive"}'],
    ['offers to speak HTTP/2', post(length, 'connection: close, upgrade', 'upgrade: h2c') + question, isAnswered],
  ])('is served once when it %s', async (_what, text, answer) => {
    const { url } = await listenWatched();
    expect(await exchange(url, text)).toEqual({ statuses: [200], bodies: [answer] });
  });
});
