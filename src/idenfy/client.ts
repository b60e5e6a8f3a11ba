import ky, { type KyInstance, type Options } from 'ky';
import { createBreaker, type Breaker, type BreakerOptions } from './breaker.ts';
import { startDeadline } from './deadline.ts';
import { IdenfyError } from './errors.ts';
import type { Operation } from './operation.ts';
import * as operations from './operations.ts';
import type { SessionQuery } from './operations.ts';
import { readRetryAfter } from './retry-after.ts';
import { createRetryBudget, type RetryBudget } from './retry-budget.ts';
import { runWithRetry } from './retry.ts';
import { createTransport, TransportError, type Transport, type TransportHints } from './transport.ts';
import { readFailure } from './wire/failure.ts';
import { readJson } from './wire/json.ts';
import type { SessionPage } from './wire/list.ts';
import type { VerificationDetails } from '../model/details.ts';
import type { BlocklistEntry, BlocklistSource } from '../model/blocklist.ts';
import type { DummyVerdicts } from '../model/dummy-result.ts';
import type { InformationOrder, RequestedInformation } from '../model/information-request.ts';
import type { MediaFile } from '../model/media.ts';
import type { CallClass, Observer } from '../model/observer.ts';
import { unlimitedPermits, type CallPriority, type Permits } from '../model/permits.ts';
import type { ReportOptions } from '../model/report.ts';
import type { Secret } from '../model/secret.ts';
import type { CreatedSession } from '../model/session.ts';
import type { SessionRequest } from '../model/start-input.ts';
import type { StatusReport } from '../model/verification.ts';

/** What the client needs. */
export interface IdenfyClientOptions {
  /** The address of the vendor's API, for example `https://ivs.idenfy.com`. */
  readonly baseUrl: string;
  readonly apiKey: Secret;
  readonly apiSecret: Secret;
  /** The time one operation may take, reading the answer and all repetitions included. */
  readonly timeoutMs: number;
  readonly observer: Observer;
  /** Says in which request we are; null, and null unless told, in none. */
  readonly currentRequestId?: () => string | null;
  /** Asked for leave before each request that is sent. Everything is allowed unless told. */
  readonly permits?: Permits;
  /** Whoever hands one in closes it. Without one the client makes its own, which lasts as long as the process. */
  readonly transport?: Transport;
  /** Spreads repetitions: 0 up to but not including 1. `Math.random` unless told. */
  readonly random?: () => number;
}

/** What differs from call to call. */
export interface CallOptions {
  /** How long it may take, when that is less than usual, in milliseconds. */
  readonly timeoutMs?: number;
  /** BACKGROUND when nobody waits for the answer. */
  readonly priority?: CallPriority;
}

/** The vendor's API as far as it is used. Every method throws an `IdenfyError` and nothing else when a call fails. */
export interface IdenfyClient {
  /** Scheme, host and port of the API; links that point there are taken in the clear too. */
  readonly origin: string;
  /** Buys a session. Goes once, except when nothing was sent or the vendor said 429 and when to come back. */
  createSession(request: SessionRequest, options?: CallOptions): Promise<CreatedSession>;
  /** Asks how a session stands. Goes up to three times. */
  readStatus(scanRef: string, options?: CallOptions): Promise<StatusReport>;
  /** Asks for what was read from the document of a session. Goes up to three times. */
  readData(scanRef: string, options?: CallOptions): Promise<VerificationDetails>;
  /** Asks for links to the files of a session, which work for an hour. Goes up to three times. */
  readFiles(scanRef: string, options?: CallOptions): Promise<readonly MediaFile[]>;
  /** Asks for the sessions of a client. Goes up to three times. */
  listSessions(query: SessionQuery, options?: CallOptions): Promise<SessionPage>;
  /** Has everything about a session erased. Goes once, except when nothing was sent or the vendor said 429 and when to come back. */
  deleteSession(scanRef: string, options?: CallOptions): Promise<'DELETED'>;
  /** Has the person asked for more, which costs. Goes once, as `createSession` does. */
  requestInformation(scanRef: string, order: InformationOrder, options?: CallOptions): Promise<RequestedInformation>;
  /** Lets a reviewer have judged, with development keys. Goes once, as `createSession` does. */
  setDummyResult(scanRef: string, verdicts: DummyVerdicts, options?: CallOptions): Promise<'DONE'>;
  /** Blocks something of a session. Goes once, as `createSession` does. */
  addToBlocklist(scanRef: string, entry: BlocklistEntry, options?: CallOptions): Promise<'DONE'>;
  /** Blocks something of a session no more. Goes once, as `createSession` does. */
  removeFromBlocklist(scanRef: string, source: BlocklistSource, options?: CallOptions): Promise<'DONE'>;
  /** Asks for a report of a session as a PDF. Goes up to three times. */
  createReport(scanRef: string, report: ReportOptions, options?: CallOptions): Promise<Uint8Array>;
}

interface Answer<T> {
  readonly status: number;
  readonly value: T;
}

/** Makes a client for one key pair. Neither it nor what it throws shows the pair to `JSON.stringify` or `util.inspect`. */
export function createIdenfyClient(options: IdenfyClientOptions): IdenfyClient {
  const { timeoutMs: usualTimeoutMs, random = Math.random, permits = unlimitedPermits, observer } = options;
  const { currentRequestId = () => null } = options;
  const http = createHttp(options);
  const { origin } = new URL(options.baseUrl);
  const breakers = createBreakers({ observer, random, slowMs: Math.min(longestWaitMs, usualTimeoutMs) });
  const retryBudget = createRetryBudget();
  const run = <T>(operation: Operation<T>, { timeoutMs = Infinity, priority = 'INTERACTIVE' }: CallOptions = {}) =>
    runObserved(operation, {
      http,
      observer,
      currentRequestId,
      random,
      retryBudget,
      breaker: breakers[operation.breaker ?? operation.rule],
      takePermit: () => permits.take(priority),
      timeoutMs: Math.min(timeoutMs, usualTimeoutMs),
    });
  return {
    origin,
    createSession: (request, call) => run(operations.sessionCreation(request), call),
    readStatus: (scanRef, call) => run(operations.statusQuestion(scanRef), call),
    readData: (scanRef, call) => run(operations.dataQuestion(scanRef), call),
    readFiles: (scanRef, call) => run(operations.filesQuestion(scanRef, origin), call),
    listSessions: (query, call) => run(operations.sessionList(query), call),
    deleteSession: (scanRef, call) => run(operations.sessionDeletion(scanRef), call),
    requestInformation: (scanRef, order, call) => run(operations.informationRequest(scanRef, order), call),
    setDummyResult: (scanRef, verdicts, call) => run(operations.dummyResult(scanRef, verdicts), call),
    addToBlocklist: (scanRef, entry, call) => run(operations.blocking(scanRef, entry), call),
    removeFromBlocklist: (scanRef, source, call) => run(operations.unblocking(scanRef, source), call),
    createReport: (scanRef, report, call) => run(operations.reportCreation(scanRef, report), call),
  };
}

/** One for each class of calls. */
function createBreakers({
  observer,
  ...settings
}: Pick<BreakerOptions, 'random' | 'slowMs'> & Pick<Running, 'observer'>): Readonly<Record<CallClass, Breaker>> {
  const create = (calls: CallClass) =>
    createBreaker({
      ...settings,
      now: () => performance.now(),
      moved: (state) => {
        observer.breakerMoved({ calls, state });
      },
    });
  return { READ: create('READ'), CREATE: create('CREATE'), DELETE: create('DELETE') };
}

/** A call that has no answer for so long counts against the vendor, in milliseconds. */
const longestWaitMs = 4_000;

/** `prefix` and no retries: a `baseUrl` or any retry limit makes ky copy each request. */
function createHttp({ baseUrl, apiKey, apiSecret, transport = createTransport() }: IdenfyClientOptions): KyInstance {
  const pair = Buffer.from(`${apiKey.reveal()}:${apiSecret.reveal()}`, 'utf8').toString('base64');
  return ky.create({
    prefix: baseUrl,
    retry: 0,
    timeout: false,
    throwHttpErrors: false,
    headers: { accept: 'application/json', authorization: `Basic ${pair}` },
    fetch: transport.fetch,
  });
}

interface Running {
  readonly http: KyInstance;
  readonly observer: Observer;
  readonly currentRequestId: () => string | null;
  readonly random: () => number;
  readonly retryBudget: RetryBudget;
  readonly breaker: Breaker;
  readonly takePermit: () => Promise<number | null>;
  readonly timeoutMs: number;
}

async function runObserved<T>(operation: Operation<T>, running: Running): Promise<T> {
  const { timeoutMs, observer, random, retryBudget, takePermit } = running;
  const deadline = startDeadline(timeoutMs);
  const startedAt = performance.now();
  let tries = 0;
  const attempt = async () => {
    const secondsToNextHour = await takePermit();
    if (secondsToNextHour !== null) throw notNow(operation.name, secondsToNextHour);
    tries += 1;
    return sendOnce(operation, running.http, deadline.signal);
  };
  const report = (outcome: Parameters<Observer['vendorCalled']>[0]['outcome'], status: number | null) => {
    const durationMs = performance.now() - startedAt;
    const requestId = running.currentRequestId();
    observer.vendorCalled({ requestId, operation: operation.name, outcome, status, tries, durationMs });
  };
  try {
    retryBudget.called();
    const { status, value } = await throughBreaker(operation.name, running.breaker, () =>
      runWithRetry({ rule: operation.rule, deadline, random, attempt, retryBudget }),
    );
    report('ok', status);
    return value;
  } catch (error) {
    if (error instanceof IdenfyError) report(error.failure.kind, error.status);
    throw error;
  } finally {
    deadline.end();
  }
}

/** Makes a call with all its tries, unless the vendor has asked for a pause or does not answer anybody. */
async function throughBreaker<T>(operation: string, breaker: Breaker, call: () => Promise<T>): Promise<T> {
  const pauseSeconds = breaker.pausedFor();
  if (pauseSeconds !== null) throw notNow(operation, pauseSeconds);
  const begun = breaker.begin();
  if (begun === null) throw new IdenfyError({ operation, failure: { kind: 'UNREACHABLE' }, status: null });
  try {
    const answer = await call();
    begun.end(null);
    return answer;
  } catch (error) {
    const { failure, status } = error instanceof IdenfyError ? error : { failure: null, status: null };
    begun.end(failure);
    // Where the vendor has answered nothing, only this call had no permit left; those of others may have.
    if (failure?.kind === 'RATE_LIMITED' && status !== null) breaker.pause(failure.retryAfterSeconds);
    throw error;
  }
}

/** The vendor has asked for a pause, or our share of its hourly limit is used up: nothing was sent. */
function notNow(operation: string, retryAfterSeconds: number): IdenfyError {
  const failure = { kind: 'RATE_LIMITED', retryAfterSeconds } as const;
  return new IdenfyError({ operation, failure, status: null, retryAfterSeconds });
}

/** ky passes on to the transport what it does not know itself. */
async function sendOnce<T>(operation: Operation<T>, http: KyInstance, signal: AbortSignal): Promise<Answer<T>> {
  try {
    const told: Options & TransportHints = { ...operation.options, deadline: signal };
    const response = await http(operation.path, told);
    return readAnswer(operation, response, await response.bytes());
  } catch (error) {
    if (!(error instanceof TransportError)) throw error;
    const { failure, status } = error;
    throw new IdenfyError({ operation: operation.name, failure, status });
  }
}

function readAnswer<T>(operation: Operation<T>, { status, headers }: Response, bytes: Uint8Array): Answer<T> {
  const isSuccess = operation.successStatuses.includes(status);
  const read = isSuccess ? operation.read : undefined;
  const reading = read ? read(bytes) : readJson(headers.get('content-type'), bytes);
  const failedCall = { operation: operation.name, status };
  if (!isSuccess) {
    const retryAfterSeconds = readRetryAfter(headers.get('retry-after'), Date.now());
    const failure = readFailure(status, reading.ok ? reading.json : null, retryAfterSeconds);
    throw new IdenfyError({ ...failedCall, failure, retryAfterSeconds });
  }
  if (!reading.ok) {
    throw new IdenfyError({ ...failedCall, failure: { kind: 'UNREADABLE_ANSWER', reason: reading.reason } });
  }
  const value = operation.parse(reading.json);
  if (value === null) {
    throw new IdenfyError({ ...failedCall, failure: { kind: 'UNREADABLE_ANSWER', reason: 'WRONG_SHAPE' } });
  }
  return { status, value };
}
