import { flag, integer, text, uuid, type Parameter } from './parameter-kinds.ts';
import { findBadValue, type Json } from './parameters.ts';
import type { VendorError } from './errors.ts';
import type { Change, Session } from './session.ts';

/** What a person can do who is asked for more: answer so that it is settled at once, or so that a reviewer must look at it. */
export const answers = ['resubmit', 'resubmit-for-review'] as const;

/** What a person can do who is asked for more. */
export type Answer = (typeof answers)[number];

/** Whether an action is an answer. */
export function isAnswer(action: string): action is Answer {
  return answers.some((answer) => answer === action);
}

const defaultLifetime = 86_400;

const parameters: Readonly<Record<string, Parameter>> = {
  lifetime: integer(0, 2_592_000, defaultLifetime),
  questionnaire: text(1, Infinity),
  riskAssessmentProfile: uuid,
  additionalStepUploadRequired: flag(false),
  bankCardVerification: flag(false),
  bankCardExpectedLastFour: text(4, 4),
};

/** How long a request can be answered, in seconds, or the first thing that is wrong with what was asked for. */
export function readLifetime(json: Json): number | VendorError {
  return findBadValue(parameters, json) ?? Number(json['lifetime'] ?? defaultLifetime);
}

/** Whether the person can answer now. */
export function isPending({ informationRequest: request }: Session, now: number): boolean {
  return request?.state === 'pending' && now < request.endsAt;
}

/** Whether more can be asked for: of a session with a result, and after an answer only once it is approved again. */
export function canRequest(session: Session, now: number): boolean {
  if (isPending(session, now)) return false;
  const allowed = session.informationRequest?.state === 'answered' ? ['APPROVED'] : ['APPROVED', 'DENIED', 'SUSPECTED'];
  return allowed.includes(session.status);
}

/** What an answer makes of the session, or null when nobody waits for one. */
export function resubmit(session: Session, answer: Answer, now: number): Change | null {
  const { informationRequest: request } = session;
  if (request === null || !isPending(session, now)) return null;
  const informationRequest = { ...request, state: 'answered' } as const;
  const answered: Session = { ...session, finishedAt: now, informationRequest };
  const verdict = { ...session.verdict, manualDocument: null, manualFace: null };
  const unjudged: Session = { ...answered, status: 'REVIEWING', isFinal: false, verdict };
  return { session: answer === 'resubmit' ? answered : unjudged, event: 'IDENTIFICATION_RESUBMITTED' };
}
