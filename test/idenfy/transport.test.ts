import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import { createServer as createTcpServer, type AddressInfo, type Socket } from 'node:net';
import { Readable } from 'node:stream';
import { brotliCompressSync, constants, deflateSync, gzipSync } from 'node:zlib';
import ky from 'ky';
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { createTransport, TransportError, type Transport, type TransportHints } from '../../src/idenfy/transport.ts';
import { startVendorStub, type ScriptedAnswer, type VendorStub } from '../support/vendor-stub.ts';

const mebibyte = 1_048_576;

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

function post(url = vendor.url, timeoutMs = 5000): Promise<Response> {
  const signal = AbortSignal.timeout(timeoutMs);
  return transport.fetch(url, { method: 'POST', body: '{"clientId":"user-123"}', signal });
}

async function failureOf(call: Promise<unknown>): Promise<{ failure: unknown; status: number | null }> {
  const error: unknown = await call.then(
    () => new Error('The call succeeded'),
    (error: unknown) => error,
  );
  if (!(error instanceof TransportError)) throw error;
  return { failure: error.failure, status: error.status };
}

/** Runs the call and says by how much the memory of the process grew at most meanwhile. */
async function memoryGrowthOf(call: () => Promise<unknown>): Promise<number> {
  const before = process.memoryUsage.rss();
  let highest = before;
  const timer = setInterval(() => (highest = Math.max(highest, process.memoryUsage.rss())), 1);
  await call();
  clearInterval(timer);
  return Math.max(highest, process.memoryUsage.rss()) - before;
}

const tooLarge = { failure: { kind: 'UNREADABLE_ANSWER', reason: 'TOO_LARGE' }, status: 200 };
const lost = (status: number | null) => ({ failure: { kind: 'CONNECTION_LOST' }, status });

describe('an answer', () => {
  it('is returned whole, with its status and headers', async () => {
    vendor.script((response) => response.writeHead(201, { 'x-one': '1', 'content-length': '2' }).end('ok'));

    const answer = await post();

    expect(answer.status).toBe(201);
    expect(answer.headers.get('x-one')).toBe('1');
    expect(await answer.text()).toBe('ok');
  });

  it('arrives with the method, the body and its length as they were given', async () => {
    vendor.script({ json: {} });

    await post();

    expect(vendor.requests).toMatchObject([
      { method: 'POST', url: '/', body: '{"clientId":"user-123"}', headers: { 'content-length': '23' } },
    ]);
    expect(vendor.requests[0]?.headers).not.toHaveProperty('transfer-encoding');
  });

  it('that comes in chunks is put together', async () => {
    vendor.script((response) => {
      Readable.from(Array.from({ length: 5000 }, () => 'chunk')).pipe(response.writeHead(200));
    });

    const answer = await post();

    expect(await answer.text()).toBe('chunk'.repeat(5000));
  });

  it('without content has no body', async () => {
    vendor.script((response) => response.writeHead(204).end());

    const answer = await post();

    expect(answer.status).toBe(204);
    expect(answer.body).toBeNull();
  });

  it.each([
    ['gzip', gzipSync],
    ['deflate', deflateSync],
    ['br', brotliCompressSync],
  ])('compressed with %s is decompressed and no longer says so', async (encoding, compress) => {
    vendor.script((response) => response.writeHead(200, { 'content-encoding': encoding }).end(compress('{"a":1}')));

    const answer = await post();

    expect(await answer.text()).toBe('{"a":1}');
    expect(answer.headers.get('content-encoding')).toBeNull();
  });

  it.each(['gzip', 'deflate', 'br'])('that is not the %s that it says it is cannot be decoded', async (encoding) => {
    vendor.script((response) => response.writeHead(200, { 'content-encoding': encoding }).end('this is plain text'));

    expect(await failureOf(post())).toEqual({
      failure: { kind: 'UNREADABLE_ANSWER', reason: 'BAD_ENCODING' },
      status: 200,
    });
  });

  it('with a status that HTTP does not have is refused', async () => {
    vendor.script((response) => response.writeHead(999).end());

    expect(await failureOf(post())).toEqual({
      failure: { kind: 'UNREADABLE_ANSWER', reason: 'UNEXPECTED_STATUS' },
      status: 999,
    });
  });
});

describe('a hint', () => {
  it('of the body is sent instead of reading it from the request', async () => {
    vendor.script({ json: {} });
    const request = new Request(vendor.url, { method: 'POST', body: 'read' });
    const hints: RequestInit & TransportHints = { bodyText: 'told' };

    await transport.fetch(request, hints);

    expect(vendor.requests).toMatchObject([{ body: 'told', headers: { 'content-length': '4' } }]);
    expect(request.bodyUsed).toBe(false);
  });

  it('of the deadline ends the call', async () => {
    const told = new AbortController();
    vendor.script(() => {
      told.abort();
    });
    const hints: RequestInit & TransportHints = { deadline: told.signal };

    expect(await failureOf(transport.fetch(new Request(vendor.url), hints))).toEqual({
      failure: { kind: 'TIMEOUT', wasSent: true },
      status: null,
    });
  });
});

describe('the byte cap', () => {
  it('lets an answer of exactly the cap through', async () => {
    vendor.script((response) => response.end(Buffer.alloc(mebibyte, 'a')));

    const answer = await post();

    expect((await answer.bytes()).byteLength).toBe(mebibyte);
  });

  it('refuses one byte more, whether its length was told or not', async () => {
    vendor.script(
      (response) => response.writeHead(200, { 'content-length': mebibyte + 1 }).end(Buffer.alloc(mebibyte + 1)),
      (response) => Readable.from([Buffer.alloc(mebibyte), Buffer.alloc(1)]).pipe(response),
    );

    expect(await failureOf(post())).toEqual(tooLarge);
    expect(await failureOf(post())).toEqual(tooLarge);
  });

  it('can be set', async () => {
    const small = createTransport({ maxBytes: 3 });
    vendor.script((response) => response.end('four'));

    expect(await failureOf(small.fetch(vendor.url))).toEqual(tooLarge);
    await small.close();
  });

  it('keeps the memory of a gigabyte small and closes the connection', async () => {
    const block = Buffer.alloc(65_536);
    let sent = 0;
    vendor.script((response) => {
      const gigabyte = Readable.from(Array.from({ length: 16_384 }, () => block));
      gigabyte.on('data', () => (sent += block.byteLength));
      gigabyte.pipe(response);
      response.on('close', () => gigabyte.destroy());
    });

    const growth = await memoryGrowthOf(async () => {
      expect(await failureOf(post())).toEqual(tooLarge);
    });

    expect(growth).toBeLessThan(50 * mebibyte);
    await vi.waitUntil(() => vendor.openConnections() === 0, 5000);
    expect(sent).toBeLessThan(50 * mebibyte);
  });

  const zeros = Buffer.alloc(128 * mebibyte);
  it.each([
    ['gzip', Buffer.concat(Array.from({ length: 8 }, () => gzipSync(zeros, { level: 1 })))],
    ['deflate', deflateSync(zeros, { level: 1 })],
    ['br', brotliCompressSync(zeros, { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } })],
  ])('holds after decompression of a %s bomb', async (encoding, bomb) => {
    vendor.script((response) =>
      response.writeHead(200, { 'content-encoding': encoding }).end(bomb.subarray(0, mebibyte)),
    );

    const growth = await memoryGrowthOf(async () => {
      expect(await failureOf(post())).toEqual(tooLarge);
    });

    expect(growth).toBeLessThan(50 * mebibyte);
  });

  it('keeps the memory of an answer in pieces of a byte small', async () => {
    vendor.script((response) => {
      response.socket?.write('HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n');
      response.socket?.write('1\r\na\r\n'.repeat(500_000));
      response.socket?.write('0\r\n\r\n');
    });
    let answer: Response | null = null;

    const growth = await memoryGrowthOf(async () => (answer = await post(vendor.url, 15_000)));

    expect(await (answer as unknown as Response).text()).toBe('a'.repeat(500_000));
    expect(growth).toBeLessThan(50 * mebibyte);
  });
});

describe('the deadline', () => {
  const timeout = { kind: 'TIMEOUT', wasSent: true };

  it('holds while no answer begins', async () => {
    vendor.script(() => undefined);

    expect(await failureOf(post(vendor.url, 500))).toEqual({ failure: timeout, status: null });
    await vi.waitUntil(() => vendor.openConnections() === 0, 5000);
  });

  it('holds while a body comes a byte at a time', async () => {
    vendor.script((response) => {
      const drip = setInterval(() => response.write('a'), 20);
      response.on('close', () => {
        clearInterval(drip);
      });
    });

    expect(await failureOf(post(vendor.url, 500))).toEqual({ failure: timeout, status: 200 });
    await vi.waitUntil(() => vendor.openConnections() === 0, 5000);
  });

  it('holds for a body that stops', async () => {
    vendor.script((response) => response.writeHead(200, { 'content-length': '10' }).write('{'));

    expect(await failureOf(post(vendor.url, 500))).toEqual({ failure: timeout, status: 200 });
  });

  it('says that nothing was sent when it had passed before', async () => {
    const signal = AbortSignal.abort();

    expect(await failureOf(transport.fetch(vendor.url, { signal }))).toEqual({
      failure: { kind: 'TIMEOUT', wasSent: false },
      status: null,
    });
  });

  it('says that nothing was sent when the TLS handshake had not ended', async () => {
    const silent = await startTcp(() => undefined);

    expect(await failureOf(post(`https://127.0.0.1:${silent.port}`, 100))).toEqual({
      failure: { kind: 'TIMEOUT', wasSent: false },
      status: null,
    });
    await silent.close();
  });
});

describe('a misdirected request', () => {
  it('is not sent a second time, although the standard of fetch has it so', async () => {
    const misdirected: ScriptedAnswer = { status: 421, json: {} };
    vendor.script(misdirected);
    expect(await failureOf(post())).toEqual({
      failure: { kind: 'UNREADABLE_ANSWER', reason: 'UNEXPECTED_STATUS' },
      status: 421,
    });
    expect(vendor.requests).toHaveLength(1);
  });

  it('is the only one that fetch would send again: every other status is asked for once', async () => {
    const statuses = Array.from({ length: 400 }, (_, index) => index + 200).filter((status) => status !== 421);
    for (const status of statuses) {
      vendor.script((response) =>
        response.writeHead(status, { 'www-authenticate': 'Basic', 'retry-after': '0' }).end(),
      );
      await post().catch(() => undefined);
    }
    expect(vendor.requests).toHaveLength(statuses.length);
  });
});

describe('a redirect', () => {
  it.each([301, 302, 303, 307, 308])(
    'with status %i is refused, and nothing is sent where it points',
    async (status) => {
      const elsewhere = await startVendorStub();
      vendor.script((response) => response.writeHead(status, { location: elsewhere.url }).end());

      expect(await failureOf(post())).toEqual({ failure: { kind: 'UNREADABLE_ANSWER', reason: 'REDIRECT' }, status });
      expect(elsewhere.requests).toEqual([]);
      await elsewhere.close();
    },
  );

  it('to another path of the same origin is refused too', async () => {
    vendor.script((response) => response.writeHead(307, { location: '/elsewhere' }).end());

    expect(await failureOf(post())).toMatchObject({ failure: { reason: 'REDIRECT' } });
    expect(vendor.requests).toHaveLength(1);
  });
});

describe('a connection', () => {
  const unreachable = { failure: { kind: 'UNREACHABLE' }, status: null };

  it('that is refused was never made', async () => {
    const closed = await startTcp(() => undefined);
    await closed.close();

    expect(await failureOf(post(`http://127.0.0.1:${closed.port}`))).toEqual(unreachable);
  });

  it('to a name that cannot exist was never made', async () => {
    // A label of more than 63 characters fails without a question to any server.
    expect(await failureOf(post(`http://${'a'.repeat(64)}.invalid`))).toEqual(unreachable);
  });

  it('that is cut during the TLS handshake was never made', async () => {
    const cutting = await startTcp((socket) => socket.resetAndDestroy());

    expect(await failureOf(post(`https://127.0.0.1:${cutting.port}`))).toEqual(unreachable);
    await cutting.close();
  });

  it('whose other side does not speak TLS was never made', async () => {
    expect(await failureOf(post(vendor.url.replace('http:', 'https:')))).toEqual(unreachable);
  });

  it.each<[string, ScriptedAnswer, number | null]>([
    ['is reset before the answer', (response) => response.socket?.resetAndDestroy(), null],
    ['ends before the answer', (response) => response.socket?.end(), null],
    [
      'is reset in the body',
      (response) => response.writeHead(200).write('{"a"', () => setImmediate(() => response.socket?.resetAndDestroy())),
      200,
    ],
    [
      'ends before the length that was told',
      (response) => response.writeHead(200, { 'content-length': '100' }).write('{}', () => response.socket?.end()),
      200,
    ],
    [
      'ends before the last chunk',
      (response) => response.writeHead(200).write('{}', () => response.socket?.end()),
      200,
    ],
  ])('that %s is lost after sending', async (_, answer, status) => {
    vendor.script(answer);

    expect(await failureOf(post())).toEqual(lost(status));
    expect(vendor.requests).toHaveLength(1);
  });

  it('on which something else than HTTP is spoken gives an unreadable answer', async () => {
    vendor.script((response) => response.socket?.end('220 mail.example ready\r\n'));

    expect(await failureOf(post())).toEqual({
      failure: { kind: 'UNREADABLE_ANSWER', reason: 'WRONG_SHAPE' },
      status: null,
    });
  });

  it('that was reset on an earlier call does not hide that a later one was sent', async () => {
    vendor.script({ json: {} }, (response) => response.socket?.resetAndDestroy());

    await post();

    expect(await failureOf(post())).toEqual(lost(null));
  });
});

describe('many calls at once', () => {
  /** A vendor that keeps every request waiting until it is told to answer. */
  async function startSlowVendor() {
    const waiting: ServerResponse[] = [];
    let connections = 0;
    const server = createServer((request, response) => {
      request.resume().on('end', () => waiting.push(response));
    });
    server.on('connection', () => (connections += 1));
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    onTestFinished(() => {
      server.closeAllConnections();
      server.close();
    });
    return {
      url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
      connections: () => connections,
      waiting: () => waiting.length,
      answer: () => {
        for (const response of waiting.splice(0)) response.end('late');
      },
    };
  }

  it('share sixty-four connections, and the rest wait for one', async () => {
    const slow = await startSlowVendor();
    const calls = Array.from({ length: 128 }, () => post(slow.url));

    await vi.waitUntil(() => slow.waiting() === 64, 5000);
    slow.answer();
    await vi.waitUntil(() => slow.waiting() === 64, 5000);
    slow.answer();

    expect(await Promise.all(calls.map(async (call) => (await call).text()))).toEqual(Array(128).fill('late'));
    expect(slow.connections()).toBe(64);
  });

  it('wait without being sent, and leave the queue when their time is over', async () => {
    const narrow = createTransport({ connections: 1 });
    const slow = await startSlowVendor();
    const told = new AbortController();
    const first = narrow.fetch(slow.url, { method: 'POST', body: '1' });
    const second = narrow.fetch(slow.url, { method: 'POST', body: '2', signal: told.signal });
    await vi.waitUntil(() => slow.waiting() === 1, 5000);

    told.abort();

    expect(await failureOf(second)).toEqual({ failure: { kind: 'TIMEOUT', wasSent: false }, status: null });
    slow.answer();
    expect(await (await first).text()).toBe('late');
    await narrow.close();
    expect([slow.connections(), slow.waiting()]).toEqual([1, 0]);
  });

  it('arrive once each at most, however the connections end under them', async () => {
    const arrived = new Map<string, number>();
    const server = createServer((request, response) => {
      const name = request.headers['x-name'] as string;
      arrived.set(name, (arrived.get(name) ?? 0) + 1);
      request.resume().on('end', () => {
        response.end('ok', () => {
          endSomehow(response.socket, arrived.size);
        });
      });
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const narrow = createTransport({ connections: 4 });
    const outcomes = new Map<string, string>();

    await Promise.all(
      Array.from({ length: 400 }, async (_, index) => {
        const name = String(index);
        const call = narrow.fetch(url, { method: 'POST', body: name, headers: { 'x-name': name } });
        outcomes.set(name, await call.then((answer) => answer.text(), kindOf));
      }),
    );
    await narrow.close();
    server.close();

    const wrong = [...outcomes].filter(([name, outcome]) => {
      const times = arrived.get(name) ?? 0;
      return times > 1 || (outcome === 'ok' && times !== 1) || (outcome === 'UNREACHABLE' && times !== 0);
    });
    expect(wrong).toEqual([]);
    expect([...outcomes.values()]).toContain('ok');
  });
});

/** What a server does to a connection that it has said it would keep. */
function endSomehow(socket: Socket | null, count: number): void {
  if (count % 3 === 0) socket?.end();
  else if (count % 3 === 1) socket?.resetAndDestroy();
}

function kindOf(error: unknown): string {
  return error instanceof TransportError ? error.failure.kind : String(error);
}

describe('closing', () => {
  it('closes the connections', async () => {
    vendor.script({ json: {} });
    await post();
    expect(vendor.openConnections()).toBe(1);

    await transport.close();

    await vi.waitUntil(() => vendor.openConnections() === 0, 5000);
  });

  it('refuses new calls and waits for those in flight', async () => {
    const answering: (() => void)[] = [];
    vendor.script((response) => answering.push(() => response.end('late')));
    const call = post();
    await vi.waitUntil(() => answering.length === 1, 5000);

    let hasClosed = false;
    const closed = transport.close().then(() => (hasClosed = true));

    expect(await failureOf(post())).toEqual({ failure: { kind: 'UNREACHABLE' }, status: null });
    expect(hasClosed).toBe(false);
    answering[0]?.();
    await closed;
    expect(await (await call).text()).toBe('late');
  });
});

describe('ky', () => {
  it('passes our error unchanged', async () => {
    const thrown = new TransportError({ kind: 'CONNECTION_LOST' }, null);
    const fetch = () => Promise.reject(thrown);

    const error: unknown = await ky.get(vendor.url, { fetch, retry: 0 }).catch((error: unknown) => error);

    expect(error).toBe(thrown);
    expect(thrown.cause).toBeUndefined();
  });
});

async function startTcp(onConnection: (socket: Socket) => void): Promise<{ port: number; close(): Promise<void> }> {
  const sockets = new Set<Socket>();
  const server = createTcpServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined);
    onConnection(socket);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    close: async () => {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}
