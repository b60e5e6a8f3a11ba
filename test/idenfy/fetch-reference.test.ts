import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import ky from 'ky';
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { createTransport, TransportError, type Transport } from '../../src/idenfy/transport.ts';
import { startVendorStub, type ScriptedAnswer, type VendorStub } from '../support/vendor-stub.ts';

/** What a caller can see of a call. */
type Outcome =
  | { readonly status: number; readonly body: string | null; readonly headers: readonly (readonly [string, string])[] }
  | { readonly failed: string };

type Fetch = typeof globalThis.fetch;

let vendor: VendorStub;
let transport: Transport;

beforeEach(async () => {
  vendor = await startVendorStub();
  transport = createTransport();
});
afterEach(async () => {
  await transport.close();
  await vendor.close();
});

/** Node's own fetch, which follows no redirect, against ours, which refuses it. */
const implementations: readonly (readonly [string, () => Fetch])[] = [
  ['the fetch of Node', () => (input, init) => globalThis.fetch(input, { ...init, redirect: 'manual' })],
  ['the transport', () => transport.fetch],
];

const jsonHeaders = { 'content-type': 'application/json' };

async function outcomeOf(fetch: Fetch): Promise<Outcome> {
  try {
    const answer = await fetch(vendor.url, { method: 'POST', body: '{}', headers: jsonHeaders });
    if (answer.status >= 300 && answer.status < 400 && answer.status !== 304) return { failed: 'REDIRECT' };
    const body = answer.body === null ? null : await answer.text();
    return { status: answer.status, body, headers: [...answer.headers].filter(([name]) => name.startsWith('x-')) };
  } catch (error) {
    return { failed: error instanceof TransportError ? kindOf(error) : nativeKindOf(error) };
  }
}

function kindOf({ failure }: TransportError): string {
  return failure.kind === 'UNREADABLE_ANSWER' ? failure.reason : failure.kind;
}

/** The codes of what Node's fetch throws (undici documentation, "Errors"; Node.js documentation, "zlib"). */
function nativeKindOf(error: unknown): string {
  const cause = error instanceof Error ? error.cause : null;
  if (!(cause instanceof Error)) return String(error);
  if (cause.name === 'HTTPParserError') return 'WRONG_SHAPE';
  const code = 'code' in cause ? String(cause.code) : cause.name;
  if (/^(?:Z_|ERR__ERROR_|ERR_)/u.test(code)) return 'BAD_ENCODING';
  const lost = ['ECONNRESET', 'UND_ERR_SOCKET', 'UND_ERR_HEADERS_OVERFLOW', 'UND_ERR_RES_CONTENT_LENGTH_MISMATCH'];
  return lost.includes(code) ? 'CONNECTION_LOST' : code;
}

/** Writes an answer byte by byte as it is given, then ends the connection. */
function verbatim(...lines: readonly string[]): ScriptedAnswer {
  return (response) => response.socket?.end(lines.join('\r\n'), 'latin1');
}

function encoded(encoding: string, bytes: Buffer): ScriptedAnswer {
  return (response) => response.writeHead(200, { 'content-encoding': encoding, 'x-one': '1' }).end(bytes);
}

const read = (body: string | null, status = 200): Outcome => ({ status, body, headers: [['x-one', '1']] });
const withOne = (status: number, body?: string): ScriptedAnswer => {
  return (response) => response.writeHead(status, { 'x-one': '1' }).end(body);
};
const failed = (kind: string): Outcome => ({ failed: kind });

const behaviours: readonly (readonly [string, ScriptedAnswer, Outcome])[] = [
  ['a body of a told length', withOne(200, '{"a":"ä"}'), read('{"a":"ä"}')],
  ['an error with a body', withOne(500, 'broken'), read('broken', 500)],
  ['an empty body', withOne(200), read('')],
  ['status 204', withOne(204), read(null, 204)],
  ['status 205', withOne(205), read(null, 205)],
  ['status 304', withOne(304), read(null, 304)],
  ['status 307', (response) => response.writeHead(307, { location: '/elsewhere' }).end(), failed('REDIRECT')],
  ['status 308', (response) => response.writeHead(308, { location: '/elsewhere' }).end(), failed('REDIRECT')],
  ['a redirect without a target', (response) => response.writeHead(302).end(), failed('REDIRECT')],
  [
    'a header twice, and one beyond ASCII',
    verbatim('HTTP/1.1 200 OK', 'x-one: 1', 'x-one: 2', 'x-two: caf\u00e9', 'content-length: 0', '', ''),
    {
      status: 200,
      body: '',
      headers: [
        ['x-one', '1, 2'],
        ['x-two', 'caf\u00e9'],
      ],
    },
  ],
  ['a body that the end of the connection ends', verbatim('HTTP/1.1 200 OK', 'x-one: 1', '', 'text'), read('text')],
  ['an answer of HTTP/1.0', verbatim('HTTP/1.0 200 OK', 'x-one: 1', '', 'text'), read('text')],
  [
    'early hints before the answer',
    verbatim('HTTP/1.1 103 Early Hints', 'x-two: 2', '', 'HTTP/1.1 200 OK', 'x-one: 1', 'content-length: 2', '', 'ok'),
    read('ok'),
  ],
  ['gzip', encoded('gzip', gzipSync('text')), read('text')],
  ['gzip in capitals', encoded('GZIP', gzipSync('text')), read('text')],
  ['x-gzip', encoded('x-gzip', gzipSync('text')), read('text')],
  ['gzip in two parts', encoded('gzip', Buffer.concat([gzipSync('te'), gzipSync('xt')])), read('text')],
  ['gzip without its end', encoded('gzip', gzipSync('text').subarray(0, -8)), read('text')],
  ['gzip of nothing', encoded('gzip', Buffer.alloc(0)), read('')],
  ['deflate', encoded('deflate', deflateSync('text')), read('text')],
  ['raw deflate', encoded('deflate', deflateRawSync('text')), read('text')],
  ['brotli', encoded('br', brotliCompressSync('text')), read('text')],
  ['brotli over gzip', encoded('gzip, br', brotliCompressSync(gzipSync('text'))), read('text')],
  ['an unknown encoding', encoded('compress', Buffer.from('text')), read('text')],
  ['text that is called gzip', encoded('gzip', Buffer.from('this is plain text')), failed('BAD_ENCODING')],
  ['text that is called brotli', encoded('br', Buffer.from('this is plain text')), failed('BAD_ENCODING')],
  ['a reset', (response) => response.socket?.resetAndDestroy(), failed('CONNECTION_LOST')],
  ['an end before the answer', (response) => response.socket?.end(), failed('CONNECTION_LOST')],
  ['an end within the headers', verbatim('HTTP/1.1 200 OK', 'x-one'), failed('CONNECTION_LOST')],
  ['an end within the body', verbatim('HTTP/1.1 200 OK', 'content-length: 9', '', 'text'), failed('CONNECTION_LOST')],
  [
    'headers without measure',
    verbatim('HTTP/1.1 200 OK', `x-one: ${'1'.repeat(20_000)}`, '', ''),
    failed('CONNECTION_LOST'),
  ],
  ['another protocol', verbatim('220 mail.example ready', ''), failed('WRONG_SHAPE')],
];

describe.each(implementations)('%s', (_, choose) => {
  it.each(behaviours)('makes of %s what it is', async (_, answer, expected) => {
    vendor.script(answer);

    expect(await outcomeOf(choose())).toEqual(expected);
    expect(vendor.requests).toHaveLength(1);
  });

  it('sends what ky gives it, header names and length included', async () => {
    const { url, received } = await startRecorder();
    const http = ky.create({
      prefix: url,
      retry: 0,
      timeout: false,
      headers: { accept: 'application/json', authorization: 'Basic a2V5OnNlY3JldA==' },
      fetch: choose(),
    });

    await http('api/v2/token', { method: 'post', json: { name: 'Ада' } });
    await http('list/', { method: 'get', searchParams: { clientId: 'a b&ä', page: 2 } });

    expect(received).toEqual([
      {
        line: 'POST /api/v2/token',
        headers: {
          accept: 'application/json',
          authorization: 'Basic a2V5OnNlY3JldA==',
          'content-length': '17',
          'content-type': 'application/json',
        },
        body: '{"name":"Ада"}',
      },
      {
        line: 'GET /list/?clientId=a+b%26%C3%A4&page=2',
        headers: { accept: 'application/json', authorization: 'Basic a2V5OnNlY3JldA==' },
        body: '',
      },
    ]);
  });

  it('tells that a body is empty', async () => {
    const { url, received } = await startRecorder();

    await choose()(url, { method: 'POST' });

    expect(received).toEqual([{ line: 'POST /', headers: { 'content-length': '0' }, body: '' }]);
  });

  it('takes what a server has closed since for gone, and sends on a new connection', async () => {
    vendor.script((response) => response.end('first', () => response.socket?.end()), { json: 'second' });
    const fetch = choose();

    await (await fetch(vendor.url, { method: 'POST', body: '1' })).text();
    await vi.waitUntil(() => vendor.openConnections() === 0, 5000);
    const answer = await fetch(vendor.url, { method: 'POST', body: '2' });

    expect(await answer.text()).toBe('"second"');
    expect(vendor.requests.map(({ body }) => body)).toEqual(['1', '2']);
  });

  it('closes the connection when it is told to stop', async () => {
    const told = new AbortController();
    vendor.script(() => {
      told.abort();
    });

    const call = choose()(vendor.url, { method: 'POST', body: '1', signal: told.signal });

    await expect(call).rejects.toThrow();
    await vi.waitUntil(() => vendor.openConnections() === 0, 5000);
  });
});

interface Recorded {
  readonly line: string;
  /** Those that the caller has a say in, named as they were on the wire. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

async function startRecorder(): Promise<{ readonly url: string; readonly received: readonly Recorded[] }> {
  const received: Recorded[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const line = `${request.method ?? ''} ${request.url ?? ''}`;
      received.push({ line, headers: namedHeaders(request), body: Buffer.concat(chunks).toString('utf8') });
      response.end('{}');
    });
  }).listen(0, '127.0.0.1');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  await new Promise((resolve) => server.once('listening', resolve));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, received };
}

function namedHeaders({ rawHeaders }: IncomingMessage): Record<string, string> {
  const spoken = /^(?:accept|authorization|content-.*|transfer-encoding|x-.*)$/iu;
  const pairs = rawHeaders.flatMap((name, index) => (index % 2 === 0 ? [[name, rawHeaders[index + 1] ?? '']] : []));
  return Object.fromEntries(pairs.filter(([name = '', value]) => spoken.test(name) && value !== '*/*')) as Record<
    string,
    string
  >;
}
