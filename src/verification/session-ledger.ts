import type { Clock } from '../model/clock.ts';
import type { CreatedSession } from '../model/session.ts';
import { describeStatus, isSettledReport, readStatusWord, type StatusView } from '../model/status.ts';
import type { Environment, StatusReport, Verification } from '../model/verification.ts';
import { explainReasons } from '../model/reasons.ts';
import { toVerificationId } from './ids.ts';

/** How many sessions are remembered; the longest unused are forgotten first. */
const capacity = 10_000;

/** A verification that was started here, so that its time is known. */
export type StartedVerification = Verification & { readonly startBy: Date };

/** What this process knows of sessions besides what the vendor says: when they must begin, and how often they changed. */
export interface SessionLedger {
  /** Takes in a session that was just created. */
  begin(clientId: string, created: CreatedSession): StartedVerification;
  /** Takes in what the vendor says of a session, which may have been started elsewhere. */
  observe(report: StatusReport): Verification;
}

/** An empty ledger. */
export function createSessionLedger(clock: Clock, environment: Environment): SessionLedger {
  const known = new Map<string, Verification>();
  const remember = <T extends Verification>(verification: T): T => {
    known.delete(verification.scanRef);
    known.set(verification.scanRef, verification);
    const [oldest] = known.keys();
    if (known.size > capacity && oldest !== undefined) known.delete(oldest);
    return verification;
  };
  return {
    begin: (clientId, created) => remember(beginning(clientId, created, { now: clock.now(), environment })),
    observe: (report) => remember(observed(report, known.get(report.scanRef), { now: clock.now(), environment })),
  };
}

interface Moment {
  readonly now: number;
  readonly environment: Environment;
}

function beginning(clientId: string, created: CreatedSession, moment: Moment): StartedVerification {
  return {
    id: toVerificationId(created.scanRef),
    clientId,
    scanRef: created.scanRef,
    externalRef: created.externalRef,
    environment: moment.environment,
    statusRaw: 'ACTIVE',
    ...describeStatus({ status: 'ACTIVE', isSettled: false, isPastStart: false, canRetry: false, before: null }),
    version: 1,
    startBy: new Date(moment.now + created.applied.expiryTime * 1000),
    results: { autoDocument: null, autoFace: null, manualDocument: null, manualFace: null },
    fraudTags: [],
    mismatchTags: [],
  };
}

function observed(report: StatusReport, before: Verification | undefined, moment: Moment): Verification {
  const startBy = before?.startBy ?? null;
  const after: Omit<Verification, 'version'> = {
    id: toVerificationId(report.scanRef),
    clientId: report.clientId,
    scanRef: report.scanRef,
    externalRef: before?.externalRef ?? null,
    environment: moment.environment,
    statusRaw: report.statusRaw,
    ...viewOf(report, before ?? null, moment.now),
    startBy,
    results: report.results,
    fraudTags: report.fraudTags,
    mismatchTags: report.mismatchTags,
  };
  return { ...after, version: versionOf(before, after) };
}

function viewOf(report: StatusReport, before: Verification | null, now: number): StatusView {
  const startBy = before?.startBy?.getTime() ?? Infinity;
  const reasons = explainReasons(report);
  return describeStatus({
    status: readStatusWord(report.statusRaw),
    isSettled: isSettledReport(report),
    isPastStart: startBy <= now,
    canRetry: reasons.some((reason) => reason.canRetry),
    before: before && pickView(before),
  });
}

function pickView({ status, preliminaryStatus, outcome, isFinal, nextAction }: Verification): StatusView {
  return { status, preliminaryStatus, outcome, isFinal, nextAction };
}

function versionOf(before: Verification | undefined, after: Omit<Verification, 'version'>): number {
  if (before === undefined) return 1;
  const { version, ...visible } = before;
  return JSON.stringify(visible) === JSON.stringify(after) ? version : version + 1;
}
