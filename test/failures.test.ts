import { describe, expect, it } from 'vitest';
import { namedFailures } from '../src/simulator/errors.ts';
import type { FaultKind } from '../src/simulator/faults.ts';
import { startSimulatedGateway } from './support/simulated.ts';

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
    'iDenfy may or may not have created a session: no readable answer came back. Calling again may buy a second one; look for the client in the dashboard of iDenfy first.',
  path: null,
  retryable: false,
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

describe('a failure of the vendor at a question', () => {
  const question = '{ verification(by: { scanRef: "abc" }) { status } }';

  it.each(Object.keys(answers).filter((name) => !['not-found', 'bad-value'].includes(name)))(
    '%s is an error of the field, in words of ours',
    async (failure) => {
      const { ask, simulator } = await startSimulatedGateway();
      simulator.faults.add({ path: '/api/v2/status', failure: failure as keyof typeof namedFailures, times: 3 });
      expect(await ask(question)).toMatchObject({
        data: { verification: null },
        errors: [
          {
            message: 'iDenfy did not answer this question. Ask again later.',
            extensions: { code: 'VENDOR_UNAVAILABLE' },
          },
        ],
      });
    },
  );

  it('is overcome when it passes', async () => {
    const { ask, simulator } = await startSimulatedGateway();
    const started = await ask('mutation { startVerification(clientId: "u") { verification { scanRef } } }');
    const { verification } = started.data?.['startVerification'] as { verification: { scanRef: string } };
    simulator.faults.add({ path: '/api/v2/status', failure: 'unavailable' });
    simulator.faults.add({ path: '/api/v2/status', cut: 'before' });
    expect(await ask(`{ verification(by: { scanRef: "${verification.scanRef}" }) { status } }`)).toEqual({
      data: { verification: { status: 'ACTIVE' } },
    });
    expect(simulator.calls.filter(({ path }) => path === '/api/v2/status')).toHaveLength(3);
  });
});
