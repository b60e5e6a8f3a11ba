import { describe, expect, it } from 'vitest';
import { namedFailures } from '../src/simulator/errors.ts';
import type { FaultKind } from '../src/simulator/faults.ts';
import { startSimulatedGateway, type SimulatedGateway } from './support/simulated.ts';

const start = `mutation { startVerification(clientId: "user-123") {
  authToken verification { id } errors { __typename code message path retryable ... on RateLimitedError { retryAfter } }
} }`;

const rejected = (code: string, message: string, path: readonly string[] | null = null) => ({
  __typename: 'VendorRejectedError',
  code,
  message,
  path,
  retryable: false,
});
const unexplained = rejected(
  'VENDOR_REQUEST_REFUSED',
  'iDenfy refused the request without naming a value. Check the input against the settings of your iDenfy account.',
);
const credentials = rejected(
  'VENDOR_CREDENTIALS',
  'iDenfy refused the API key and secret of the gateway. An operator has to correct IDENFY_API_KEY and IDENFY_API_SECRET.',
);
const environment = rejected(
  'VENDOR_ENVIRONMENT',
  "The environment of the gateway's iDenfy keys does not allow this. Use keys of the right environment.",
);
const funds = rejected(
  'VENDOR_FUNDS',
  'The iDenfy account has no funds or credits left, or has reached its limit. An operator has to top it up.',
);
const feature = rejected(
  'VENDOR_FEATURE',
  'The iDenfy account or contract does not include what was asked for. Leave it out, or have it enabled.',
);
const unknown = {
  __typename: 'OutcomeUnknownError',
  code: 'OUTCOME_UNKNOWN',
  message:
    'iDenfy may or may not have created a session: no readable answer came back. Call again: iDenfy is then asked for the sessions of this client before one is bought.',
  path: null,
  retryable: true,
};
const rateLimited = {
  __typename: 'RateLimitedError',
  code: 'VENDOR_RATE_LIMITED',
  message: 'The hourly limit of calls to iDenfy is used up. Nothing was bought. Wait and call again.',
  path: null,
  retryable: true,
};

const answers: Readonly<Record<keyof typeof namedFailures, object>> = {
  credentials,
  'credentials-with-identifier': credentials,
  inactive: rejected(
    'VENDOR_ACCOUNT_INACTIVE',
    'The iDenfy account is switched off. An operator has to contact iDenfy.',
  ),
  environment,
  'environment-old': environment,
  funds,
  'funds-old': funds,
  'bad-value': rejected(
    'VENDOR_BAD_VALUE',
    'iDenfy refused a value. Correct the argument at path, or check it against the settings of your iDenfy account.',
    ['input', 'documents', 'countries'],
  ),
  'missing-value': rejected(
    'VENDOR_MISSING_VALUE',
    'iDenfy wants a value that was not sent. Add the argument at path.',
    ['clientId'],
  ),
  encoding: unexplained,
  json: unexplained,
  parsing: unexplained,
  token: rejected(
    'VENDOR_TOKEN_NOT_VALID',
    'The token of the session has expired, was used, or is not known to iDenfy. Start a new session.',
  ),
  contract: feature,
  permissions: feature,
  method: unexplained,
  partner: unexplained,
  'not-found': rejected(
    'VENDOR_NOT_FOUND',
    'iDenfy does not know what was asked for. An operator has to check IDENFY_BASE_URL.',
  ),
  duplicate: rejected(
    'DUPLICATE_SESSION',
    'iDenfy says that this client already has an active session. Finish it or let it expire first.',
  ),
  'rate-limit': { ...rateLimited, retryAfter: null },
  internal: unknown,
  unavailable: unknown,
};

describe('a failure of the vendor at a start', () => {
  it.each(Object.entries(answers))('%s is answered in words of ours, and asked once', async (failure, expected) => {
    const { ask, simulator } = await startSimulatedGateway();
    simulator.faults.add({ path: '/api/v2/token', failure: failure as keyof typeof namedFailures });
    expect(await ask(start)).toEqual({
      data: { startVerification: { authToken: null, verification: null, errors: [expected] } },
    });
    expect(simulator.calls).toHaveLength(1);
    expect(simulator.vendor.sold).toBe(0);
  });

  it.each<[string, FaultKind, number]>([
    ['the connection is cut before anything is done', { cut: 'before' }, 0],
    ['the connection is cut after the session was sold', { cut: 'after' }, 1],
    ['the answer breaks off', { cut: 'within' }, 1],
    ['the answer comes too late', { delayMs: 1500 }, 1],
    ['the answer is a page', { body: 'html' }, 0],
    ['the answer has other types', { body: 'wrong-types' }, 0],
    ['the answer is no UTF-8', { body: 'not-utf8' }, 0],
    ['the answer unpacks to 64 MiB', { body: 'gzip-bomb' }, 0],
    ['the answer has a gigabyte', { body: 'one-gigabyte' }, 0],
    ['the answer is a byte a second', { body: 'a-byte-a-second' }, 0],
    ['the answer points elsewhere', { redirect: 'http://127.0.0.1:1/' }, 0],
  ])('leaves the outcome unknown when %s', async (_sentence, fault, sold) => {
    const { ask, simulator } = await startSimulatedGateway({ IDENFY_TIMEOUT_MS: '700' });
    simulator.faults.add({ ...fault, path: '/api/v2/token' });
    expect(await ask(start)).toEqual({
      data: { startVerification: { authToken: null, verification: null, errors: [unknown] } },
    });
    expect(simulator.calls).toHaveLength(1);
    expect(simulator.vendor.sold).toBe(sold);
  });

  it('is retried when nothing was sent, and said to be unreachable in the end', async () => {
    const { ask, simulator } = await startSimulatedGateway({ IDENFY_TIMEOUT_MS: '500' });
    await simulator.stop();
    expect(await ask(start)).toEqual({
      data: {
        startVerification: {
          authToken: null,
          verification: null,
          errors: [
            {
              __typename: 'VendorUnavailableError',
              code: 'VENDOR_UNAVAILABLE',
              message: 'iDenfy could not be reached; nothing was sent and nothing was bought. Call again later.',
              path: null,
              retryable: true,
            },
          ],
        },
      },
    });
  });

  it('is overcome when the vendor says when to come back, and that is soon', async () => {
    const { ask, simulator } = await startSimulatedGateway();
    simulator.faults.add({ path: '/api/v2/token', failure: 'rate-limit', retryAfter: 1 });
    expect(await ask(start)).toMatchObject({ data: { startVerification: { errors: [] } } });
    expect([simulator.calls.length, simulator.vendor.sold]).toEqual([2, 1]);
  });

  it('says how long to wait when that is too long to wait for', async () => {
    const { ask, simulator } = await startSimulatedGateway();
    simulator.faults.add({ path: '/api/v2/token', failure: 'rate-limit', retryAfter: 120 });
    expect(await ask(start)).toMatchObject({
      data: { startVerification: { errors: [{ ...rateLimited, retryAfter: 120 }] } },
    });
    expect(simulator.calls).toHaveLength(1);
  });
});

/** A question sends nothing but the `scanRef`, so no argument is at fault; whatever is not known leaves the record as it is. */
const silent = {
  __typename: 'VendorUnavailableError',
  code: 'VENDOR_UNAVAILABLE',
  message: 'iDenfy did not answer this question; the record stands as it is. Call again later.',
  path: null,
  retryable: true,
};
const notFound = {
  __typename: 'NotFoundError',
  code: 'NOT_FOUND',
  message: 'There is no such object, or none that you may see.',
  path: ['by'],
  retryable: false,
};
const answersToQuestions: Readonly<
  Record<keyof typeof namedFailures, { readonly error: object; readonly calls: number }>
> = {
  credentials: { error: credentials, calls: 1 },
  'credentials-with-identifier': { error: credentials, calls: 1 },
  inactive: { error: answers.inactive, calls: 1 },
  environment: { error: environment, calls: 1 },
  'environment-old': { error: environment, calls: 1 },
  funds: { error: funds, calls: 1 },
  'funds-old': { error: funds, calls: 1 },
  'bad-value': { error: notFound, calls: 1 },
  'missing-value': { error: { ...answers['missing-value'], path: null }, calls: 1 },
  encoding: { error: unexplained, calls: 1 },
  json: { error: unexplained, calls: 1 },
  parsing: { error: unexplained, calls: 1 },
  token: { error: answers.token, calls: 1 },
  contract: { error: feature, calls: 1 },
  permissions: { error: feature, calls: 1 },
  method: { error: unexplained, calls: 1 },
  partner: { error: unexplained, calls: 1 },
  'not-found': { error: notFound, calls: 1 },
  duplicate: { error: answers.duplicate, calls: 1 },
  'rate-limit': { error: { ...rateLimited, retryAfter: null }, calls: 3 },
  internal: { error: silent, calls: 3 },
  unavailable: { error: silent, calls: 3 },
};

describe('a failure of the vendor at a question', () => {
  const refresh = `mutation R($id: ID!) { refreshVerification(by: { id: $id }) {
    verification { status } errors { __typename code message path retryable ... on RateLimitedError { retryAfter } }
  } }`;

  /** A session that is open, and how often the vendor was asked about it. */
  async function startSession(settings: Readonly<Record<string, string>> = {}) {
    const gateway = await startSimulatedGateway(settings);
    const id = await startOne(gateway);
    const questions = () => gateway.simulator.calls.filter(({ path }) => path === '/api/v2/status').length;
    const inRecord = () =>
      gateway.ask(
        `query V($id: ID!) { verification(by: { id: $id }) { status version freshness { disputed stuck } } }`,
        { id },
      );
    return { ...gateway, id, questions, inRecord };
  }

  async function startOne({ ask }: SimulatedGateway): Promise<string> {
    const { data } = await ask('mutation { startVerification(clientId: "u") { verification { id } } }');
    return (data?.['startVerification'] as { verification: { id: string } }).verification.id;
  }

  const untouched = {
    data: { verification: { status: 'ACTIVE', version: 1, freshness: { disputed: false, stuck: false } } },
  };

  it.each(Object.entries(answersToQuestions))(
    '%s is answered in words of ours, and the record stands as it is',
    async (failure, { error, calls }) => {
      const { ask, simulator, id, questions, inRecord } = await startSession();
      simulator.faults.add({ path: '/api/v2/status', failure: failure as keyof typeof namedFailures, times: 99 });
      expect(await ask(refresh, { id })).toEqual({
        data: { refreshVerification: { verification: null, errors: [error] } },
      });
      expect(questions()).toBe(calls);
      expect(await inRecord()).toEqual(untouched);
    },
  );

  it.each<[string, FaultKind, number]>([
    ['the connection is cut before anything is done', { cut: 'before' }, 3],
    ['the connection is cut after everything is done', { cut: 'after' }, 3],
    ['the answer breaks off', { cut: 'within' }, 3],
    ['the answer comes too late', { delayMs: 2500 }, 1],
    ['the answer is a page', { body: 'html' }, 1],
    ['the answer has other types', { body: 'wrong-types' }, 1],
    ['the answer is no UTF-8', { body: 'not-utf8' }, 1],
    ['the answer unpacks to 64 MiB', { body: 'gzip-bomb' }, 1],
    ['the answer has a gigabyte', { body: 'one-gigabyte' }, 1],
    ['the answer is a byte a second', { body: 'a-byte-a-second' }, 1],
    ['the answer points elsewhere', { redirect: 'http://127.0.0.1:1/' }, 1],
  ])('is no answer when %s', async (_sentence, fault, calls) => {
    const { ask, simulator, id, questions, inRecord } = await startSession({ IDENFY_TIMEOUT_MS: '1500' });
    simulator.faults.add({ ...fault, path: '/api/v2/status', times: 99 });
    expect(await ask(refresh, { id })).toEqual({
      data: { refreshVerification: { verification: null, errors: [silent] } },
    });
    expect(questions()).toBe(calls);
    expect(await inRecord()).toEqual(untouched);
  });

  it('is no answer when nobody is there', async () => {
    const { ask, simulator, id, inRecord } = await startSession({ IDENFY_TIMEOUT_MS: '500' });
    await simulator.stop();
    expect(await ask(refresh, { id })).toEqual({
      data: { refreshVerification: { verification: null, errors: [silent] } },
    });
    expect(await inRecord()).toEqual(untouched);
  });

  it('is overcome when it passes', async () => {
    const { ask, simulator, id, questions } = await startSession();
    simulator.faults.add({ path: '/api/v2/status', failure: 'unavailable' });
    simulator.faults.add({ path: '/api/v2/status', cut: 'before' });
    expect(await ask(refresh, { id })).toEqual({
      data: { refreshVerification: { verification: { status: 'ACTIVE' }, errors: [] } },
    });
    expect(questions()).toBe(3);
  });

  it('says how long to wait when that is too long to wait for', async () => {
    const { ask, simulator, id, questions } = await startSession();
    simulator.faults.add({ path: '/api/v2/status', failure: 'rate-limit', retryAfter: 120 });
    expect(await ask(refresh, { id })).toEqual({
      data: { refreshVerification: { verification: null, errors: [{ ...rateLimited, retryAfter: 120 }] } },
    });
    expect(questions()).toBe(1);
  });
});
