import type { IdenfyClient } from '../idenfy/client.ts';
import { IdenfyError } from '../idenfy/errors.ts';
import type { VendorFailure } from '../model/failures.ts';
import type { SessionLedger } from './session-ledger.ts';
import { startVerification, type StartParts } from './start.ts';
import type { VerificationLookup, Verifications } from './verifications.ts';

/** What the product needs from the rest. */
export interface VerificationParts extends StartParts {
  readonly idenfy: Pick<IdenfyClient, 'createSession' | 'readStatus'>;
}

/** The product's verifications over one vendor account. */
export function createVerifications(parts: VerificationParts): Verifications {
  return {
    start: (_caller, command) => startVerification(parts, command),
    find: (_caller, scanRef) => findVerification(parts.idenfy, parts.ledger, scanRef),
  };
}

/** The vendor's names of sessions have up to 40 characters; what cannot be one is not asked for. */
const possibleScanRef = /^[\x21-\x7e]{1,40}$/u;

async function findVerification(
  idenfy: Pick<IdenfyClient, 'readStatus'>,
  ledger: SessionLedger,
  scanRef: string,
): Promise<VerificationLookup> {
  if (!possibleScanRef.test(scanRef)) return { kind: 'NOT_FOUND' };
  try {
    return { kind: 'FOUND', verification: ledger.observe(await idenfy.readStatus(scanRef)) };
  } catch (error) {
    if (!(error instanceof IdenfyError)) throw error;
    return isUnknownScanRef(error.failure) ? { kind: 'NOT_FOUND' } : { kind: 'UNAVAILABLE', failure: error.failure };
  }
}

/**
 * What the vendor answers for a `scanRef` it does not know is not documented. Its general rule says 404; since the `scanRef` is
 * all that was sent, a refused value is that one too.
 */
function isUnknownScanRef(failure: VendorFailure): boolean {
  return failure.kind === 'NOT_FOUND' || failure.kind === 'BAD_VALUE';
}
