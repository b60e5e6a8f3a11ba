import type { IdenfyClient } from '../idenfy/client.ts';
import { IdenfyError } from '../idenfy/errors.ts';
import { inputPathOf } from '../idenfy/wire/parameters.ts';
import { effectOf, type VendorFailure } from '../model/failures.ts';
import type { CreatedSession } from '../model/session.ts';
import type { StartInput } from '../model/start-input.ts';
import type { StartFailure, StartedSession, StartResult } from '../model/start-result.ts';
import { findInputFaults, type StartRules } from '../model/start-rules.ts';
import { unreachable } from '../model/unreachable.ts';
import { mergeDefaults } from './defaults.ts';
import type { SessionLedger } from './session-ledger.ts';
import type { StartCommand } from './verifications.ts';

/** What a start needs. */
export interface StartParts {
  readonly idenfy: Pick<IdenfyClient, 'createSession'>;
  readonly ledger: SessionLedger;
  readonly rules: StartRules;
  /** Applied to every start, under what the caller says. */
  readonly defaults: StartInput;
  readonly callbackUrl: string | null;
  /** Base of the vendor's API and of its hosted page, for the URLs the person is sent to. */
  readonly baseUrl: string;
  readonly uiUrl: string;
}

/** Buys one session, or says every reason why not. What may have reached the vendor is never sent again from here. */
export async function startVerification(parts: StartParts, command: StartCommand): Promise<StartResult> {
  const input = mergeDefaults(parts.defaults, command.input);
  const faults = findInputFaults(command.clientId, input, parts.rules);
  if (faults.length > 0) return failed(faults.map((fault) => ({ kind: 'INVALID_INPUT', ...fault })));
  try {
    const { clientId } = command;
    const created = await parts.idenfy.createSession({ clientId, input, callbackUrl: parts.callbackUrl });
    return { kind: 'STARTED', session: toStartedSession(parts, { clientId, input }, created) };
  } catch (error) {
    if (error instanceof IdenfyError) return failed([toStartFailure(error.failure)]);
    throw error;
  }
}

function failed(failures: readonly StartFailure[]): StartResult {
  return { kind: 'FAILED', failures };
}

function toStartedSession(parts: StartParts, command: StartCommand, created: CreatedSession): StartedSession {
  const verification = parts.ledger.begin(command.clientId, created);
  return {
    authToken: created.authToken,
    redirectUrl: created.redirectUrl ?? withToken(`${parts.baseUrl}/api/v2/redirect`, created.authToken),
    iframeUrl: iframeUrl(parts.uiUrl, command.input, created.authToken),
    digitString: created.digitString,
    startBy: verification.startBy,
    disposition: 'CREATED',
    applied: created.applied,
    verification,
  };
}

/** The vendor forbids redirect URLs in an iframe, so a session that has them has no iframe. */
function iframeUrl(uiUrl: string, { redirect, session }: StartInput, authToken: string): string | null {
  const targets = [redirect?.successUrl, redirect?.errorUrl, redirect?.unverifiedUrl];
  if (targets.some((target) => target !== null && target !== undefined)) return null;
  const url = new URL(withToken(`${uiUrl}/`, authToken));
  const language = session?.lang ?? session?.locale;
  if (language) url.searchParams.set('lang', language);
  return url.href;
}

function withToken(address: string, authToken: string): string {
  const url = new URL(address);
  url.searchParams.set('authToken', authToken);
  return url.href;
}

function toStartFailure(failure: VendorFailure): StartFailure {
  if (failure.kind === 'RATE_LIMITED') return failure;
  const effect = effectOf(failure);
  switch (effect) {
    case 'NOT_SENT':
      return { kind: 'VENDOR_UNAVAILABLE' };
    case 'UNKNOWN':
      return { kind: 'OUTCOME_UNKNOWN' };
    case 'REFUSED':
      return { kind: 'VENDOR_REJECTED', failure, path: pathOf(failure) };
    default:
      return unreachable(effect);
  }
}

function pathOf(failure: VendorFailure): readonly string[] | null {
  const names = failure.kind === 'BAD_VALUE' || failure.kind === 'MISSING_VALUE';
  return names && failure.field !== null ? inputPathOf(failure.field) : null;
}
