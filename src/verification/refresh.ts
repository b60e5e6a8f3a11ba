import { IdenfyError } from '../idenfy/errors.ts';
import type { Caller } from '../model/caller.ts';
import type { VendorFailure } from '../model/failures.ts';
import type { VerificationRecord } from '../model/record.ts';
import type { RefreshResult } from '../model/refresh-result.ts';
import type { Environment } from '../model/verification.ts';
import { createIdentifier } from '../store/identifiers.ts';
import type { Store } from '../store/store.ts';
import { databaseTime, serialise, type Unit } from '../store/unit.ts';
import { applyEvidence } from './apply.ts';
import { askVendor, takeTurn, type AskParts } from './ask.ts';
import { clientLock } from './client-lock.ts';
import { enterForeign } from './foreign.ts';
import { requireScopes } from './permitted.ts';
import type { ReadParts } from './reads.ts';
import { leastPauseMs } from './schedule.ts';
import { toVerification } from './view.ts';

/** What a refresh needs. */
export interface RefreshParts extends AskParts, ReadParts {
  readonly store: Store;
  readonly environment: Environment;
  readonly unknownAsked: UnknownQuestions;
}

/** The questions of this process about sessions that the record does not know, by their `scanRef`: who asks meanwhile shares one. */
export type UnknownQuestions = Map<string, Promise<RefreshResult>>;

/** None is under way. */
export function createUnknownQuestions(): UnknownQuestions {
  return new Map();
}

/** What names a verification for callers. */
export type PublicName = { readonly id: string } | { readonly scanRef: string };

/** The vendor's names of sessions have up to 40 characters; what cannot be one is not asked for. */
const possibleScanRef = /^[\x21-\x7e]{1,40}$/u;

/**
 * Asks the vendor now how a session stands, at most once in 20 seconds for one verification; in between the record answers. A
 * session that the record does not know is taken in, for callers that act for every client; it is asked about as seldom, and by one
 * caller once a second. Throws a `ForbiddenError` without `verification:read`.
 */
export async function refreshVerification(
  parts: RefreshParts,
  caller: Caller,
  name: PublicName,
): Promise<RefreshResult> {
  const { store, permissions } = parts;
  requireScopes(permissions, caller, 'verification:read');
  const found = await store.read(() =>
    'id' in name ? store.verifications.findById(name.id) : store.verifications.findByScanRef(name.scanRef),
  );
  try {
    if (found !== null)
      return permissions.actsFor(caller, found.clientId) ? await refreshKnown(parts, found) : notFound;
    // A bound caller would learn by the time it takes whether a session of another client exists.
    const mayAsk =
      'scanRef' in name && permissions.holds(caller, 'verification:any') && possibleScanRef.test(name.scanRef);
    return mayAsk ? await askTogether(parts, caller, name.scanRef) : notFound;
  } catch (error) {
    if (!(error instanceof IdenfyError)) throw error;
    return isUnknownScanRef(error.failure) ? notFound : { kind: 'FAILED', failure: error.failure };
  }
}

const notFound: RefreshResult = { kind: 'NOT_FOUND' };

async function refreshKnown(parts: RefreshParts, { key }: VerificationRecord): Promise<RefreshResult> {
  const turn = await takeTurn(parts, key);
  if (turn === null) return notFound;
  const after = turn.isOurs ? await askVendor(parts, turn.record) : turn.record;
  return { kind: 'REFRESHED', verification: toVerification(after ?? turn.record, parts.clock.now()) };
}

/** Everybody who asks while the vendor is asked gets the same answer. */
async function askTogether(parts: RefreshParts, caller: Caller, scanRef: string): Promise<RefreshResult> {
  const { unknownAsked } = parts;
  const underWay = unknownAsked.get(scanRef);
  if (underWay !== undefined) return underWay;
  const asked = askAboutUnknown(parts, caller, scanRef).finally(() => unknownAsked.delete(scanRef));
  unknownAsked.set(scanRef, asked);
  return asked;
}

async function askAboutUnknown(parts: RefreshParts, caller: Caller, scanRef: string): Promise<RefreshResult> {
  const { store } = parts;
  if (await store.read(() => store.tombstones.isBuried(scanRef))) return notFound;
  const pauseMs = await store.write(() => takeUnknownTurn(parts, caller, scanRef));
  return pauseMs === null ? takeIn(parts, scanRef) : { kind: 'TOO_SOON', retryAfterSeconds: pauseMs / 1000 };
}

/** The least time between two questions of one caller about sessions that the record does not know. */
const callersPauseMs = 1_000;

/**
 * Takes the next question about a session that the record does not know, for all instances; null when it is ours, else how long to
 * wait at most. Whoever guesses names would otherwise use up the calls of everybody.
 */
function* takeUnknownTurn({ store, random }: RefreshParts, caller: Caller, scanRef: string): Unit<number | null> {
  const now = yield* databaseTime();
  const holder = createIdentifier(random);
  const session = { name: `ask:${store.fingerprints.of('SCAN_REF', scanRef)}`, holder };
  const own = { name: `ask:caller:${caller.id}`, holder };
  if (!(yield* store.claims.acquire({ ...session, now, until: now + leastPauseMs }))) return leastPauseMs;
  if (yield* store.claims.acquire({ ...own, now, until: now + callersPauseMs })) return null;
  yield* store.claims.release(session);
  return callersPauseMs;
}

/** A session that was started elsewhere enters the record by what the vendor says of it. */
async function takeIn(parts: RefreshParts, scanRef: string): Promise<RefreshResult> {
  const { store, clock } = parts;
  const sentAt = clock.now();
  const report = await parts.idenfy.readStatus(scanRef);
  const answeredAt = clock.now();
  const record = await store.write(function* () {
    yield* serialise(clientLock(report.clientId));
    const known = yield* store.verifications.findByScanRef(report.scanRef);
    if (known !== null) return known;
    // It may have been entered and deleted while the vendor was asked.
    if (yield* store.tombstones.isBuried(report.scanRef)) return null;
    const evidence = { kind: 'POLL', sentAt, answeredAt, report } as const;
    const session = { clientId: report.clientId, scanRef: report.scanRef, externalRef: null, createdAt: answeredAt };
    const applied = applyEvidence(null, evidence);
    return yield* enterForeign(parts, { ...session, origin: 'ADOPTED', applied }, { askedAt: sentAt });
  });
  return record === null ? notFound : { kind: 'REFRESHED', verification: toVerification(record, answeredAt) };
}

/**
 * Whether the vendor says that it does not know a `scanRef`. What it answers then is not documented. Its general rule says 404; since
 * the `scanRef` is all that was sent, a refused value is that one too.
 */
export function isUnknownScanRef(failure: VendorFailure): boolean {
  return failure.kind === 'NOT_FOUND' || failure.kind === 'BAD_VALUE';
}
