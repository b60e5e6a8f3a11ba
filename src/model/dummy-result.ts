import type { InvalidInput, NotFound, OperationResult, VendorFailed } from './operation-result.ts';
import type { Verification } from './verification.ts';

/** What a made-up reviewer says, in the vendor's words. */
export interface DummyVerdicts {
  readonly document: string;
  readonly face: string;
}

/** What making up a result has come to: the verification as it was before the vendor tells of it. */
export type DummyResult = OperationResult<Verification, DummyFailure>;

/** Why no result was made up. NOT_IN_DEVELOPMENT: the keys are not said to be development keys. */
export type DummyFailure = NotFound | InvalidInput | VendorFailed | { readonly kind: 'NOT_IN_DEVELOPMENT' };
