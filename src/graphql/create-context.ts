import type { Caller } from '../model/caller.ts';
import type { Verifications } from '../verification/verifications.ts';
import type { GraphQLContext } from './context.ts';
import { createDecisionLoader, createDetailLoader, createVerificationLoader } from './loaders.ts';

/** The context of one operation, with loaders that remember nothing beyond it. */
export function createContext(parts: {
  readonly requestId: string;
  readonly caller: Caller;
  readonly verifications: Verifications;
}): GraphQLContext {
  const { requestId, verifications } = parts;
  const caller: Caller = { ...parts.caller, requestId };
  return {
    requestId,
    caller,
    verifications,
    loadVerification: createVerificationLoader(verifications, caller),
    loadDetails: createDetailLoader(verifications, caller),
    loadDecision: createDecisionLoader(verifications, caller),
  };
}
