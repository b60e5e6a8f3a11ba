import { once } from 'node:events';
import { createConnection } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createAdmission } from '../../src/http/admission.ts';
import { usualAdmissionLimits, type Work } from '../../src/model/admission.ts';
import { silentObserver, type ReceivedDelivery } from '../../src/model/observer.ts';
import { listen, onlyVerifications, postGraphQL } from '../support/http-server.ts';
import { connect } from '../support/socket-client.ts';

const byKind = {
  INTROSPECTION: '{ __schema { queryType { name } } }',
  QUERY: '{ verification(by: { id: "a" }) { status } }',
  MUTATION: 'mutation { __typename }',
} as const;

/** A gateway whose event loop comes so late, and how to make it come later. */
async function listenLate(delayMs = 0) {
  const loop = { delayMs };
  const deliveries: ReceivedDelivery[] = [];
  const url = await listen({
    explorer: 'on',
    verifications: onlyVerifications({ find: () => Promise.resolve([null]) }),
    inbox: { receive: () => Promise.resolve('KEPT') },
    reports: { downloadReport: () => Promise.resolve({ kind: 'NOT_FOUND' }) },
    admission: createAdmission({ limits: usualAdmissionLimits, loopDelay: () => loop.delayMs }),
    observer: { ...silentObserver, deliveryReceived: (delivery) => deliveries.push(delivery) },
  });
  return { url, loop, deliveries };
}

/** One request of each kind, and what it is answered with. */
async function statuses(url: string): Promise<Readonly<Record<string, number>>> {
  const get = async (path: string, init: RequestInit = {}) => (await fetch(`${url}${path}`, init)).status;
  const preflight = { headers: { 'apollo-require-preflight': 'yes' } };
  return {
    schema: await get('/schema.graphql'),
    introspection: (await postGraphQL(url, { query: byKind.INTROSPECTION })).status,
    query: (await postGraphQL(url, { query: byKind.QUERY })).status,
    queryByGet: await get(`/graphql?query=${encodeURIComponent(byKind.QUERY)}`, preflight),
    report: await get('/reports/unknown'),
    mutation: (await postGraphQL(url, { query: byKind.MUTATION })).status,
    delivery: await get('/webhooks/idenfy', { method: 'POST', body: '{}' }),
    health: await get('/healthz'),
    readiness: await get('/readyz'),
  };
}

const everything = {
  schema: 200,
  introspection: 200,
  query: 200,
  queryByGet: 200,
  report: 404,
  mutation: 200,
  delivery: 200,
  health: 200,
  readiness: 200,
};

/** Sends the head of a request and waits until the server asks for its body, which never comes. */
async function beginRequest(url: string): Promise<void> {
  const socket = createConnection(Number(new URL(url).port), '127.0.0.1');
  onTestFinished(() => {
    socket.destroy();
  });
  const head = ['POST /graphql HTTP/1.1', 'host: localhost', 'content-type: application/json', 'content-length: 9'];
  socket.write(`${head.join('\r\n')}\r\nexpect: 100-continue\r\n\r\n`);
  const [answer] = (await once(socket, 'data')) as [Buffer];
  expect(answer.toString()).toBe('HTTP/1.1 100 Continue\r\n\r\n');
}

describe('a gateway whose event loop comes late', () => {
  it.each([
    [200, everything],
    [201, { ...everything, schema: 503, introspection: 503 }],
    [401, { ...everything, schema: 503, introspection: 503, query: 503, queryByGet: 503, report: 503 }],
    [801, { ...everything, schema: 503, introspection: 503, query: 503, queryByGet: 503, report: 503, mutation: 503 }],
    [
      3_001,
      {
        ...everything,
        schema: 503,
        introspection: 503,
        query: 503,
        queryByGet: 503,
        report: 503,
        mutation: 503,
        delivery: 503,
      },
    ],
  ])('by %d ms sheds in order, and never health', async (delayMs, expected) => {
    const { url } = await listenLate(delayMs);
    expect(await statuses(url)).toEqual(expected);
  });

  it.each<[string, number, (url: string) => Promise<Response>]>([
    ['an operation, once it is read', 201, (url) => postGraphQL(url, { query: byKind.INTROSPECTION })],
    ['a request at the door', 801, (url) => postGraphQL(url, { query: byKind.MUTATION })],
    ['a delivery', 3_001, (url) => fetch(`${url}/webhooks/idenfy`, { method: 'POST', body: '{}' })],
  ])('says of %s that it waits, and for how long', async (_what, delayMs, ask) => {
    const { url } = await listenLate(delayMs);
    const response = await ask(url);
    const requestId = response.headers.get('x-request-id');
    expect(requestId).toMatch(/^[0-9a-f-]{36}$/u);
    expect([response.status, response.headers.get('retry-after')]).toEqual([503, '2']);
    expect(await response.json()).toEqual({
      errors: [
        {
          message: 'There is too much to do just now: wait, then ask again.',
          extensions: { code: 'OVERLOADED', retryAfter: 2, requestId },
        },
      ],
    });
  });

  it('does not read what it sheds at the door', async () => {
    const { url } = await listenLate(801);
    expect((await postGraphQL(url, 'this is no JSON')).status).toBe(503);
  });

  it('counts the deliveries that it sheds', async () => {
    const { url, deliveries } = await listenLate(3_001);
    await statuses(url);
    expect(deliveries).toEqual([{ verdict: 'SHED' }]);
  });

  it('sheds operations on sockets in the same order, and opens none when it would shed all of them', async () => {
    const { url, loop } = await listenLate();
    const { ask } = connect(url);
    const overload = [{ extensions: { code: 'OVERLOADED', retryAfter: 2 } }];
    const fates = async () => {
      const found: Partial<Record<Work, unknown>> = {};
      for (const [work, query] of Object.entries(byKind)) {
        found[work as Work] = await ask(query)
          .rest()
          .then((results) => results.map(({ errors }) => errors ?? 'done'))
          .catch((errors: unknown) => errors);
      }
      return found;
    };
    expect(await fates()).toEqual({ INTROSPECTION: ['done'], QUERY: ['done'], MUTATION: ['done'] });
    loop.delayMs = 201;
    expect(await fates()).toMatchObject({ INTROSPECTION: overload, QUERY: ['done'], MUTATION: ['done'] });
    loop.delayMs = 401;
    expect(await fates()).toMatchObject({ INTROSPECTION: overload, QUERY: overload, MUTATION: ['done'] });
    loop.delayMs = 801;
    expect(await fates()).toMatchObject({ INTROSPECTION: overload, QUERY: overload, MUTATION: overload });
    await expect(connect(url).ask(byKind.QUERY).rest()).rejects.toBeDefined();
    loop.delayMs = 800;
    expect(await connect(url).ask(byKind.MUTATION).rest()).toEqual([{ data: { __typename: 'Mutation' } }]);
  });
});

describe('a gateway with as much in flight as it may have', () => {
  /** So many questions wait for an answer that comes when it is let go. */
  async function hold(count: number, limits = usualAdmissionLimits) {
    const arrived = Promise.withResolvers<undefined>();
    const released = Promise.withResolvers<undefined>();
    let held = 0;
    const find = async () => {
      held += 1;
      if (held === count) arrived.resolve(undefined);
      await released.promise;
      return [null];
    };
    const url = await listen({
      explorer: 'on',
      verifications: onlyVerifications({ find }),
      inbox: { receive: () => Promise.resolve('KEPT') },
      reports: { downloadReport: () => Promise.resolve({ kind: 'NOT_FOUND' }) },
      admission: createAdmission({ limits, loopDelay: () => 0 }),
    });
    const answers = Array.from({ length: count }, () => postGraphQL(url, { query: byKind.QUERY }));
    await arrived.promise;
    const release = async () => {
      released.resolve(undefined);
      return (await Promise.all(answers)).map(({ status }) => status);
    };
    return { url, release };
  }

  const few = {
    INTROSPECTION: { inFlight: 2, delayMs: 1 },
    QUERY: { inFlight: 4, delayMs: 1 },
    MUTATION: { inFlight: 5, delayMs: 1 },
    DELIVERY: { inFlight: 6, delayMs: 1 },
  };

  it('sheds what is shed first and does the rest, and everything again once there is less', async () => {
    const { url, release } = await hold(4, few);
    expect(await statuses(url)).toEqual({
      ...everything,
      schema: 503,
      introspection: 503,
      query: 503,
      queryByGet: 503,
      report: 503,
    });
    expect(await release()).toEqual([200, 200, 200, 200]);
    expect(await statuses(url)).toEqual(everything);
  });

  it('counts what is asked over sockets with what is asked over HTTP', async () => {
    const arrived = Promise.withResolvers<undefined>();
    const released = Promise.withResolvers<undefined>();
    const find = async () => {
      arrived.resolve(undefined);
      await released.promise;
      return [null];
    };
    const limits = { ...few, QUERY: { inFlight: 1, delayMs: 1 } };
    const url = await listen({
      verifications: onlyVerifications({ find }),
      admission: createAdmission({ limits, loopDelay: () => 0 }),
    });
    const held = connect(url).ask(byKind.QUERY).rest();
    await arrived.promise;
    expect((await postGraphQL(url, { query: '{ __typename }' })).status).toBe(503);
    released.resolve(undefined);
    expect(await held).toEqual([{ data: { verification: null } }]);
    expect((await postGraphQL(url, { query: '{ __typename }' })).status).toBe(200);
  });

  it('does not count clients that have not sent their request yet', async () => {
    const { url, release } = await hold(1, { ...few, QUERY: { inFlight: 2, delayMs: 1 } });
    await Promise.all(Array.from({ length: 3 }, () => beginRequest(url)));
    expect((await postGraphQL(url, { query: '{ __typename }' })).status).toBe(200);
    await release();
  });
});
