import type { InvalidInput, NotFound, OperationResult, VendorFailed } from './operation-result.ts';
import type { Verification } from './verification.ts';

/** What of a session is blocked: its document, what stands on it, or the person's face. */
export type BlocklistSource = 'DOCUMENT' | 'DOCUMENT_INFO' | 'SELFIE';

/** Something of a session that is to be blocked. */
export interface BlocklistEntry {
  readonly source: BlocklistSource;
  /** For the vendor's dashboard; null says nothing. */
  readonly reason: string | null;
}

/** What changing a blocklist has come to. */
export type BlocklistResult = OperationResult<Verification, BlocklistFailure>;

/** Why a blocklist was not changed. */
export type BlocklistFailure = NotFound | InvalidInput | VendorFailed;
