import { pino, type DestinationStream } from 'pino';
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
  return {
    vendorCalled: ({ operation, outcome, status, tries, durationMs }) => {
      const line = { operation, outcome, status, tries, durationMs: Math.round(durationMs) };
      if (outcome === 'ok') logger.info(line, 'vendor called');
      else logger.warn(line, 'vendor called');
    },
    requestFinished: ({ requestId, method, route, status, durationMs }) => {
      logger.info({ requestId, method, route, status, durationMs: Math.round(durationMs) }, 'request finished');
    },
    failed: ({ requestId, error }) => {
      logger.error({ requestId, error: describeError(error) }, 'defect');
    },
    deliveryReceived: ({ verdict }) => {
      if (verdict === 'KEPT') logger.debug({ verdict }, 'delivery received');
      else logger.warn({ verdict }, 'delivery received');
    },
    deliveryProcessed: ({ state, reason }) => {
      if (state === 'APPLIED') logger.info({ state, reason }, 'delivery processed');
      else logger.warn({ state, reason }, 'delivery processed');
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
