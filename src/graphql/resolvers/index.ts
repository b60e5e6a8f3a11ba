import type { Resolvers } from '../../generated/resolvers.ts';
import { scalars } from '../scalars.ts';
import { documentResult, faceResult, fraudTag, mismatchTag } from './verification/results.ts';
import { registryCheck } from './verification/screenings.ts';
import {
  appliedChecks,
  appliedSettings,
  appliedSteps,
  startVerificationPayload,
} from './verification/start-payload.ts';
import { startVerification } from './verification/start-verification.ts';
import { node, nodeType, verification, verificationFields } from './verification/verification.ts';

/** Every concrete error says itself which it is. */
const byTypename = {
  __resolveType: <Name extends string>({ __typename }: { __typename?: Name }) => __typename ?? null,
};

/** The whole resolver map. */
export const resolvers = {
  ...scalars,
  Query: { node, verification },
  Mutation: { startVerification },
  Node: nodeType,
  UserError: byTypename,
  StartVerificationError: byTypename,
  StartVerificationPayload: startVerificationPayload,
  AppliedSettings: appliedSettings,
  AppliedChecks: appliedChecks,
  AppliedSteps: appliedSteps,
  Verification: verificationFields,
  DocumentResult: documentResult,
  FaceResult: faceResult,
  FraudTag: fraudTag,
  MismatchTag: mismatchTag,
  RegistryCheck: registryCheck,
} satisfies Resolvers;
