import { createHash } from 'node:crypto';
import pLimit, { type LimitFunction } from 'p-limit';
import type { IdenfyClient } from '../../idenfy/client.ts';
import { IdenfyError } from '../../idenfy/errors.ts';
import type { Caller } from '../../model/caller.ts';
import { done, failed } from '../../model/operation-result.ts';
import type { Random } from '../../model/random.ts';
import type { ReportDownload, ReportOptions, ReportOrder, ReportResult } from '../../model/report.ts';
import { databaseTime, type Unit } from '../../store/unit.ts';
import { writeAudit } from '../audit.ts';
import { requireScopes } from '../permitted.ts';
import { atVendor, findAtVendor, type ActionParts } from './at-vendor.ts';

/** A report that somebody orders. */
export interface ReportCommand extends ReportOptions {
  /** The public name of the verification. */
  readonly id: string;
}

/** What reports need. */
export interface ReportParts extends ActionParts {
  readonly random: Random;
  /** For answers that are as large as documents are. */
  readonly documents: Pick<IdenfyClient, 'createReport'>;
  /** How many reports this process may hold at a time. */
  readonly reportLimit: LimitFunction;
  /** How browsers reach the gateway. */
  readonly publicUrl: () => string;
}

/** Two reports, which are large, in memory at a time. */
export function createReportLimit(): LimitFunction {
  return pLimit(2);
}

/** Somebody who comes with a reference. */
export interface ReportRequest {
  readonly reference: string;
  readonly requestId: string;
}

const lifetimeMs = 300_000;
/** As many bytes as a reference has at random. */
const referenceBytes = 32;

/**
 * Orders a report: an address at which it can be fetched once within five minutes, by whoever has it. Of its reference only the digest
 * is kept. Throws a `ForbiddenError` without `verification:pii` and `verification:any`.
 */
export async function createReport(
  parts: ReportParts,
  caller: Caller,
  { id: verificationId, ...options }: ReportCommand,
): Promise<ReportResult> {
  const { store, random, permissions } = parts;
  requireScopes(permissions, caller, 'verification:pii', 'verification:any');
  const reference = Buffer.from(random.bytes(referenceBytes)).toString('base64url');
  return store.write(function* () {
    const found = yield* findAtVendor(store, verificationId);
    if (found === null) return failed({ kind: 'NOT_FOUND' });
    const { key: verificationKey, clientId } = found.record;
    const now = yield* databaseTime();
    const expiresAt = now + lifetimeMs;
    const order = { ...options, verificationKey, callerId: caller.id, digest: digestOf(reference), expiresAt };
    yield* store.reports.keep(order, now);
    yield* writeAudit(parts, caller, { action: 'CREATE_REPORT', fieldGroup: 'REPORT', verificationId, clientId });
    return done({ url: `${parts.publicUrl()}/reports/${reference}`, expiresAt: new Date(expiresAt) });
  });
}

/**
 * Hands a report out to whoever has its reference, which is used up by that: the credential is the reference, and what is done with it
 * stands in the audit as done by the caller who ordered the report.
 */
export async function downloadReport(
  parts: ReportParts,
  { reference, requestId }: ReportRequest,
): Promise<ReportDownload> {
  const granted = await parts.store.write(() => redeem(parts, digestOf(reference), requestId));
  if (granted === null) return { kind: 'NOT_FOUND' };
  const { scanRef, order } = granted;
  try {
    const pdf = await parts.reportLimit(() => parts.documents.createReport(scanRef, order));
    return { kind: 'PDF', pdf };
  } catch (error) {
    if (!(error instanceof IdenfyError)) throw error;
    return { kind: 'VENDOR_FAILED' };
  }
}

interface Granted {
  readonly scanRef: string;
  readonly order: ReportOrder;
}

function* redeem(parts: ReportParts, digest: string, requestId: string): Unit<Granted | null> {
  const { store } = parts;
  const order = yield* store.reports.take(digest, yield* databaseTime());
  const found = order && atVendor(yield* store.verifications.find(order.verificationKey));
  if (order === null || found === null) return null;
  const { id: verificationId, clientId } = found.record;
  const orderer: Caller = { id: order.callerId, scopes: new Set(), clientId: null, requestId };
  yield* writeAudit(parts, orderer, { action: 'DOWNLOAD_REPORT', fieldGroup: 'REPORT', verificationId, clientId });
  return { scanRef: found.scanRef, order };
}

function digestOf(reference: string): string {
  return createHash('sha256').update(reference, 'utf8').digest('hex');
}
