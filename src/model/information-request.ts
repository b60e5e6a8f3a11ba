import type { BudgetSpent, InvalidInput, NotFound, OperationResult, VendorFailed } from './operation-result.ts';
import type { InputFault } from './start-rules.ts';
import type { Verification } from './verification.ts';

/** What the person is asked for. What is absent or null follows the vendor's defaults. */
export interface InformationOrder {
  /** How long the person can answer, in seconds. */
  readonly lifetime?: number | null;
  /** Key of a questionnaire of the account. */
  readonly questionnaire?: string | null;
  readonly riskAssessmentProfile?: string | null;
  readonly additionalStepUploadRequired?: boolean | null;
  readonly bankCardVerification?: boolean | null;
  /** Four digits; personal data. */
  readonly bankCardExpectedLastFour?: string | null;
}

/** What the vendor answers to a request for more. Both are for the person's device alone. */
export interface RequestedInformation {
  readonly token: string;
  /** Null when the vendor sent none that a browser can be sent to. */
  readonly sessionUrl: string | null;
}

/** A request that was made, with what is needed to answer it. */
export interface OpenedInformationRequest extends RequestedInformation {
  readonly verification: Verification;
}

/** What a request for more has come to. */
export type RequestInformationResult = OperationResult<OpenedInformationRequest, RequestInformationFailure>;

/** Why there is no request for more. OUTCOME_UNKNOWN: the vendor may have made one, and the record could not be told. */
export type RequestInformationFailure =
  NotFound | InvalidInput | BudgetSpent | VendorFailed | { readonly kind: 'OUTCOME_UNKNOWN' };

/** How long a person can answer unless told, in seconds (vendor OpenAPI, kycIdentificationsRequestInformationCreate). */
export const usualInformationLifetime = 86_400;
const longestLifetime = 2_592_000;

/** Every rule that is broken, at once. */
export function findInformationFaults(order: InformationOrder): readonly InputFault[] {
  const { lifetime, questionnaire, bankCardExpectedLastFour: lastFour } = order;
  const isTooLong = isGiven(lifetime) && (lifetime < 0 || lifetime > longestLifetime);
  return [
    ...(isTooLong ? [fault('lifetime', `lifetime has to be from 0 to ${longestLifetime} seconds.`)] : []),
    ...(questionnaire === '' ? [fault('questionnaire', 'The key of a questionnaire has one character at least.')] : []),
    ...(isGiven(lastFour) && !/^\d{4}$/u.test(lastFour)
      ? [fault('bankCardExpectedLastFour', 'The end of a card number is four digits.')]
      : []),
  ];
}

function fault(name: keyof InformationOrder, message: string): InputFault {
  return { path: ['input', name], message };
}

function isGiven<Value>(value: Value | null | undefined): value is Value {
  return value !== null && value !== undefined;
}
