import { EventEmitter, once } from 'node:events';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { usualSocketLimits } from '../../src/http/websocket-connections.ts';
import { StoreUnavailableError } from '../../src/model/store-unavailable.ts';
import { silentObserver, type Defect, type FinishedRequest } from '../../src/model/observer.ts';
import type { VerificationUpdate } from '../../src/model/verification-update.ts';
import { closable } from '../../src/verification/live/closable.ts';
import { createManualClock } from '../support/manual-clock.ts';
import { listen, onlyVerifications, operator } from '../support/http-server.ts';
import { connect, openAcknowledged, openRaw, upgrade } from '../support/socket-client.ts';

const follow = 'subscription { verificationUpdated(id: "a") { version ended } }';
const typename = { id: '1', type: 'subscribe', payload: { query: '{ __typename }' } };
const firstUpdate: VerificationUpdate = { version: 1, transition: null, verification: null, ended: null };

/** Verifications of which one is followed: its first message comes at once, and no other one before it is stopped. */
function quietVerifications() {
  const stopped = Promise.withResolvers<string>();
  const watch = () =>
    closable(async function* (closed): AsyncGenerator<VerificationUpdate, void> {
      yield firstUpdate;
      await once(closed, 'abort');
      stopped.resolve('stopped');
    });
  return { verifications: onlyVerifications({ watch: () => Promise.resolve(watch()) }), stopped: stopped.promise };
}

describe('a socket at /graphql', () => {
  it('answers queries, mutations and subscriptions', async () => {
    const { verifications } = quietVerifications();
    const { ask } = connect(await listen({ verifications }));
    expect(await ask('{ __typename }').rest()).toEqual([{ data: { __typename: 'Query' } }]);
    expect(await ask('mutation { __typename }').rest()).toEqual([{ data: { __typename: 'Mutation' } }]);
    expect(await ask(follow).next()).toEqual({ data: { verificationUpdated: { version: 1, ended: null } } });
  });

  it('stops what is followed when the client stops, and when the socket closes', async () => {
    const first = quietVerifications();
    const answers = connect(await listen(first)).ask(follow);
    await answers.next();
    await answers.stop();
    expect(await first.stopped).toBe('stopped');
    const second = quietVerifications();
    const { client, ask } = connect(await listen(second));
    await ask(follow).next();
    client.terminate();
    expect(await second.stopped).toBe('stopped');
  });

  it('says in the log that it was opened once it has closed', async () => {
    const finished = Promise.withResolvers<FinishedRequest>();
    const url = await listen({ observer: { ...silentObserver, requestFinished: finished.resolve } });
    const { client, ask } = connect(url);
    await ask('{ __typename }').rest();
    client.terminate();
    expect(await finished.promise).toMatchObject({ method: 'GET', route: '/graphql', status: 101 });
  });
});

describe('the close code', () => {
  it.each<[number, string, unknown]>([
    [4400, 'a message that is no JSON', '{'],
    [4400, 'a message of no known kind', { type: 'nonsense' }],
    [4400, 'an operation that is no text', { id: '1', type: 'subscribe', payload: { query: 7 } }],
    [
      4400,
      'a prototype',
      `{"id":"1","type":"subscribe","payload":{"query":"{__typename}","variables":{"__proto__":{}}}}`,
    ],
    [4400, 'a constructor', `{"id":"1","type":"ping","payload":{"constructor":{"prototype":{}}}}`],
    [4429, 'saying who it is twice', { type: 'connection_init' }],
    [1009, 'a message over 64 KiB', { type: 'ping', payload: { text: 'a'.repeat(64 * 1024) } }],
  ])('%i answers %s', async (code, _sentence, message) => {
    const raw = await openAcknowledged(await listen());
    raw.send(message);
    expect((await raw.closed).code).toBe(code);
  });

  it('is none for a message of nearly 64 KiB', async () => {
    const raw = await openAcknowledged(await listen());
    raw.send({ type: 'ping', payload: { text: 'a'.repeat(63 * 1024) } });
    expect(await raw.next()).toMatchObject({ type: 'pong' });
  });

  it('4401 answers an operation of somebody who has not said who they are', async () => {
    const raw = await openRaw(await listen());
    raw.send(typename);
    expect(await raw.closed).toEqual({ code: 4401, reason: 'Unauthorized' });
  });

  it('4403 answers credentials that are nobody’s', async () => {
    const raw = await openRaw(await listen({ sockets: { authenticateToken: () => Promise.resolve(null) } }));
    raw.send({ type: 'connection_init' });
    expect(await raw.closed).toEqual({ code: 4403, reason: 'Forbidden' });
  });

  it('4406 answers another sub-protocol', async () => {
    const { socket } = await upgrade(await listen(), { 'sec-websocket-protocol': 'graphql-ws' });
    const [frame] = (await once(socket ?? new EventEmitter(), 'data')) as [Buffer];
    // The frame of RFC 6455 that closes begins with 0x88 and its length.
    expect([frame[0], frame.readUInt16BE(2)]).toEqual([0x88, 4406]);
  });

  it('4408 answers somebody who does not say who they are in time', async () => {
    const limits = { ...usualSocketLimits, initWithinMs: 20 };
    const raw = await openRaw(await listen({ sockets: { limits } }));
    expect((await raw.closed).code).toBe(4408);
    expect(usualSocketLimits.initWithinMs).toBe(10_000);
  });

  it('4409 answers a name that is in use', async () => {
    const raw = await openAcknowledged(await listen(quietVerifications()));
    const message = { id: '1', type: 'subscribe', payload: { query: follow } };
    raw.send(message);
    await raw.next();
    raw.send(message);
    expect((await raw.closed).code).toBe(4409);
  });

  it('4500 answers a defect, which is reported and not told', async () => {
    const defects: Defect[] = [];
    const url = await listen({
      observer: { ...silentObserver, failed: (defect) => defects.push(defect) },
      sockets: { createContext: () => Promise.reject(new Error('the password is hunter2')) },
    });
    const raw = await openAcknowledged(url);
    raw.send(typename);
    expect(await raw.closed).toEqual({ code: 4500, reason: 'Internal server error' });
    expect(defects.map(({ error }) => (error as Error).message)).toEqual(['the password is hunter2']);
  });
});

describe('who opens a socket', () => {
  const identify = (shown: (string | null)[]) => (token: string | null) => {
    shown.push(token);
    return Promise.resolve({ caller: operator, expiresAt: null });
  };

  it('says who they are in the payload of the first message', async () => {
    const shown: (string | null)[] = [];
    const url = await listen({ sockets: { authenticateToken: identify(shown) } });
    const { ask } = connect(url, { connectionParams: { authorization: 'Bearer the-token' } });
    await ask('{ __typename }').rest();
    expect(shown).toEqual(['the-token']);
  });

  it.each([7, null, ['Bearer x'], 'Basic x'])('says nothing with %j', async (authorization) => {
    const shown: (string | null)[] = [];
    const url = await listen({ sockets: { authenticateToken: identify(shown) } });
    const raw = await openRaw(url);
    raw.send({ type: 'connection_init', payload: { authorization } });
    await raw.next();
    expect(shown).toEqual([null]);
  });

  it('may have said so in the header of the upgrade', async () => {
    const shown: (string | null)[] = [];
    const url = await listen({ sockets: { authenticateToken: identify(shown) } });
    const { send } = await upgrade(url, { authorization: 'Bearer from-the-header' });
    send({ type: 'connection_init' });
    await expect.poll(() => shown).toEqual(['from-the-header']);
  });

  it('is let go when the credentials run out, and answered nothing any more', async () => {
    const clock = createManualClock();
    const expiresAt = clock.now() + 60_000;
    const authenticateToken = () => Promise.resolve({ caller: operator, expiresAt });
    const raw = await openAcknowledged(await listen({ sockets: { clock, authenticateToken } }));
    clock.advance(59_999);
    raw.send(typename);
    expect(await raw.next()).toMatchObject({ type: 'next', payload: { data: { __typename: 'Query' } } });
    expect(await raw.next()).toMatchObject({ type: 'complete' });
    clock.advance(1);
    raw.send({ ...typename, id: '2' });
    expect(await raw.closed).toEqual({ code: 4403, reason: 'Forbidden' });
  });

  it('is let go by itself when the credentials run out', async () => {
    const authenticateToken = () => Promise.resolve({ caller: operator, expiresAt: Date.now() + 100 });
    const raw = await openAcknowledged(await listen({ sockets: { authenticateToken } }));
    expect(await raw.closed).toEqual({ code: 4403, reason: 'Forbidden' });
  });

  it('may have credentials that run out in years, which is more than a timer can count', async () => {
    const authenticateToken = () => Promise.resolve({ caller: operator, expiresAt: Number.MAX_SAFE_INTEGER });
    const { ask } = connect(await listen({ sockets: { authenticateToken } }));
    expect(await ask('{ __typename }').rest()).toEqual([{ data: { __typename: 'Query' } }]);
  });
});

describe('the limits of an operation', () => {
  it.each<[string, string, string]>([
    [
      'two purchases',
      'mutation { a: startVerification(clientId: "u") { status } b: startVerification(clientId: "u") { status } }',
      'OPERATION_REFUSED',
    ],
    [
      '31 aliases',
      `{ ${Array.from({ length: 31 }, (_, index) => `a${index}: __typename`).join(' ')} }`,
      'OPERATION_REFUSED',
    ],
    ['1,001 tokens', `{ ${'a '.repeat(1_000)} }`, 'GRAPHQL_PARSE_FAILED'],
    ['4,000 levels', `{ a${'{a'.repeat(4_000)}${'}'.repeat(4_000)} }`, 'GRAPHQL_PARSE_FAILED'],
    ['an unknown field', '{ verificatio }', 'GRAPHQL_VALIDATION_FAILED'],
    ['introspection', '{ __schema { types { name } } }', 'GRAPHQL_VALIDATION_FAILED'],
    [
      'two subscriptions',
      'subscription { a: verificationUpdated(id: "a") { version } b: verificationUpdated(id: "b") { version } }',
      'GRAPHQL_VALIDATION_FAILED',
    ],
    ['two operations and no name', 'query A { __typename } query B { __typename }', 'OPERATION_RESOLUTION_FAILURE'],
    [
      'a value that its scalar refuses',
      'mutation { startVerification(clientId: "Zebulon\\n") { status } }',
      'BAD_USER_INPUT',
    ],
  ])('refuse %s', async (_sentence, query, code) => {
    const { ask } = connect(await listen());
    const errors = (await ask(query)
      .rest()
      .catch((error: unknown) => error)) as readonly {
      message: string;
      extensions: { code: string; requestId: string };
    }[];
    expect(errors.map(({ extensions }) => extensions.code)).toContain(code);
    expect(errors.length).toBeLessThanOrEqual(3);
    expect(errors[0]?.extensions.requestId).toMatch(/^[0-9a-f-]{36}$/u);
    expect(JSON.stringify(errors)).not.toMatch(/Did you mean|Zebulon|call stack/u);
  });

  it('let a variable that does not fit answer without its value', async () => {
    const { ask } = connect(await listen());
    const query = 'mutation M($c: ClientId!) { startVerification(clientId: $c) { status } }';
    const [result] = await ask(query, { c: 'Zebulon\n' }).rest();
    expect(result?.errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
    expect(JSON.stringify(result)).not.toContain('Zebulon');
    expect(await ask(query).rest()).toMatchObject([{ errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] }]);
  });

  it('let introspection pass while the explorer is on', async () => {
    const { ask } = connect(await listen({ explorer: 'on' }));
    expect(await ask('{ __schema { queryType { name } } }').rest()).toEqual([
      { data: { __schema: { queryType: { name: 'Query' } } } },
    ]);
  });

  it('want a version of 0 or more', async () => {
    const { ask } = connect(await listen());
    const query = 'subscription { verificationUpdated(id: "a", afterVersion: -1) { version } }';
    expect(await ask(query).rest()).toMatchObject([
      { errors: [{ message: 'afterVersion has to be 0 or more.', extensions: { code: 'BAD_USER_INPUT' } }] },
    ]);
  });
});

describe('what goes wrong while an operation runs', () => {
  const secret = new Error('the password is hunter2');
  const masked = { message: 'Something went wrong on our side.', extensions: { code: 'INTERNAL_SERVER_ERROR' } };

  it('is masked and reported under the request id of the answer', async () => {
    const defects: Defect[] = [];
    const url = await listen({
      observer: { ...silentObserver, failed: (defect) => defects.push(defect) },
      verifications: onlyVerifications({ find: () => Promise.reject(secret) }),
    });
    const [result] = await connect(url).ask('{ verification(by: { id: "a" }) { id } }').rest();
    expect(result).toMatchObject({ data: { verification: null }, errors: [masked] });
    expect(defects.map(({ error }) => error)).toEqual([secret]);
  });

  it.each<[string, () => Promise<AsyncGenerator<VerificationUpdate, void>>]>([
    ['before the first message', () => Promise.reject(secret)],
    [
      'between two messages',
      async function* () {
        yield await Promise.resolve(firstUpdate);
        throw secret;
      } as never,
    ],
  ])('is masked %s of a subscription', async (_sentence, watch) => {
    const url = await listen({ verifications: onlyVerifications({ watch }) });
    const told: unknown[] = [];
    const answers = connect(url).ask(follow);
    try {
      told.push(...(await answers.rest()).flatMap(({ errors }) => errors ?? []));
    } catch (errors) {
      told.push(...(errors as unknown[]));
    }
    expect(told).toMatchObject([masked]);
  });

  it('says when waiting helps', async () => {
    const watch = () => Promise.reject(new StoreUnavailableError('SQLITE_FULL'));
    const url = await listen({ verifications: onlyVerifications({ watch }) });
    expect(await connect(url).ask(follow).rest()).toMatchObject([
      { errors: [{ extensions: { code: 'OVERLOADED', retryAfter: 5 } }] },
    ]);
  });
});

describe('the limits of sockets', () => {
  it('allow 50 operations under way on one', async () => {
    const { ask } = connect(await listen(quietVerifications()));
    for (let count = 0; count < 50; count += 1) await ask(follow).next();
    expect(
      await ask('{ __typename }')
        .rest()
        .catch((error: unknown) => error),
    ).toMatchObject([
      { message: 'A socket may have 50 operations under way.', extensions: { code: 'TOO_MANY_REQUESTS' } },
    ]);
  });

  it('make room again when an operation ends', async () => {
    const limits = { ...usualSocketLimits, operationsAtOnce: 1 };
    const { ask } = connect(await listen({ sockets: { limits } }));
    for (let count = 0; count < 3; count += 1) expect(await ask('{ __typename }').rest()).toHaveLength(1);
  });

  it('allow one caller 20, and another one besides', async () => {
    let callers = 0;
    const authenticateToken = () => {
      callers += 1;
      return Promise.resolve({ caller: { ...operator, id: callers === 22 ? 'another' : 'operator' }, expiresAt: null });
    };
    const url = await listen({ sockets: { authenticateToken } });
    const sockets = [];
    for (let count = 0; count < 20; count += 1) sockets.push(await openAcknowledged(url));
    const oneMore = await openRaw(url);
    oneMore.send({ type: 'connection_init' });
    expect(await oneMore.closed).toEqual({ code: 4429, reason: 'Too many sockets' });
    await openAcknowledged(url);
    sockets[0]?.send('{');
    await sockets[0]?.closed;
    const { send, next } = await openAcknowledged(url);
    send(typename);
    expect(await next()).toMatchObject({ type: 'next' });
  });

  it('allow so many in all, and say when to come again', async () => {
    const limits = { ...usualSocketLimits, sockets: 1 };
    const url = await listen({ sockets: { limits } });
    const first = await openRaw(url);
    const second = await upgrade(url);
    expect([second.status, second.headers['retry-after']]).toEqual([503, '5']);
    expect(second.body).toMatchObject({ errors: [{ extensions: { code: 'OVERLOADED' } }] });
    first.send('{');
    await first.closed;
    expect((await upgrade(url)).status).toBe(101);
    expect(usualSocketLimits.sockets).toBe(5_000);
  });

  it('let go of a client that asks and does not read', async () => {
    const finished = Promise.withResolvers<FinishedRequest>();
    const url = await listen({ observer: { ...silentObserver, requestFinished: finished.resolve } });
    const { send, socket } = await upgrade(url);
    socket?.pause();
    send({ type: 'connection_init' });
    const ping = { type: 'ping', payload: { text: 'a'.repeat(60 * 1024) } };
    for (let count = 0; count < 400; count += 1) send(ping);
    expect(await finished.promise).toMatchObject({ status: 101 });
  });
});

describe('a client that may have gone', () => {
  const everyMs = 12_000;

  function holdTime() {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    onTestFinished(() => {
      vi.useRealTimers();
    });
  }

  it('is asked, and let go when it has not answered until it is asked again', async () => {
    holdTime();
    const { socket } = await upgrade(await listen());
    const raw = socket ?? new EventEmitter();
    vi.advanceTimersByTime(everyMs);
    const [frame] = (await once(raw, 'data')) as [Buffer];
    // The frame of RFC 6455 that asks begins with 0x89.
    expect(frame[0]).toBe(0x89);
    vi.advanceTimersByTime(everyMs);
    expect(await once(raw, 'close')).toBeDefined();
  });

  it('is kept when it answers', async () => {
    holdTime();
    const raw = await openAcknowledged(await listen());
    const talk = async () => {
      raw.send({ type: 'ping' });
      return raw.next();
    };
    for (let round = 0; round < 3; round += 1) {
      vi.advanceTimersByTime(everyMs);
      // Frames come in order: after the second answer the gateway has read whatever the client said to the question.
      await talk();
      expect(await talk()).toEqual({ type: 'pong' });
    }
  });
});

describe('an upgrade', () => {
  it('is refused to a page of a foreign origin', async () => {
    const url = await listen({ sockets: { refuseOrigin: ({ origin }) => `Not ${String(origin)}.` } });
    const { status, body } = await upgrade(url, { origin: 'https://evil.example' });
    expect(status).toBe(403);
    expect(body).toMatchObject({
      errors: [{ message: 'Not https://evil.example.', extensions: { code: 'FORBIDDEN' } }],
    });
  });

  it('is refused when no request of its kind is to be answered', async () => {
    const url = await listen({ refuseRequest: () => 'Not through a proxy.' });
    expect((await upgrade(url)).status).toBe(403);
  });

  it.each(['/healthz', '/nowhere', '/webhooks/idenfy'])('is refused at %s', async (path) => {
    expect((await upgrade(await listen(), {}, path)).status).toBe(400);
  });
});
