import { statusAnswer, tokenAnswer, webhookBody } from './answers.ts';
import type { SimulatorClock } from './clock.ts';
import { namedFailures, standardError, type VendorError } from './errors.ts';
import { isVendorError, readSettings, type Json } from './parameters.ts';
import {
  act,
  createSession,
  deadlineOf,
  isOpen,
  review,
  type Change,
  type Session,
  type SessionAction,
} from './session.ts';
import type { WebhookSender } from './webhooks.ts';

/** What the keys of the simulated account are for. */
export type AccountEnvironment = 'DEV' | 'TEST' | 'DEMO' | 'PROD';

/** How the simulated account is set up. */
export interface VendorOptions {
  readonly clock: SimulatorClock;
  readonly webhooks: WebhookSender;
  readonly environment: AccountEnvironment;
  /** Where results are told, read at each event; null tells nobody. */
  readonly webhookUrl: () => string | null;
  /** The address under which the simulator is reached. */
  readonly baseUrl: () => string;
}

/** A success of the API. */
export interface Success {
  readonly status: number;
  readonly body: Readonly<Record<string, unknown>>;
}

/** What a list is asked for. Pages count from 1. */
export interface ListQuery {
  readonly clientId: string | null;
  readonly page: number;
  readonly perPage: number;
}

/** The vendor behind its API: it keeps sessions, sells them, and tells what becomes of them. */
export class Vendor {
  /** Whether a client with an active session is refused another one. The documentation disagrees with itself. */
  refusesDuplicates = false;
  readonly #sessions = new Map<string, Session>();
  readonly #options: VendorOptions;
  #sold = 0;

  constructor(options: VendorOptions) {
    this.#options = options;
  }

  get sessions(): readonly Session[] {
    return [...this.#sessions.values()];
  }

  /** How many sessions were paid for. */
  get sold(): number {
    return this.#sold;
  }

  /** Sells a session ("Generate token"). */
  sell(json: Json): Success | VendorError {
    const settings = readSettings(json);
    if (isVendorError(settings)) return settings;
    const dummyStatus = settings['dummyStatus'];
    if (dummyStatus !== null && this.#options.environment !== 'DEV') return namedFailures.environment;
    if (this.refusesDuplicates && this.#hasActive(settings.clientId)) return namedFailures.duplicate;
    const session = this.#keep(createSession(settings, this.#now()));
    this.#sold += 1;
    this.#expireInTime(session);
    const action = dummyActions[String(dummyStatus)];
    if (action) this.act(session, action);
    return { status: 201, body: tokenAnswer(session, this.#options.baseUrl()) };
  }

  /** Tells how a session stands ("Data retrieval"). */
  tellStatus(json: Json): Success | VendorError {
    const session = this.#read(json);
    return 'body' in session ? session : { status: 200, body: statusAnswer(session) };
  }

  /** Lets a reviewer have judged ("Dummy session"). */
  addDummyStatus(json: Json): Success | VendorError {
    if (this.#options.environment !== 'DEV') return namedFailures.environment;
    const session = this.#read(json);
    if ('body' in session) return session;
    const { manualDocumentValidity, manualFaceMatchResult } = json;
    if (typeof manualDocumentValidity !== 'string' || typeof manualFaceMatchResult !== 'string') {
      return standardError(400, 'MISSING_VALUE', "Field 'manualFaceMatchResult' is required.");
    }
    this.#change(review(session, manualDocumentValidity, manualFaceMatchResult, this.#now()));
    return { status: 200, body: {} };
  }

  /** Lists sessions ("kycIdentificationsList"). */
  list({ clientId, page, perPage }: ListQuery): Success {
    const matching = this.sessions.filter(({ settings }) => clientId === null || settings.clientId === clientId);
    const pageUrl = (number: number) =>
      `${this.#options.baseUrl()}/kyc/identifications/?page=${number}&perPage=${perPage}`;
    const results = matching
      .slice((page - 1) * perPage, page * perPage)
      .map(({ scanRef, status }) => ({ scanRef, status, suspected: status === 'SUSPECTED' }));
    const next = page * perPage < matching.length ? pageUrl(page + 1) : null;
    const previous = page > 1 ? pageUrl(page - 1) : null;
    return { status: 200, body: { count: matching.length, next, previous, results } };
  }

  /** The session of this token when the person can still enter it; opening starts its time. */
  open(authToken: string): Session | null {
    const session = this.find({ authToken });
    if (session === null || !isOpen(session, this.#now())) return null;
    if (session.openedAt !== null) return session;
    const opened = this.#keep({ ...session, openedAt: this.#now() });
    this.#expireInTime(opened);
    return opened;
  }

  /** The session of this name, or null. */
  find({ authToken, scanRef }: { readonly authToken?: string; readonly scanRef?: string }): Session | null {
    if (scanRef !== undefined) return this.#sessions.get(scanRef) ?? null;
    return this.sessions.find((session) => session.authToken === authToken) ?? null;
  }

  /** What the action makes of a session, or null when it cannot be done now. */
  act(session: Session, action: SessionAction): Session | null {
    const change = act(session, action, this.#now());
    return change && this.#change(change);
  }

  #now(): number {
    return this.#options.clock.now();
  }

  #keep(session: Session): Session {
    this.#sessions.set(session.scanRef, session);
    return session;
  }

  #change({ session, event }: Change): Session {
    const url = session.settings['callbackUrl'] ?? this.#options.webhookUrl();
    if (typeof url === 'string') this.#options.webhooks.send(event, url, webhookBody(session, event));
    return this.#keep(session);
  }

  #expireInTime(session: Session): void {
    this.#options.clock.schedule(deadlineOf(session), () => {
      const now = this.#sessions.get(session.scanRef);
      if (now && this.#now() >= deadlineOf(now)) this.act(now, 'expire');
    });
  }

  #hasActive(clientId: string): boolean {
    return this.sessions.some((session) => session.settings.clientId === clientId && isOpen(session, this.#now()));
  }

  /** What an unknown `scanRef` gets is not documented for these endpoints; this is the general rule. */
  #read({ scanRef }: Json): Session | VendorError {
    if (scanRef === undefined) return standardError(400, 'MISSING_VALUE', "Field 'scanRef' is required.");
    if (typeof scanRef !== 'string') return standardError(400, 'BAD_VALUE', "Field 'scanRef' must be a string.");
    return this.find({ scanRef }) ?? namedFailures['not-found'];
  }
}

const dummyActions: Readonly<Record<string, SessionAction>> = {
  APPROVED: 'approve',
  DENIED: 'deny',
  SUSPECTED: 'suspect',
  EXPIRED: 'expire',
};
