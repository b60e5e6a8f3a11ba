import { describe, expect, it } from 'vitest';
import type { Caller } from '../../src/model/caller.ts';
import { createManualClock } from '../../src/simulator/clock.ts';
import type { FaultKind } from '../../src/simulator/faults.ts';
import { allVerifications, stands, startDelivering, startSession, type Delivering, type Shown } from './delivering.ts';

const refresh = `mutation R($by: VerificationBy!) { refreshVerification(by: $by) {
  verification { scanRef clientId origin status isFinal version freshness { askedAt } }
  errors { __typename code path retryable ... on RateLimitedError { retryAfter } }
} }`;

async function refreshBy({ ask }: Pick<Delivering, 'ask'>, by: Shown): Promise<Shown> {
  const answer = await ask(refresh, { by });
  if (answer.errors !== undefined) throw new Error(JSON.stringify(answer.errors));
  return answer.data?.['refreshVerification'] as Shown;
}

const questions = ({ simulator }: Delivering) => simulator.calls.filter(({ path }) => path === '/api/v2/status').length;
const notFound = {
  verification: null,
  errors: [{ __typename: 'NotFoundError', code: 'NOT_FOUND', path: ['by'], retryable: false }],
};

/** The answer where the vendor is not asked again yet. */
const tooSoon = (retryAfter: number) => ({
  verification: null,
  errors: [{ __typename: 'RateLimitedError', code: 'ASKED_JUST_NOW', path: null, retryable: true, retryAfter }],
});

/** A gateway that nobody delivers to, on the clock of the vendor. */
async function startQuiet(caller?: Caller) {
  const clock = createManualClock(Date.parse('2026-11-24T09:00:00.000Z'));
  const access = {
    authenticate: () => Promise.resolve(caller ?? null),
    authenticateToken: () => Promise.resolve(null),
  };
  const controls = caller === undefined ? {} : { controls: { access } };
  const gateway = await startDelivering({}, { gateway: { clock, ...controls }, simulator: { clock } });
  gateway.simulator.setWebhookUrl(null);
  return { ...gateway, clock };
}

/** A session that the vendor sold to somebody else's program. */
function sellElsewhere({ simulator }: Delivering, clientId: string): string {
  simulator.vendor.sell({ clientId });
  return simulator.vendor.sessions.at(-1)?.scanRef ?? '';
}

const bound: Caller = {
  id: 'app',
  scopes: new Set(['verification:start', 'verification:read']),
  clientId: 'user-123',
};

describe('refreshVerification', () => {
  it('asks the vendor how a session stands, by its id and by its scanRef', async () => {
    const gateway = await startQuiet();
    const scanRef = await startSession(gateway);
    gateway.act(scanRef, 'review');
    expect(await refreshBy(gateway, { scanRef })).toMatchObject({
      verification: {
        scanRef,
        status: 'REVIEWING',
        isFinal: false,
        freshness: { askedAt: '2026-11-24T09:00:00.000Z' },
      },
      errors: [],
    });
    gateway.act(scanRef, 'reviewer-approve');
    gateway.clock.advance(20_000);
    const { id } = (await stands(gateway, scanRef)) ?? {};
    expect(await refreshBy(gateway, { id })).toMatchObject({
      verification: { scanRef, status: 'APPROVED', isFinal: true },
    });
    expect(questions(gateway)).toBe(2);
  });

  it('asks once in twenty seconds, and answers from the record in between', async () => {
    const gateway = await startQuiet();
    const scanRef = await startSession(gateway);
    await refreshBy(gateway, { scanRef });
    gateway.act(scanRef, 'approve');
    gateway.clock.advance(19_999);
    expect(await refreshBy(gateway, { scanRef })).toMatchObject({ verification: { status: 'ACTIVE' }, errors: [] });
    expect(questions(gateway)).toBe(1);
    gateway.clock.advance(1);
    expect(await refreshBy(gateway, { scanRef })).toMatchObject({ verification: { status: 'APPROVED' }, errors: [] });
    expect(questions(gateway)).toBe(2);
  });

  it('asks once when twenty ask together', async () => {
    const gateway = await startQuiet();
    const scanRef = await startSession(gateway);
    const answers = await Promise.all(Array.from({ length: 20 }, () => refreshBy(gateway, { scanRef })));
    expect(answers.map(({ errors }) => errors)).toEqual(Array.from({ length: 20 }, () => []));
    expect(questions(gateway)).toBe(1);
  });

  it('takes a session in that was started elsewhere, once', async () => {
    const gateway = await startQuiet();
    const scanRef = sellElsewhere(gateway, 'elsewhere');
    gateway.act(scanRef, 'deny');
    const answers = await Promise.all([refreshBy(gateway, { scanRef }), refreshBy(gateway, { scanRef })]);
    const taken = { scanRef, clientId: 'elsewhere', origin: 'ADOPTED', status: 'DENIED', isFinal: true, version: 1 };
    expect(answers).toMatchObject([
      { verification: taken, errors: [] },
      { verification: taken, errors: [] },
    ]);
    expect(await allVerifications(gateway)).toMatchObject([
      { scanRef, history: { nodes: [{ version: 1, source: 'POLL', status: 'DENIED' }] } },
    ]);
    const asked = questions(gateway);
    await refreshBy(gateway, { scanRef });
    expect(questions(gateway)).toBe(asked);
  });

  it('finds nothing that the vendor does not know either', async () => {
    const gateway = await startQuiet();
    expect(await refreshBy(gateway, { scanRef: 'nobody-knows-this' })).toEqual(notFound);
    expect(questions(gateway)).toBe(1);
    expect(await allVerifications(gateway)).toEqual([]);
  });

  it('asks once in twenty seconds about what it does not know, whatever came of it', async () => {
    const gateway = await startQuiet();
    const unknown = 'nobody-knows-this';
    expect(await refreshBy(gateway, { scanRef: unknown })).toEqual(notFound);
    gateway.clock.advance(19_999);
    expect(await refreshBy(gateway, { scanRef: unknown })).toEqual(tooSoon(20));
    expect(questions(gateway)).toBe(1);
    gateway.clock.advance(1);
    gateway.simulator.faults.add({ path: '/api/v2/status', status: 503, times: 3 });
    expect(await refreshBy(gateway, { scanRef: unknown })).toMatchObject({ errors: [{ code: 'VENDOR_UNAVAILABLE' }] });
    const asked = questions(gateway);
    gateway.clock.advance(19_999);
    expect(await refreshBy(gateway, { scanRef: unknown })).toEqual(tooSoon(20));
    expect(questions(gateway)).toBe(asked);
  });

  it('asks once a second for one caller about what it does not know, whatever that is called', async () => {
    const gateway = await startQuiet();
    const scanRefs = Array.from({ length: 20 }, (_, count) => `guess-${count}`);
    const answers = await Promise.all(scanRefs.map((scanRef) => refreshBy(gateway, { scanRef })));
    const refused = answers.filter(({ errors }) => JSON.stringify(errors) === JSON.stringify(tooSoon(1).errors));
    expect(refused).toHaveLength(19);
    expect(questions(gateway)).toBe(1);
    gateway.clock.advance(1_000);
    expect(await refreshBy(gateway, { scanRef: 'another-guess' })).toEqual(notFound);
    expect(questions(gateway)).toBe(2);
  });

  it.each(['', 'a'.repeat(41), 'a b', 'ü'])('does not ask about %j, which cannot be a scanRef', async (scanRef) => {
    const gateway = await startQuiet();
    expect(await refreshBy(gateway, { scanRef })).toEqual(notFound);
    expect(questions(gateway)).toBe(0);
  });

  it('finds no id that nobody gave out, and asks nothing', async () => {
    const gateway = await startQuiet();
    expect(await refreshBy(gateway, { id: 'nonsense' })).toEqual(notFound);
    expect(questions(gateway)).toBe(0);
  });
});

describe('refreshVerification by a caller who is bound to one client', () => {
  it('asks about a session of that client', async () => {
    const gateway = await startQuiet(bound);
    const scanRef = await startSession(gateway);
    gateway.act(scanRef, 'approve');
    expect(await refreshBy(gateway, { scanRef })).toMatchObject({ verification: { status: 'APPROVED' }, errors: [] });
  });

  it('answers alike for what belongs to another client and for what nobody knows, and asks nothing', async () => {
    const gateway = await startDelivering(
      {},
      {
        gateway: {
          controls: {
            access: { authenticate: () => Promise.resolve(bound), authenticateToken: () => Promise.resolve(null) },
          },
        },
      },
    );
    const foreign = sellElsewhere(gateway, 'another-client');
    gateway.act(foreign, 'approve');
    await gateway.tookIn(1);
    const unknown = sellElsewhere(gateway, 'user-123');
    const answers = await Promise.all(
      [foreign, unknown, 'nobody-knows-this'].map((scanRef) => refreshBy(gateway, { scanRef })),
    );
    expect(answers).toEqual([notFound, notFound, notFound]);
    expect(questions(gateway)).toBe(0);
  });

  it('is forbidden without the scope to read', async () => {
    const gateway = await startQuiet({ ...bound, scopes: new Set(['verification:start']) });
    const answer = await gateway.ask(refresh, { by: { scanRef: 'scan-1' } });
    expect(answer).toMatchObject({
      data: { refreshVerification: null },
      errors: [{ extensions: { code: 'FORBIDDEN' } }],
    });
    expect(questions(gateway)).toBe(0);
  });
});

describe('refreshVerification when the vendor fails', () => {
  it.each<[string, FaultKind & { readonly retryAfter?: number }, Shown]>([
    [
      'is not there',
      { status: 503 },
      { __typename: 'VendorUnavailableError', code: 'VENDOR_UNAVAILABLE', retryable: true },
    ],
    [
      'answers nonsense',
      { body: 'html' },
      { __typename: 'VendorUnavailableError', code: 'VENDOR_UNAVAILABLE', retryable: true },
    ],
    [
      'cuts the connection',
      { cut: 'within' },
      { __typename: 'VendorUnavailableError', code: 'VENDOR_UNAVAILABLE', retryable: true },
    ],
    [
      'has enough of us',
      { failure: 'rate-limit', retryAfter: 120 },
      { __typename: 'RateLimitedError', code: 'VENDOR_RATE_LIMITED', retryable: true },
    ],
    [
      'refuses our key',
      { failure: 'credentials' },
      { __typename: 'VendorRejectedError', code: 'VENDOR_CREDENTIALS', retryable: false },
    ],
  ])('says so when it %s, and changes nothing', async (_how, fault, error) => {
    const gateway = await startQuiet();
    const scanRef = await startSession(gateway);
    gateway.act(scanRef, 'approve');
    gateway.simulator.faults.add({ path: '/api/v2/status', ...fault, times: 3 });
    expect(await refreshBy(gateway, { scanRef })).toMatchObject({ verification: null, errors: [error] });
    expect(await stands(gateway, scanRef)).toMatchObject({ status: 'ACTIVE', version: 1 });
  });

  it('takes nothing in of a session that nobody knew', async () => {
    const gateway = await startQuiet();
    const scanRef = sellElsewhere(gateway, 'elsewhere');
    gateway.simulator.faults.add({ path: '/api/v2/status', status: 503, times: 3 });
    expect(await refreshBy(gateway, { scanRef })).toMatchObject({ errors: [{ __typename: 'VendorUnavailableError' }] });
    expect(await allVerifications(gateway)).toEqual([]);
  });
});
