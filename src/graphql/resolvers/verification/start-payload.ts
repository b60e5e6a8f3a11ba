import type {
  AppliedChecksResolvers,
  AppliedSettingsResolvers,
  AppliedStepsResolvers,
  StartVerificationPayloadResolvers,
} from '../../../generated/resolvers.ts';
import type { AppliedSettings } from '../../../model/session.ts';
import { checkSwitches, stepSwitches } from '../../../model/start-input.ts';
import type { StartResult, StartedSession } from '../../../model/start-result.ts';
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
  startBy: ofSession((session) => session.startBy),
  disposition: ofSession((session) => session.disposition),
  applied: ofSession((session) => session.applied),
  verification: ofSession((session) => session.verification),
  errors: (result) => (result.kind === 'FAILED' ? result.failures.map(toStartError) : []),
};

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
