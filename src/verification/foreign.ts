import type { Applied } from '../model/evidence.ts';
import type { VerificationRecord } from '../model/record.ts';
import type { Environment, VerificationOrigin } from '../model/verification.ts';
import type { Unit } from '../store/unit.ts';
import { nextQuestionAt } from './schedule.ts';
import { addToHistory, columnsOf, jitterOf, type Origin, type TakeParts } from './take.ts';

/** What entering needs. */
export interface ForeignParts extends TakeParts {
  readonly environment: Environment;
}

/** A session that the record learns of without a start of its own. */
export interface ForeignSession {
  readonly clientId: string;
  readonly scanRef: string;
  readonly externalRef: string | null;
  readonly origin: Exclude<VerificationOrigin, 'STARTED'>;
  readonly createdAt: number;
  /** What the first word about it came to. */
  readonly applied: Applied;
  /** Whether that word says so little that the vendor is asked for the rest. */
  readonly asks?: 'AT_ONCE';
}

/** Enters a session that was not started here, or whose start was lost. Null when it is in the record already. */
export function* enterForeign(
  parts: ForeignParts,
  session: ForeignSession,
  origin: Origin = {},
): Unit<VerificationRecord | null> {
  const { applied, asks, ...facts } = session;
  const now = parts.clock.now();
  const askedAt = origin.askedAt ?? null;
  const asking = { createdAt: facts.createdAt, askedAt, now, jitter: jitterOf(parts.random) };
  const record = yield* parts.store.verifications.insert({
    ...facts,
    ...nothingOfAStart,
    environment: parts.environment,
    ...columnsOf(applied.state),
    isStuck: false,
    nextAskAt: asks === 'AT_ONCE' ? now : nextQuestionAt(applied.state, asking),
    askCount: 0,
    askedAt,
    credentials: null,
  });
  if (record !== null && applied.kind !== 'IGNORED' && applied.transition !== null) {
    yield* addToHistory(parts.store, record.key, applied.transition, origin);
  }
  return record;
}

const nothingOfAStart = {
  inputFingerprint: null,
  presentation: null,
  startBy: null,
  finishBy: null,
  reviewSuccessful: null,
  reviewFailed: null,
  replacesKey: null,
} as const;
