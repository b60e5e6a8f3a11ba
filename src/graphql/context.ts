import type { Caller } from '../model/caller.ts';
import type { Verifications } from '../verification/verifications.ts';
import type { DecisionLoader, DetailLoader, VerificationLoader } from './loaders.ts';

/** What every resolver is given: who asks, what the product does, and the loaders of this one operation. */
export interface GraphQLContext {
  readonly requestId: string;
  readonly caller: Caller;
  readonly verifications: Verifications;
  readonly loadVerification: VerificationLoader;
  readonly loadDetails: DetailLoader;
  readonly loadDecision: DecisionLoader;
}
