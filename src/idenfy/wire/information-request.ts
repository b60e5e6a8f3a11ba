import { z } from 'zod';
import type { InformationOrder, RequestedInformation } from '../../model/information-request.ts';
import { requiredText } from './fields.ts';
import { link } from './values.ts';

const parameters = [
  'lifetime',
  'questionnaire',
  'riskAssessmentProfile',
  'additionalStepUploadRequired',
  'bankCardVerification',
  'bankCardExpectedLastFour',
] as const satisfies readonly (keyof InformationOrder)[];

/** Writes what a person is asked for (vendor OpenAPI, kycIdentificationsRequestInformationCreate). What is not said is left out. */
export function toInformationRequest(order: InformationOrder): Readonly<Record<string, unknown>> {
  const said = parameters.map((name) => [name, order[name]] as const);
  return Object.fromEntries(said.filter(([, value]) => value !== null && value !== undefined));
}

/** Where the value of one of these parameters stands in the arguments of `requestMoreInformation`; null for another parameter. */
export function informationPathOf(parameter: string): readonly string[] | null {
  const name = parameters.find((known) => known === parameter);
  return name === undefined ? null : ['input', name];
}

const answer = z.object({ tokenString: requiredText, sessionUrl: link.catch(null) });

/** Reads what a request for more is answered. An older version of the vendor answered with the token alone. */
export function parseInformationAnswer(json: unknown): RequestedInformation | null {
  const parsed = answer.safeParse(json);
  if (!parsed.success) return null;
  const { tokenString: token, sessionUrl } = parsed.data;
  return { token, sessionUrl: sessionUrl?.value ?? null };
}
