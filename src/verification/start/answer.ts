import type { SessionCredentials, SessionPresentation, VerificationRecord } from '../../model/record.ts';
import type { AppliedSettings } from '../../model/session.ts';
import type { StartInput } from '../../model/start-input.ts';
import type { StartDisposition, StartedSession, StartFailure, StartResult } from '../../model/start-result.ts';
import { toVerification } from '../view.ts';
import type { StartParts } from './parts.ts';

/** A start without a session, and why. */
export function failed(...failures: readonly StartFailure[]): StartResult {
  return { kind: 'FAILED', failures };
}

/** A start with a session. */
export function started(session: StartedSession): StartResult {
  return { kind: 'STARTED', session };
}

/** What an answer to a start is made from. */
export interface SessionFacts {
  readonly record: VerificationRecord;
  /** Null when they are not kept any more. */
  readonly credentials: SessionCredentials | null;
  readonly disposition: StartDisposition;
  readonly applied: AppliedSettings | null;
}

/** The session as it can be entered now; without a token and URLs when it cannot be. */
export function toSession(
  parts: Pick<StartParts, 'clock' | 'baseUrl' | 'uiUrl'>,
  { record, credentials, disposition, applied }: SessionFacts,
): StartedSession {
  const now = parts.clock.now();
  const verification = toVerification(record, now);
  const isOpen = record.status === 'ACTIVE' && record.startBy !== null && record.startBy > now;
  const usable = isOpen || disposition === 'CREATED' ? credentials : null;
  return {
    authToken: usable?.authToken ?? null,
    redirectUrl: usable && (usable.redirectUrl ?? usualRedirectUrl(parts.baseUrl, usable.authToken)),
    iframeUrl: usable && iframeUrl(parts.uiUrl, record.presentation, usable.authToken),
    digitString: usable?.digitString ?? null,
    disposition,
    applied,
    verification,
  };
}

/** Where the vendor leads a browser that brings a token (vendor documentation, "redirect"). */
export function usualRedirectUrl(baseUrl: string, authToken: string): string {
  return withToken(`${baseUrl}/api/v2/redirect`, authToken);
}

/** How the session is shown, as far as its URLs depend on it. */
export function presentationOf({ redirect, session }: StartInput): SessionPresentation {
  const targets = [redirect?.successUrl, redirect?.errorUrl, redirect?.unverifiedUrl];
  return {
    language: session?.lang ?? session?.locale ?? null,
    hasRedirects: targets.some((target) => target !== null && target !== undefined),
  };
}

/** The vendor forbids redirect URLs in an iframe, so a session that has them has no iframe. */
function iframeUrl(uiUrl: string, presentation: SessionPresentation | null, authToken: string): string | null {
  if (presentation?.hasRedirects === true) return null;
  const url = new URL(withToken(`${uiUrl}/`, authToken));
  const language = presentation?.language ?? '';
  if (language !== '') url.searchParams.set('lang', language);
  return url.href;
}

function withToken(address: string, authToken: string): string {
  const url = new URL(address);
  url.searchParams.set('authToken', authToken);
  return url.href;
}
