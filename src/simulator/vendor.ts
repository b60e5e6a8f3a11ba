import {
  expirationBody,
  faceAuthenticationBody,
  statusAnswer,
  tokenAnswer,
  videoCallBody,
  webhookBody,
} from './answers.ts';
import type { Account, AccountEnvironment } from './account.ts';
import type { SimulatorClock } from './clock.ts';
import { environmentRefusal, namedFailures, standardError, type VendorError } from './errors.ts';
import type { FileStore } from './files.ts';
import { canRequest, isAnswer, isPending, readLifetime, resubmit, type Answer } from './information.ts';
import { merge } from './merge.ts';
import { isVendorError, readSettings, type Json } from './parameters.ts';
import {
  act,
  createSession,
  deadlineOf,
  erase,
  isErased,
  isOpen,
  randomToken,
  review,
  type Change,
  type Session,
  type SessionAction,
} from './session.ts';
import {
  documentResults,
  faceResults,
  type ExpirationThreshold,
  type Meeting,
  type WebhookEvent,
} from './vocabulary.ts';
import type { Payload, WebhookSender } from './webhooks.ts';

/** How the simulated account is set up. */
export interface VendorOptions {
  readonly clock: SimulatorClock;
  readonly webhooks: WebhookSender;
  readonly files: FileStore;
  readonly environment: AccountEnvironment;
  /** Read at each request, so that it can be changed. */
  readonly account: Readonly<Account>;
  /** Where results are told, read at each event; null tells nobody. */
  readonly webhookUrl: () => string | null;
  /** The address under which the simulator is reached. */
  readonly baseUrl: () => string;
}

/** A success of the API. */
export interface Success {
  readonly status: number;
  /** A text that is no JSON, or null where nothing is said. */
  readonly body: Readonly<Record<string, unknown>> | string | null;
}

/** What a list is asked for. Pages count from 1; the account says how large they may be. */
export interface ListQuery {
  readonly clientId: string | null;
  readonly page: number;
  readonly perPage: number;
}

/** One of the names of a session: its own, that of its person, or that of the newest request for more. */
export interface SessionName {
  readonly scanRef?: string;
  readonly authToken?: string;
  readonly tokenString?: string;
}

/** The vendor behind its API: it keeps sessions, sells them, and tells what becomes of them. */
export class Vendor {
  readonly #sessions = new Map<string, Session>();
  readonly #expiries = new Map<string, () => void>();
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
    const refusal = dummyStatus === null ? null : this.#refuseOutsideDevelopment();
    if (refusal) return refusal;
    if (this.#options.account.refusesDuplicates && this.#hasActive(settings.clientId)) return namedFailures.duplicate;
    const session = this.#keep(createSession(settings, this.#now()));
    this.#sold += 1;
    this.#expireInTime(session);
    const action = dummyActions[String(dummyStatus)];
    if (action) this.act(session, action);
    return { status: 201, body: tokenAnswer(session, this.#options.baseUrl()) };
  }

  /** Tells how a session stands ("Data retrieval"). */
  tellStatus(json: Json): Success | VendorError {
    const session = this.read(json);
    if ('body' in session) return session;
    const mode = this.#options.account.tellsFinal ? 'final-told' : 'final-untold';
    return { status: 200, body: statusAnswer(session, mode) };
  }

  /** Lets a reviewer have judged ("Dummy session"). */
  addDummyStatus(json: Json): Success | VendorError {
    const refusal = this.#refuseOutsideDevelopment();
    if (refusal) return refusal;
    const session = this.readKept(json);
    if ('body' in session) return session;
    const fault =
      findVerdictFault(json, 'manualFaceMatchResult', faceResults) ??
      findVerdictFault(json, 'manualDocumentValidity', documentResults);
    if (fault) return fault;
    this.#change(
      review(session, String(json['manualDocumentValidity']), String(json['manualFaceMatchResult']), this.#now()),
    );
    return { status: 200, body: null };
  }

  /** Erases what is known of a person ("Deletion"). What a second time is answered is not documented. */
  delete(json: Json): Success | VendorError {
    const session = this.read(json);
    if ('body' in session) return session;
    if (isOpen(session, this.#now())) return namedFailures.partner;
    this.#callOffExpiry(session);
    const expired = session.status === 'ACTIVE' || session.status === 'EXPIRED';
    if (!isErased(session)) this.#keep(erase(session, expired ? this.#options.account.deletedExpired : 'DELETED'));
    return { status: 200, body: null };
  }

  /** Asks a person for more ("kycIdentificationsRequestInformationCreate"). How it is refused is not documented. */
  requestInformation(scanRef: string, json: Json): Success | VendorError {
    const session = this.readKept({ scanRef });
    if ('body' in session) return session;
    const lifetime = readLifetime(json);
    if (typeof lifetime === 'object') return lifetime;
    if (!canRequest(session, this.#now()))
      return standardError(400, 'PARTNER_ERROR', 'No information can be requested.');
    const tokenString = randomToken(40);
    const informationRequest = { tokenString, endsAt: this.#now() + lifetime * 1000, state: 'pending' } as const;
    this.#keep({ ...session, informationRequest });
    return { status: 200, body: { sessionUrl: `${this.#options.baseUrl()}/update?token=${tokenString}`, tokenString } };
  }

  /** Lists sessions ("kycIdentificationsList"). */
  list({ clientId, page, perPage: wanted }: ListQuery): Success {
    const perPage = Math.min(wanted, this.#options.account.largestPage);
    const matching = this.sessions.filter(({ settings }) => clientId === null || settings.clientId === clientId);
    const pageUrl = (number: number) => {
      const url = new URL('/kyc/identifications/', this.#options.baseUrl());
      if (clientId !== null) url.searchParams.set('clientId', clientId);
      url.searchParams.set('page', String(number));
      url.searchParams.set('perPage', String(perPage));
      return url.href;
    };
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

  /** The session of this token while its person waits for the reviewer on the page. */
  awaitReview(authToken: string): Session | null {
    const session = this.find({ authToken });
    return session?.status === 'REVIEWING' && !this.#options.account.redirectsAtOnce ? session : null;
  }

  /** The session whose person is asked for more with this token, as long as there is time to answer. */
  awaitAnswer(tokenString: string): Session | null {
    const session = this.find({ tokenString });
    return session && isPending(session, this.#now()) ? session : null;
  }

  /** The session of this name, or null. */
  find({ authToken, scanRef, tokenString }: SessionName): Session | null {
    if (scanRef !== undefined) return this.#sessions.get(scanRef) ?? null;
    const isMeant = ({ authToken: token, informationRequest: request }: Session) =>
      tokenString === undefined ? token === authToken : request?.tokenString === tokenString;
    return this.sessions.find(isMeant) ?? null;
  }

  /** The session of a request. What an unknown one gets is not documented for these endpoints; this is the general rule. */
  read({ scanRef }: Json): Session | VendorError {
    if (scanRef === undefined) return standardError(400, 'MISSING_VALUE', "Field 'scanRef' is required.");
    if (typeof scanRef !== 'string') return standardError(400, 'BAD_VALUE', "Field 'scanRef' must be a string.");
    return this.find({ scanRef }) ?? namedFailures['not-found'];
  }

  /** The session of a request that needs its data. What an erased one gets is not documented either. */
  readKept(json: Json): Session | VendorError {
    const session = this.read(json);
    return 'body' in session || !isErased(session) ? session : namedFailures['not-found'];
  }

  /** What the action makes of a session, or null when it cannot be done now. */
  act(session: Session, action: SessionAction | Answer): Session | null {
    if (session.status === 'ACTIVE' && action !== 'expire' && !isOpen(session, this.#now())) return null;
    const change = isAnswer(action) ? resubmit(session, action, this.#now()) : act(session, action, this.#now());
    return change && this.#change(change);
  }

  /** Tells that the document of an approved session runs out, and says whether it did: of others nothing is told. */
  tellExpiration(session: Session, threshold: ExpirationThreshold): 'told' | 'not-approved' {
    if (session.status !== 'APPROVED') return 'not-approved';
    this.#tell(session, 'DOCUMENT_EXPIRATION', expirationBody(session, threshold));
    return 'told';
  }

  /** Tells what else happens with the person of an approved session, and says whether it did: of others nothing is told. */
  tellMeeting(session: Session, event: Meeting): 'told' | 'not-approved' {
    if (session.status !== 'APPROVED') return 'not-approved';
    const isCall = event === 'VIDEO_CALL_FINISHED';
    this.#tell(session, event, isCall ? videoCallBody(session, this.#now()) : faceAuthenticationBody(session));
    return 'told';
  }

  /** Lets no session end by itself any more. */
  close(): void {
    for (const callOff of this.#expiries.values()) callOff();
    this.#expiries.clear();
  }

  #refuseOutsideDevelopment(): VendorError | null {
    const { environment, account } = this.#options;
    return environment === 'DEV' ? null : environmentRefusal(environment, account.environmentRefusal);
  }

  #now(): number {
    return this.#options.clock.now();
  }

  #keep(session: Session): Session {
    this.#sessions.set(session.scanRef, session);
    return session;
  }

  #change({ session, event }: Change): Session {
    const { files, account } = this.#options;
    const name = account.eventNames === 'one-for-all' ? 'IDENTIFICATION' : event;
    this.#tell(session, name, merge(webhookBody(session, files), account.alsoSays));
    this.#callOffExpiry(session);
    return this.#keep(session);
  }

  #tell(session: Session, event: WebhookEvent, body: Payload): void {
    const url = session.settings['callbackUrl'] ?? this.#options.webhookUrl();
    if (typeof url === 'string') this.#options.webhooks.send(event, url, body);
  }

  #expireInTime(session: Session): void {
    this.#callOffExpiry(session);
    const callOff = this.#options.clock.schedule(deadlineOf(session), () => {
      this.act(session, 'expire');
    });
    this.#expiries.set(session.scanRef, callOff);
  }

  #callOffExpiry({ scanRef }: Pick<Session, 'scanRef'>): void {
    this.#expiries.get(scanRef)?.();
    this.#expiries.delete(scanRef);
  }

  #hasActive(clientId: string): boolean {
    return this.sessions.some((session) => session.settings.clientId === clientId && isOpen(session, this.#now()));
  }
}

const dummyActions: Readonly<Record<string, SessionAction>> = {
  APPROVED: 'approve',
  DENIED: 'deny',
  SUSPECTED: 'suspect',
  EXPIRED: 'expire',
};

function findVerdictFault(json: Json, name: string, results: ReadonlySet<string>): VendorError | null {
  const value = json[name];
  if (value === undefined || value === null) return standardError(400, 'MISSING_VALUE', `Field '${name}' is required.`);
  if (typeof value === 'string' && results.has(value)) return null;
  return standardError(400, 'BAD_VALUE', `Field '${name}' must be one of ${[...results].join(', ')}.`);
}
