import { createHash } from 'node:crypto';
import { createServer } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { silentObserver } from '../../../src/model/observer.ts';
import { createSimulator } from '../../../src/simulator/simulator.ts';
import type { ExpirationThreshold } from '../../../src/simulator/vocabulary.ts';
import {
  listPath,
  openGateway,
  openScene,
  startAt,
  statusPath,
  tokenPath,
  type Scene,
  type SceneOptions,
  type StartAnswer,
  type StartWish,
} from './support.ts';

const minute = 60_000;
const standing: SceneOptions = { time: 'STANDS' };
const lithuanian = { documents: { countries: ['LT'] } };

/** A token of the simulated vendor. */
const aToken: unknown = expect.stringMatching(/^[A-Za-z0-9]{40}$/u);

const refused = (typename: string, more: Readonly<Record<string, unknown>> = {}) => ({
  authToken: null,
  disposition: null,
  verification: null,
  errors: [{ __typename: typename, ...more }],
});

/** A session that was answered, by its name. */
const scanRefOf = (answer: StartAnswer) => answer.verification?.scanRef;

/** What every start promises, whatever its database. `openDatabaseUrl` answers the address of a new, empty database. */
export function describeStarting(openDatabaseUrl: () => Promise<string> | string): void {
  const open = async (options: SceneOptions = {}) => openScene(await openDatabaseUrl(), options);

  describe('the same idempotency key', () => {
    it('answers the session that it has bought, with the token while it can be used', async () => {
      const { start, simulator } = await open();
      const first = await start({ key: 'key-1' });
      expect(first).toMatchObject({ disposition: 'CREATED', authToken: aToken, errors: [] });
      expect(await start({ key: 'key-1' })).toEqual({ ...first, disposition: 'REPLAYED' });
      expect(await start({ key: 'key-1', policy: 'NEW_SESSION' })).toEqual({ ...first, disposition: 'REPLAYED' });
      expect(simulator.vendor.sold).toBe(1);
    });

    it('answers the session without its token once it was used', async () => {
      const { start, simulator, refresh } = await open();
      const first = await start({ key: 'key-1' });
      approve(simulator);
      await refresh(scanRefOf(first));
      expect(await start({ key: 'key-1' })).toMatchObject({
        ...{ disposition: 'REPLAYED', authToken: null, redirectUrl: null, errors: [] },
        verification: { scanRef: scanRefOf(first), status: 'APPROVED' },
      });
      expect(simulator.vendor.sold).toBe(1);
    });

    it('answers the session without its token once it has run out', async () => {
      const { start, clock, simulator } = await open(standing);
      const first = await start({ key: 'key-1', input: { session: { expiryTime: 600 } } });
      clock.advance(10 * minute - 1);
      const still = await start({ key: 'key-1', input: { session: { expiryTime: 600 } } });
      expect(still.authToken).toBe(first.authToken);
      clock.advance(1);
      const late = await start({ key: 'key-1', input: { session: { expiryTime: 600 } } });
      expect(late).toMatchObject({ disposition: 'REPLAYED', authToken: null, redirectUrl: null });
      expect(scanRefOf(late)).toBe(scanRefOf(first));
      expect(simulator.vendor.sold).toBe(1);
    });

    it('answers the same after the gateway was started again', async () => {
      const { start, simulator, stop, another, refresh } = await open();
      const live = await start({ key: 'key-1' });
      const used = await start({ key: 'key-2', policy: 'NEW_SESSION', input: lithuanian });
      approve(simulator);
      await refresh(scanRefOf(used));
      await stop();
      const later = await another();
      expect(await later.start({ key: 'key-1' })).toMatchObject({
        ...{ disposition: 'REPLAYED', authToken: live.authToken, redirectUrl: live.redirectUrl },
        verification: { scanRef: scanRefOf(live) },
      });
      expect(await later.start({ key: 'key-2', input: lithuanian })).toMatchObject({
        ...{ disposition: 'REPLAYED', authToken: null, redirectUrl: null },
        verification: { scanRef: scanRefOf(used) },
      });
      expect(simulator.vendor.sold).toBe(2);
    });

    const said: StartWish = {
      key: 'key-1',
      input: {
        person: { firstName: 'Zo\u00eb', lastName: 'Invented', nationality: 'LT' },
        documents: { countries: ['LT', 'LV'] },
      },
    };
    it.each<[string, StartWish['input']]>([
      [
        'fields in another order',
        {
          documents: { countries: ['LT', 'LV'] },
          person: { nationality: 'LT', lastName: 'Invented', firstName: 'Zo\u00eb' },
        },
      ],
      [
        'null where nothing was',
        { ...said.input, session: null, theme: null, checks: { checkAml: null }, redirect: {} },
      ],
      [
        'countries in lower case',
        {
          person: { firstName: 'Zo\u00eb', lastName: 'Invented', nationality: 'lt' },
          documents: { countries: ['lt', 'Lv'] },
        },
      ],
      [
        'letters composed in another way',
        {
          person: { firstName: 'Zoe\u0308', lastName: 'Invented', nationality: 'LT' },
          documents: { countries: ['LT', 'LV'] },
        },
      ],
    ])('takes %s for the same input', async (_name, input) => {
      const { start, simulator } = await open();
      const first = await start(said);
      expect(await start({ ...said, ...(input && { input }) })).toEqual({ ...first, disposition: 'REPLAYED' });
      expect(simulator.vendor.sold).toBe(1);
    });

    it.each<[string, StartWish]>([
      ['another value', { input: { ...said.input, externalRef: 'order-7' } }],
      ['a field less', { input: { documents: { countries: ['LT', 'LV'] } } }],
      ['values in another order', { input: { ...said.input, documents: { countries: ['LV', 'LT'] } } }],
      ['a name in another letter case', { input: { person: { firstName: 'zo\u00eb' } } }],
      ['another client', { clientId: 'user-124' }],
    ])('conflicts with %s, and nothing is sent', async (_name, other) => {
      const { start, calls } = await open();
      await start(said);
      expect(await start({ ...said, ...other })).toMatchObject(
        refused('IdempotencyConflictError', { code: 'IDEMPOTENCY_CONFLICT', path: ['idempotencyKey'] }),
      );
      expect(calls(tokenPath)).toBe(1);
    });

    it('of another caller is another key', async () => {
      const scopes = 'verification:start+verification:read+verification:any+verification:configure';
      const tokens = ['one', 'two'].map((name) => `${name}:${scopes}:${sha256(`token-of-${name}`)}`);
      const settings = { AUTH_MODE: 'token', AUTH_TOKENS: tokens.join(',') };
      const { url, simulator } = await open({ settings });
      const startAs = (name: string, wish: StartWish) =>
        startAt(url, { key: 'key-1', ...wish }, { authorization: `Bearer token-of-${name}` });
      const one = await startAs('one', {});
      const two = await startAs('two', { input: lithuanian });
      expect([one.disposition, two.disposition]).toEqual(['CREATED', 'CREATED']);
      expect(scanRefOf(two)).not.toBe(scanRefOf(one));
      expect(await startAs('one', {})).toMatchObject({ disposition: 'REPLAYED', authToken: one.authToken });
      expect(simulator.vendor.sold).toBe(2);
    });
  });

  describe('a start in flight', () => {
    it.each<[string, StartWish, StartWish, string]>([
      ['the same key', { key: 'key-1' }, { key: 'key-1' }, 'REPLAYED'],
      ['the same key and another policy', { key: 'key-1' }, { key: 'key-1', policy: 'NEW_SESSION' }, 'REPLAYED'],
      ['the same input without a key', {}, {}, 'RESUMED'],
      ['the same input, one of them with a key', { key: 'key-1' }, {}, 'RESUMED'],
    ])('is waited for by %s', async (_name, first, second, disposition) => {
      const { start, simulator, called } = await open();
      simulator.faults.add({ path: tokenPath, delayMs: 250 });
      const begun = start(first);
      await called(tokenPath, 1);
      const waiting = await start(second);
      const created = await begun;
      expect(created.disposition).toBe('CREATED');
      expect(waiting).toEqual({ ...created, disposition });
      expect(simulator.vendor.sold).toBe(1);
    });

    it('is not waited for by a wish for a new session', async () => {
      const { start, simulator, called } = await open();
      simulator.faults.add({ path: tokenPath, delayMs: 250 });
      const begun = start();
      await called(tokenPath, 1);
      const second = await start({ policy: 'NEW_SESSION' });
      expect([second.disposition, (await begun).disposition]).toEqual(['CREATED', 'CREATED']);
      expect(simulator.vendor.sold).toBe(2);
    });

    it('that brought nothing lets the waiting one buy', async () => {
      const { start, simulator, called } = await open();
      simulator.faults.add({ path: tokenPath, delayMs: 250 });
      simulator.account.refusesDuplicates = true;
      simulator.vendor.sell({ clientId: 'user-123' });
      const begun = start({ key: 'key-1' });
      await called(tokenPath, 1);
      simulator.account.refusesDuplicates = false;
      const waiting = await start({ key: 'key-1' });
      expect((await begun).errors).toMatchObject([{ code: 'DUPLICATE_SESSION' }]);
      expect(waiting.disposition).toBe('CREATED');
      expect(simulator.vendor.sold).toBe(2);
    });
  });

  describe('a live session', () => {
    it('is handed out again from the record within 30 seconds', async () => {
      const { start, clock, simulator, calls } = await open(standing);
      const first = await start();
      clock.advance(30_000);
      expect(await start()).toEqual({ ...first, disposition: 'RESUMED' });
      expect([calls(statusPath), simulator.vendor.sold]).toEqual([0, 1]);
    });

    it('is handed out again later when the vendor says that it is active', async () => {
      const { start, clock, simulator, calls } = await open(standing);
      const first = await start();
      clock.advance(30_001);
      expect(await start()).toMatchObject({ ...justTheSession(first), disposition: 'RESUMED' });
      expect([calls(statusPath), simulator.vendor.sold]).toEqual([1, 1]);
    });

    it('gives way to a new one when the vendor says that it has ended', async () => {
      const { start, clock, simulator, calls, record } = await open(standing);
      const first = await start();
      const [session] = simulator.vendor.sessions;
      if (session) simulator.vendor.act(session, 'expire');
      clock.advance(30_001);
      const second = await start();
      expect(second).toMatchObject({ disposition: 'CREATED', authToken: aToken });
      expect(second.authToken).not.toBe(first.authToken);
      expect([calls(statusPath), simulator.vendor.sold]).toEqual([1, 2]);
      expect(await record()).toMatchObject([{ status: 'ACTIVE' }, { scanRef: scanRefOf(first), status: 'EXPIRED' }]);
    });

    // How the vendor says so is not documented: in general by 404, and a value that it refuses is the only one that was sent.
    it.each(['not-found', 'bad-value'] as const)(
      'gives way to a new one when the vendor knows it no more and says %s',
      async (failure) => {
        const { start, clock, simulator } = await open(standing);
        await start();
        simulator.faults.add({ path: statusPath, failure });
        clock.advance(30_001);
        expect(await start()).toMatchObject({ disposition: 'CREATED', errors: [] });
        expect(simulator.vendor.sold).toBe(2);
      },
    );

    it('is neither handed out nor replaced when the vendor does not answer', async () => {
      const { start, clock, simulator, calls } = await open(standing);
      const first = await start();
      simulator.faults.add({ path: statusPath, status: 500, times: 'always' });
      clock.advance(30_001);
      expect(await start()).toMatchObject(
        refused('VendorUnavailableError', { code: 'VENDOR_UNAVAILABLE', retryable: true }),
      );
      expect(calls(tokenPath)).toBe(1);
      simulator.faults.clear();
      expect(await start()).toMatchObject({ disposition: 'RESUMED', authToken: first.authToken });
    });

    it('of other input is superseded by a new one', async () => {
      const { start, simulator, record } = await open();
      const first = await start();
      const second = await start({ input: lithuanian });
      expect(second).toMatchObject({ disposition: 'CREATED', verification: { replaces: null, supersededBy: null } });
      expect(simulator.vendor.sold).toBe(2);
      expect(await record()).toMatchObject([
        { scanRef: scanRefOf(second), supersededBy: null },
        { scanRef: scanRefOf(first), supersededBy: { scanRef: scanRefOf(second) } },
      ]);
    });

    it('of the same input in other words is handed out again', async () => {
      const { start } = await open();
      const first = await start({ input: { documents: { countries: ['LT'] }, theme: null } });
      expect(await start({ input: { documents: { countries: ['lt'] } } })).toEqual({
        ...first,
        disposition: 'RESUMED',
      });
    });

    it('is handed out until 60 seconds before its end, and not after that', async () => {
      const { start, clock, simulator } = await open(standing);
      const input = { session: { expiryTime: 600 } };
      const first = await start({ input });
      clock.advance(9 * minute - 1);
      expect(await start({ input })).toMatchObject({ disposition: 'RESUMED', authToken: first.authToken });
      clock.advance(1);
      const second = await start({ input });
      expect(second.disposition).toBe('CREATED');
      expect(second.authToken).not.toBe(first.authToken);
      expect(simulator.vendor.sold).toBe(2);
    });

    it('of another client is nobody else’s', async () => {
      const { start, simulator } = await open();
      const first = await start();
      const other = await start({ clientId: 'user-124' });
      expect(other.disposition).toBe('CREATED');
      expect(other.authToken).not.toBe(first.authToken);
      expect(simulator.vendor.sold).toBe(2);
    });

    it('is no reason against a wish for a new one, nor against another key', async () => {
      const { start, simulator } = await open();
      await start({ key: 'key-1' });
      expect((await start({ policy: 'NEW_SESSION' })).disposition).toBe('CREATED');
      expect((await start({ key: 'key-2' })).disposition).toBe('CREATED');
      expect(simulator.vendor.sold).toBe(3);
    });
  });

  describe('a person who has submitted', () => {
    it.each([
      ['is under review', 'review', 'REVIEWING'],
      ['is suspected, and nobody has decided', 'suspect', 'SUSPECTED'],
    ] as const)('and %s is not started again', async (_name, action, status) => {
      const { start, simulator, refresh, calls } = await open();
      const first = await start();
      act(simulator, action);
      await refresh(scanRefOf(first));
      for (const wish of [{}, { input: lithuanian }, { key: 'key-1' }, { policy: 'REVERIFY' }] as const) {
        expect(await start(wish)).toMatchObject(
          refused('UnderReviewError', { code: 'UNDER_REVIEW', verification: { scanRef: scanRefOf(first), status } }),
        );
      }
      expect(calls(tokenPath)).toBe(1);
      expect((await start({ policy: 'NEW_SESSION' })).disposition).toBe('CREATED');
    });

    it('and is verified is not started again, but with REVERIFY', async () => {
      const { start, simulator, refresh, calls } = await open();
      const first = await start();
      approve(simulator);
      await refresh(scanRefOf(first));
      const verification = { scanRef: scanRefOf(first), status: 'APPROVED' };
      const expected = refused('AlreadyVerifiedError', { code: 'ALREADY_VERIFIED', retryable: false, verification });
      expect(await start()).toMatchObject(expected);
      expect(await start({ key: 'key-1' })).toMatchObject(expected);
      expect(calls(tokenPath)).toBe(1);
      expect((await start({ policy: 'REVERIFY' })).disposition).toBe('CREATED');
    });

    it('and is verified stays verified after a later session that came to nothing', async () => {
      const { start, simulator, refresh } = await open();
      const first = await start();
      approve(simulator);
      await refresh(scanRefOf(first));
      const second = await start({ policy: 'REVERIFY' });
      act(simulator, 'expire');
      await refresh(scanRefOf(second));
      expect(await start()).toMatchObject(
        refused('AlreadyVerifiedError', { verification: { scanRef: scanRefOf(first) } }),
      );
    });

    it('and was refused is started again', async () => {
      const { start, simulator, refresh } = await open();
      const first = await start();
      act(simulator, 'deny');
      await refresh(scanRefOf(first));
      expect((await start()).disposition).toBe('CREATED');
    });

    it('is started again once the vendor has told that the document has expired', async () => {
      const { start, simulator, refresh, url } = await open();
      const first = await start();
      approve(simulator);
      await refresh(scanRefOf(first));
      simulator.setWebhookUrl(`${url}/webhooks/idenfy`);
      const tell = (threshold: ExpirationThreshold) => {
        const session = simulator.vendor.find({ scanRef: scanRefOf(first) ?? '' });
        if (session) simulator.vendor.tellExpiration(session, threshold);
        return simulator.idle();
      };
      await tell('DOCUMENT_EXPIRES_WITHIN_30_DAYS');
      expect((await start()).errors).toMatchObject([{ code: 'ALREADY_VERIFIED' }]);
      await tell('DOCUMENT_EXPIRED');
      await expect.poll(async () => (await start()).disposition).toBe('CREATED');
      expect(simulator.vendor.sold).toBe(2);
    });
  });

  describe('a refusal of the vendor', () => {
    it('is told with the path of the argument, is not retried, and frees the key', async () => {
      const { start, simulator, calls } = await open();
      simulator.faults.add({ path: tokenPath, failure: 'bad-value' });
      expect(await start({ key: 'key-1', input: lithuanian })).toMatchObject(
        refused('VendorRejectedError', {
          ...{ code: 'VENDOR_BAD_VALUE', path: ['input', 'documents', 'countries'], verification: null },
        }),
      );
      expect(calls(tokenPath)).toBe(1);
      expect(await start({ key: 'key-1' })).toMatchObject({ disposition: 'CREATED', errors: [] });
      expect(simulator.vendor.sold).toBe(1);
    });

    it('because of an active session tells ours, and frees the key', async () => {
      const { start, simulator, calls } = await open({ account: { refusesDuplicates: true } });
      const first = await start();
      expect(await start({ key: 'key-1', policy: 'NEW_SESSION' })).toMatchObject(
        refused('VendorRejectedError', {
          ...{ code: 'DUPLICATE_SESSION', verification: { scanRef: scanRefOf(first), status: 'ACTIVE' } },
        }),
      );
      expect(calls(tokenPath)).toBe(2);
      simulator.account.refusesDuplicates = false;
      expect((await start({ key: 'key-1', policy: 'NEW_SESSION', input: lithuanian })).disposition).toBe('CREATED');
    });

    it('because of an active session that is not ours tells none', async () => {
      const { start, simulator } = await open({ account: { refusesDuplicates: true } });
      simulator.vendor.sell({ clientId: 'user-123' });
      expect(await start()).toMatchObject(
        refused('VendorRejectedError', { code: 'DUPLICATE_SESSION', verification: null }),
      );
    });
  });

  describe('what never reached the vendor', () => {
    it('is sent again until there is a connection', async () => {
      const port = await freePort();
      const tries: number[] = [];
      const observer = {
        ...silentObserver,
        vendorCalled: (call: { readonly tries: number }) => tries.push(call.tries),
      };
      const { start } = await openGateway(
        {
          DATABASE_URL: await openDatabaseUrl(),
          IDENFY_BASE_URL: `http://127.0.0.1:${port}`,
          IDENFY_TIMEOUT_MS: '10000',
        },
        { observer },
      );
      const answer = start();
      // A vendor that comes late: nobody listens at its address when the first try is made.
      setTimeout(() => void listenLate(port), 300);
      expect(await answer).toMatchObject({ disposition: 'CREATED', authToken: aToken });
      expect(tries).toHaveLength(1);
      expect(tries[0]).toBeGreaterThan(1);
    });

    it('is told when there is no connection in time, and the key is free', async () => {
      const port = await freePort();
      const { start } = await openGateway({
        DATABASE_URL: await openDatabaseUrl(),
        IDENFY_BASE_URL: `http://127.0.0.1:${port}`,
        IDENFY_TIMEOUT_MS: '1000',
      });
      expect(await start({ key: 'key-1' })).toMatchObject(
        refused('VendorUnavailableError', { code: 'VENDOR_UNAVAILABLE', retryable: true }),
      );
      await listenLate(port);
      expect(await start({ key: 'key-1', input: lithuanian })).toMatchObject({ disposition: 'CREATED', errors: [] });
    });

    it('because of the hourly limit is sent again when the vendor says when', async () => {
      const { start, simulator, calls } = await open();
      simulator.faults.add({ path: tokenPath, failure: 'rate-limit', retryAfter: 0 });
      expect(await start()).toMatchObject({ disposition: 'CREATED', errors: [] });
      expect([calls(tokenPath), simulator.vendor.sold]).toEqual([2, 1]);
    });

    it('because of the hourly limit is told when the time is too long, and the key is free', async () => {
      const { start, simulator, calls } = await open({ settings: { IDENFY_TIMEOUT_MS: '900' } });
      simulator.faults.add({ path: tokenPath, failure: 'rate-limit', retryAfter: 1 });
      expect(await start({ key: 'key-1' })).toMatchObject(
        refused('RateLimitedError', { code: 'VENDOR_RATE_LIMITED', retryable: true, retryAfter: 1 }),
      );
      expect(calls(tokenPath)).toBe(1);
      const other = () => start({ key: 'key-1', input: lithuanian });
      await expect.poll(other, { timeout: 5_000 }).toMatchObject({ disposition: 'CREATED' });
      expect(calls(tokenPath)).toBe(2);
    });
  });

  describe('what the rules of the input refuse', () => {
    it('is told before anything else, all faults at once, and nothing is sent', async () => {
      const { start, simulator, calls } = await open();
      simulator.faults.add({ path: tokenPath, cut: 'before' });
      await start({ key: 'key-1' });
      const faulty = { session: { expiryTime: 0 }, person: { firstName: 'R2' } };
      expect((await start({ key: 'key-1', input: faulty })).errors).toMatchObject([
        { __typename: 'InvalidInputError', path: ['input', 'person', 'firstName'] },
        { __typename: 'InvalidInputError', path: ['input', 'session', 'expiryTime'] },
      ]);
      expect([calls(tokenPath), calls(listPath)]).toEqual([1, 0]);
    });
  });

  describe('the budget of a client', () => {
    const settings = { BUDGET_CLIENT: '2/hour' };

    it('refuses what is over it, says when there is room, and sends nothing', async () => {
      const { start, calls } = await open({ settings });
      await start({ policy: 'NEW_SESSION' });
      await start({ policy: 'NEW_SESSION' });
      const third = await start({ policy: 'NEW_SESSION' });
      expect(third).toMatchObject(refused('RateLimitedError', { code: 'BUDGET_SPENT', retryable: true }));
      expect(third.errors[0]?.retryAfter).toBeGreaterThan(3_500);
      expect(third.errors[0]?.retryAfter).toBeLessThanOrEqual(3_600);
      expect(calls(tokenPath)).toBe(2);
      expect((await start({ clientId: 'user-124' })).disposition).toBe('CREATED');
    });

    it('is not spent by what was handed out again', async () => {
      const { start } = await open({ settings });
      await start({ key: 'key-1' });
      await start({ key: 'key-1' });
      await start();
      await start();
      expect((await start({ policy: 'NEW_SESSION' })).disposition).toBe('CREATED');
    });

    it('gets its unit back when nothing was bought', async () => {
      const { start, simulator } = await open({ settings: { BUDGET_CLIENT: '1/hour' } });
      simulator.faults.add({ path: tokenPath, failure: 'bad-value' });
      expect((await start()).errors).toMatchObject([{ code: 'VENDOR_BAD_VALUE' }]);
      expect((await start()).disposition).toBe('CREATED');
      expect((await start({ policy: 'NEW_SESSION' })).errors).toMatchObject([{ code: 'BUDGET_SPENT' }]);
    });

    it('keeps the unit of what may have been bought, and gives it back when the list has nothing', async () => {
      const { start, simulator, calls, endLostTime } = await open({
        settings: { BUDGET_TOTAL: '1/hour' },
      });
      simulator.faults.add({ path: tokenPath, cut: 'before' });
      expect((await start()).errors).toMatchObject([{ code: 'OUTCOME_UNKNOWN' }]);
      expect((await start({ clientId: 'user-124' })).errors).toMatchObject([{ code: 'BUDGET_SPENT' }]);
      expect(calls(tokenPath)).toBe(1);
      await endLostTime();
      expect((await start()).disposition).toBe('CREATED');
    });
  });
}

/** A vendor that begins to listen at this port. */
async function listenLate(port: number): Promise<void> {
  const simulator = createSimulator({ apiKey: 'test-key', apiSecret: 'test-secret', port });
  onTestFinished(() => simulator.stop());
  await simulator.start();
}

function justTheSession({ authToken, redirectUrl, verification }: StartAnswer) {
  return { authToken, redirectUrl, verification: { scanRef: verification?.scanRef } };
}

function act(simulator: Scene['simulator'], action: Parameters<Scene['simulator']['vendor']['act']>[1]): void {
  const newest = simulator.vendor.sessions.at(-1);
  const after = newest && simulator.vendor.act(newest, action);
  if (!after) throw new Error(`The newest session cannot be brought to ${action}.`);
}

/** A reviewer has approved the newest session, so that its status is final. */
function approve(simulator: Scene['simulator']): void {
  act(simulator, 'approve');
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === 'object' && address !== null ? address.port : 0;
}
