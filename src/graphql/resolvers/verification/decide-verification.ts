import type {
  DecideVerificationPayloadResolvers,
  MutationResolvers,
  VerificationDecisionResolvers,
} from '../../../generated/resolvers.ts';
import { toDecideError } from '../../errors/decide-error.ts';

/** `Mutation.decideVerification`. */
export const decideVerification: MutationResolvers['decideVerification'] = (
  _root,
  { id, decision, note },
  { verifications, caller },
) => verifications.decide(caller, { id, decision, note: note ?? null });

/** The verification, or why nothing was decided. */
export const decideVerificationPayload: DecideVerificationPayloadResolvers = {
  verification: (result, _args, { verifications, caller }) =>
    result.kind === 'DONE' ? verifications.show(caller, result.value) : null,
  errors: (result) => (result.kind === 'DONE' ? [] : result.failures.map(toDecideError)),
};

/** The fields of a decision that are not simply read off it. */
export const decisionFields: VerificationDecisionResolvers = {
  at: ({ at }) => new Date(at),
  by: ({ callerId }) => callerId,
  note: (decision, _args, { verifications, caller }) => verifications.decisionNote(caller, decision),
};
