import type {
  AlreadyVerifiedErrorResolvers,
  AppliedChecksResolvers,
  AppliedSettingsResolvers,
  AppliedStepsResolvers,
  StartVerificationPayloadResolvers,
  UnderReviewErrorResolvers,
  VendorRejectedErrorResolvers,
} from '../../../generated/resolvers.ts';
import type { AppliedSettings } from '../../../model/session.ts';
import { checkSwitches, stepSwitches } from '../../../model/start-input.ts';
import type { StartResult, StartedSession } from '../../../model/start-result.ts';
import type { Verification } from '../../../model/verification.ts';
import type { GraphQLContext } from '../../context.ts';
import { toStartError } from '../../errors/start-error.ts';

const ofSession =
  <Value>(read: (session: StartedSession) => Value) =>
  (result: StartResult): Value | null =>
    result.kind === 'STARTED' ? read(result.session) : null;

/** The fields of the answer to a start: those of the session, or `errors`. */
export const startVerificationPayload: StartVerificationPayloadResolvers = {
  authToken: ofSession((session) => session.authToken),
  redirectUrl: ofSession((session) => session.redirectUrl),
  iframeUrl: ofSession((session) => session.iframeUrl),
  digitString: ofSession((session) => session.digitString),
  status: ofSession((session) => session.verification.status),
  startBy: ofSession((session) => session.verification.startBy),
  disposition: ofSession((session) => session.disposition),
  applied: ofSession((session) => session.applied),
  verification: (result, _args, { verifications, caller }) =>
    result.kind === 'STARTED' ? verifications.show(caller, result.session.verification) : null,
  errors: (result) => (result.kind === 'FAILED' ? result.failures.map(toStartError) : []),
};

interface Showing {
  readonly verification?: Verification | null;
}

/** The verification that a failed start is about. */
const shown = {
  verification: ({ verification }: Showing, _args: object, { verifications, caller }: GraphQLContext) =>
    verification ? verifications.show(caller, verification) : null,
};

/** The failures of a start that show a verification. */
export const vendorRejectedError: VendorRejectedErrorResolvers = shown;
export const underReviewError: UnderReviewErrorResolvers = shown;
export const alreadyVerifiedError: AlreadyVerifiedErrorResolvers = shown;

const readSwitch =
  (name: string) =>
  ({ switches }: AppliedSettings): boolean | null =>
    switches.get(name) ?? null;

/** The settings whose place in the schema is not their place in the model. */
export const appliedSettings: AppliedSettingsResolvers = {
  driverLicenseBack: readSwitch('driverLicenseBack'),
  allowBsnMasking: readSwitch('allowBsnMasking'),
  nfcRequired: readSwitch('nfcRequired'),
  nfcOptional: readSwitch('nfcOptional'),
  checks: (applied) => applied,
  steps: (applied) => applied,
};

/** One field for each switch of `ChecksInput`. */
export const appliedChecks: AppliedChecksResolvers = readSwitches(checkSwitches);

/** One field for each switch of `ExtraStepsInput`. */
export const appliedSteps: AppliedStepsResolvers = readSwitches(stepSwitches);

function readSwitches<Name extends string>(names: readonly Name[]): Record<Name, ReturnType<typeof readSwitch>> {
  return Object.fromEntries(names.map((name) => [name, readSwitch(name)])) as Record<
    Name,
    ReturnType<typeof readSwitch>
  >;
}
