import pLimit, { type LimitFunction } from 'p-limit';
import type { IdenfyClient } from '../idenfy/client.ts';
import { parseDetails } from '../idenfy/wire/details.ts';
import { IdenfyError } from '../idenfy/errors.ts';
import type { FieldGroup } from '../model/audit.ts';
import type { Caller } from '../model/caller.ts';
import type { VerificationDetails } from '../model/details.ts';
import type { MediaFile } from '../model/media.ts';
import type { IdentityDocument, Person } from '../model/person.ts';
import type { VerificationRecord } from '../model/record.ts';
import type { Screenings } from '../model/screenings.ts';
import { VendorUnavailableError } from '../model/vendor-unavailable.ts';
import { unreachable } from '../model/unreachable.ts';
import type { Verification } from '../model/verification.ts';
import type { Unit } from '../store/unit.ts';
import { writeAudit } from './audit.ts';
import { requireScopes } from './permitted.ts';
import { showVerification, type ReadParts } from './reads.ts';

/** The groups of personal data that a verification tells. */
export interface Details {
  readonly PERSON: Person;
  readonly DOCUMENT: IdentityDocument;
  readonly MEDIA: readonly MediaFile[];
  readonly SCREENINGS: Screenings;
}

/** The name of such a group, as it stands in the audit. */
export type DetailGroup = keyof Details & FieldGroup;

/** Which personal data of which verification. */
export interface DetailQuestion {
  readonly verification: Verification;
  readonly group: DetailGroup;
}

/** What details need. */
export interface DetailParts extends ReadParts {
  readonly idenfy: Pick<IdenfyClient, 'origin' | 'readData' | 'readFiles'>;
  /** How many questions this process may have open at the vendor. */
  readonly detailLimit: LimitFunction;
}

/** Eight questions about persons open at a time, of whatever kind, whoever asks. */
export function createDetailLimit(): LimitFunction {
  return pLimit(8);
}

/** One group of personal data, null when nothing is known of it, or why the vendor could not be asked for it. */
export type DetailAnswer = Details[DetailGroup] | VendorUnavailableError | null;

/**
 * What verifications tell of their persons, each in the place of its question: from the newest delivery that the record has kept, and
 * where that is gone, or its links are too old, from the vendor. Every look is written down in the commit that reads. Throws a
 * `ForbiddenError` without `verification:read` and `verification:pii`, or for another client's.
 */
export async function readDetails(
  parts: DetailParts,
  caller: Caller,
  questions: readonly DetailQuestion[],
): Promise<readonly DetailAnswer[]> {
  requireScopes(parts.permissions, caller, 'verification:pii');
  for (const { verification } of questions) showVerification(parts, caller, verification);
  const kept = await parts.store.write(() => readKept(parts, caller, questions));
  const asking = createAsking(parts);
  return Promise.all(
    questions.map(async ({ verification: { key }, group }) => {
      const known = kept.get(key) ?? null;
      return known === null || isEnough(known, group, parts.clock.now())
        ? groupOf(known?.details ?? null, group)
        : asking(known, group);
    }),
  );
}

/** What the record has of a verification's details. */
interface Kept {
  readonly record: VerificationRecord;
  readonly details: VerificationDetails | null;
}

function* readKept(
  parts: DetailParts,
  caller: Caller,
  questions: readonly DetailQuestion[],
): Unit<ReadonlyMap<number, Kept>> {
  const kept = new Map<number, Kept>();
  for (const { verification, group } of questions) {
    const { key, id: verificationId, clientId } = verification;
    const looked = { action: 'READ_PERSONAL_DATA', fieldGroup: group, verificationId, clientId } as const;
    yield* writeAudit(parts, caller, looked);
    const record = kept.has(key) ? null : yield* parts.store.verifications.find(key);
    if (record !== null) kept.set(key, { record, details: yield* readBody(parts, record) });
  }
  return kept;
}

function* readBody({ store, idenfy }: DetailParts, { state }: VerificationRecord): Unit<VerificationDetails | null> {
  const { bodyDigest } = state.known;
  const delivery = bodyDigest === null ? null : yield* store.deliveries.findByDigest(bodyDigest);
  const body = delivery && (yield* store.deliveries.bodyOf(delivery.key));
  return body && parseDetails(body, new Date(delivery.receivedAt), idenfy.origin);
}

const emptyStatuses: ReadonlySet<string> = new Set(['ACTIVE', 'EXPIRED', 'EXPIRED_DELETED', 'CANCELLED', 'DELETED']);

/** The vendor is asked for what it may have: not about a session that nobody has finished, and screenings only a delivery tells. */
function isEnough({ record, details }: Kept, group: DetailGroup, now: number): boolean {
  const { scanRef, status, state } = record;
  if (scanRef === null || state.known.deletion !== null || emptyStatuses.has(status)) return true;
  if (group === 'SCREENINGS') return true;
  return details !== null && (group !== 'MEDIA' || details.media.every((file) => works(file, now)));
}

function works({ expiresAt }: MediaFile, now: number): boolean {
  return expiresAt === null || expiresAt.getTime() > now;
}

function groupOf(details: VerificationDetails | null, group: DetailGroup): DetailAnswer {
  switch (group) {
    case 'PERSON':
      return details?.person ?? null;
    case 'DOCUMENT':
      return details?.document ?? null;
    case 'MEDIA':
      return details === null ? null : filesOf(details.media);
    case 'SCREENINGS':
      return details?.screenings ?? null;
    default:
      return unreachable(group);
  }
}

/** Null until something was handed in. */
function filesOf(media: readonly MediaFile[]): readonly MediaFile[] | null {
  return media.length === 0 ? null : media;
}

/** Asks the vendor once for what several groups of one verification need. */
function createAsking({ idenfy, detailLimit }: DetailParts) {
  const data = new Map<string, Promise<VerificationDetails>>();
  const once = (scanRef: string) => {
    const answer = data.get(scanRef) ?? detailLimit(() => idenfy.readData(scanRef));
    data.set(scanRef, answer);
    return answer;
  };
  return async ({ record }: Kept, group: DetailGroup): Promise<DetailAnswer> => {
    const scanRef = record.scanRef ?? '';
    try {
      if (group === 'MEDIA') return filesOf(await detailLimit(() => idenfy.readFiles(scanRef)));
      return groupOf(await once(scanRef), group);
    } catch (error) {
      if (!(error instanceof IdenfyError)) throw error;
      // Links that it no longer stands by do not work, and nothing else is asked for that is known.
      return error.failure.kind === 'NOT_FOUND' ? null : new VendorUnavailableError();
    }
  };
}
