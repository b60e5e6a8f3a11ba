import { pino, type DestinationStream, type Logger } from 'pino';
import type { Observer, Warning } from '../model/observer.ts';

/** How much is logged, and where to. */
export interface LoggerOptions {
  readonly level: 'trace' | 'debug' | 'info' | 'warn' | 'error' | 'silent';
  /** Standard output unless told. */
  readonly destination?: DestinationStream;
}

/**
 * An observer that writes one JSON line for each thing it is told. It picks every field by name, so nothing of a body, a
 * variable, a header or an address can come along.
 */
export function createLogger({ level, destination }: LoggerOptions): Observer {
  const logger = pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime }, destination);
  return { ...logTraffic(logger), ...logWork(logger), ...logAlarms(logger) };
}

type TrafficEvents = 'vendorCalled' | 'requestFinished' | 'operationFinished';
type Alarms = 'breakerMoved' | 'failed' | 'outcomeReplaced' | 'verificationStuck' | 'warned';

function logTraffic(logger: Logger): Pick<Observer, TrafficEvents> {
  return {
    vendorCalled: ({ requestId, operation, outcome, status, tries, durationMs }) => {
      const line = { requestId, operation, outcome, status, tries, durationMs: Math.round(durationMs) };
      if (outcome === 'ok') logger.info(line, 'vendor called');
      else logger.warn(line, 'vendor called');
    },
    requestFinished: ({ requestId, method, route, status, durationMs }) => {
      logger.info({ requestId, method, route, status, durationMs: Math.round(durationMs) }, 'request finished');
    },
    operationFinished: ({ requestId, operation, type, field, outcome, durationMs }) => {
      const line = { requestId, operation, type, field, outcome, durationMs: Math.round(durationMs) };
      logger.debug(line, 'operation finished');
    },
  };
}

function logWork(logger: Logger): Omit<Observer, TrafficEvents | Alarms> {
  return {
    startFinished: ({ outcome }) => {
      logger.debug({ outcome }, 'start finished');
    },
    commandFinished: ({ command, outcome }) => {
      logger.debug({ command, outcome }, 'command finished');
    },
    deletionMoved: ({ state }) => {
      if (state === 'STUCK') logger.error({ state }, 'deletion moved');
      else logger.info({ state }, 'deletion moved');
    },
    deliveryReceived: ({ verdict }) => {
      if (verdict === 'KEPT') logger.debug({ verdict }, 'delivery received');
      else logger.warn({ verdict }, 'delivery received');
    },
    deliveryProcessed: ({ state, reason }) => {
      if (state === 'APPLIED') logger.info({ state, reason }, 'delivery processed');
      else logger.warn({ state, reason }, 'delivery processed');
    },
  };
}

function logAlarms(logger: Logger): Pick<Observer, Alarms> {
  return {
    breakerMoved: ({ calls, state }) => {
      logger.warn({ calls, state }, 'breaker moved');
    },
    verificationStuck: () => {
      logger.error('a verification is stuck');
    },
    failed: ({ requestId, error }) => {
      logger.error({ requestId, error: describeError(error) }, 'defect');
    },
    warned: (warning) => {
      logger.warn({ warning }, warnings[warning]);
    },
    outcomeReplaced: ({ source }) => {
      logger.error({ source }, 'a final outcome was replaced');
    },
  };
}

const warnings: Readonly<Record<Warning, string>> = {
  NO_SIGNING_KEY: 'IDENFY_WEBHOOK_SECRETS is none: every delivery of iDenfy is refused',
};

/**
 * The kind of an error and the places it passed through. Its message is left out: it may quote what somebody sent.
 */
function describeError(error: unknown): { readonly name: string; readonly stack: readonly string[] } {
  if (!(error instanceof Error)) return { name: typeof error, stack: [] };
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /u.test(line));
  return { name: error.name, stack: frames.map((frame) => frame.trim()) };
}
