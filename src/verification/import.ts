import { IdenfyError } from '../idenfy/errors.ts';
import type { IdenfyClient } from '../idenfy/client.ts';
import type { Environment } from '../model/verification.ts';
import type { Store } from '../store/store.ts';
import { serialise } from '../store/unit.ts';
import { applyEvidence } from './apply.ts';
import { clientLock } from './client-lock.ts';
import { enterForeign, type ForeignParts } from './foreign.ts';
import { isUnknownScanRef } from './refresh.ts';

/** One line of a file of sessions: the vendor's name, and the client that it is expected to be of, if the line says so. */
export interface ImportLine {
  readonly scanRef: string;
  readonly clientId: string | null;
}

/** What became of a line. */
export type ImportOutcome =
  | 'IMPORTED'
  /** It was in the record already. */
  | 'KNOWN'
  /** It was deleted here. */
  | 'DELETED'
  /** The vendor does not know it. */
  | 'NOT_FOUND'
  /** The vendor says that it is another client's than the line says. */
  | 'OTHER_CLIENT';

/** What an import needs. */
export interface ImportParts extends ForeignParts {
  readonly store: Store;
  readonly idenfy: Pick<IdenfyClient, 'readStatus'>;
  readonly environment: Environment;
}

/** The vendor's names of sessions have up to 40 characters. */
const possibleScanRef = /^[\x21-\x7e]{1,40}$/u;

/**
 * Reads a line of a file of sessions: a `scanRef` alone, or a JSON object with `scanRef` and perhaps `clientId`. Null when it is
 * neither; the line itself is never quoted.
 */
export function readImportLine(text: string): ImportLine | null {
  const line = text.trim();
  if (!line.startsWith('{')) return possibleScanRef.test(line) ? { scanRef: line, clientId: null } : null;
  try {
    const { scanRef, clientId = null } = JSON.parse(line) as Readonly<Record<string, unknown>>;
    const isFit = typeof scanRef === 'string' && possibleScanRef.test(scanRef);
    return isFit && (clientId === null || typeof clientId === 'string') ? { scanRef, clientId } : null;
  } catch {
    return null;
  }
}

/**
 * Takes a session of another time into the record by what the vendor says of it now. Throws an `IdenfyError` when the vendor does
 * not answer; then the line can be tried again.
 */
export async function importVerification(parts: ImportParts, line: ImportLine): Promise<ImportOutcome> {
  const { store, clock, idenfy } = parts;
  const { scanRef } = line;
  const [known, isBuried] = await store.read(function* () {
    return [yield* store.verifications.findByScanRef(scanRef), yield* store.tombstones.isBuried(scanRef)] as const;
  });
  if (known !== null || isBuried) return isBuried ? 'DELETED' : 'KNOWN';
  const sentAt = clock.now();
  const report = await idenfy.readStatus(scanRef, { priority: 'BACKGROUND' }).catch(orUnknown);
  if (report === null) return 'NOT_FOUND';
  const { clientId } = report;
  if (line.clientId !== null && line.clientId !== clientId) return 'OTHER_CLIENT';
  const answeredAt = clock.now();
  const applied = applyEvidence(null, { kind: 'POLL', sentAt, answeredAt, report });
  const record = await store.write(function* () {
    yield* serialise(clientLock(clientId));
    // It may have been entered and deleted while the vendor was asked.
    if (yield* store.tombstones.isBuried(report.scanRef)) return 'DELETED' as const;
    const session = { clientId, scanRef: report.scanRef, externalRef: null, createdAt: answeredAt, applied };
    return yield* enterForeign(parts, { ...session, origin: 'IMPORTED' }, { askedAt: sentAt });
  });
  if (record === 'DELETED') return record;
  return record === null ? 'KNOWN' : 'IMPORTED';
}

function orUnknown(error: unknown): null {
  if (error instanceof IdenfyError && isUnknownScanRef(error.failure)) return null;
  throw error;
}
