import { setTimeout as wait } from 'node:timers/promises';
import type { Deadline } from './deadline.ts';
import { IdenfyError } from './errors.ts';
import type { RetryBudget } from './retry-budget.ts';
import { unreachable } from '../model/unreachable.ts';

/**
 * What may be sent twice. The HTTP method does not tell, because the vendor's reads are POSTs: `READ` changes nothing,
 * `CREATE` costs money, or changes something for good, each time that it arrives.
 */
export type RetryRule = 'READ' | 'CREATE';

/** One operation and how it may be repeated. */
export interface RetriedOperation<T> {
  readonly rule: RetryRule;
  readonly deadline: Deadline;
  /** 0 up to but not including 1. */
  readonly random: () => number;
  readonly attempt: () => Promise<T>;
  /** Asked before a read is repeated; unlimited unless told. */
  readonly retryBudget?: RetryBudget;
}

const mostTriesAfterAnAnswer = 3;
const firstPauseMs = 250;
const longestPauseMs = 2000;
const worthAnotherRead: ReadonlySet<number | null> = new Set([429, 500, 502, 503]);

/** Runs the operation and repeats it as its rule says. Throws the last failure when the deadline leaves no room. */
export async function runWithRetry<T>(operation: RetriedOperation<T>): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await operation.attempt();
    } catch (error) {
      if (!(error instanceof IdenfyError) || !mayRepeat(operation, error, tries)) throw error;
      const pauseMs = pauseAfter(error, tries, operation.random);
      if (pauseMs >= operation.deadline.remainingMs()) throw error;
      await wait(pauseMs);
    }
  }
}

function mayRepeat<T>({ rule, retryBudget }: RetriedOperation<T>, error: IdenfyError, tries: number): boolean {
  const { kind } = error.failure;
  switch (rule) {
    case 'READ':
      return (
        tries < mostTriesAfterAnAnswer &&
        (isBrokenConnection(kind) || isWorthAnotherRead(error)) &&
        retryBudget?.take() !== false
      );
    case 'CREATE':
      // What never left may leave as often as the deadline allows.
      if (kind === 'UNREACHABLE') return true;
      return kind === 'RATE_LIMITED' && error.retryAfterSeconds !== null && tries < mostTriesAfterAnAnswer;
    default:
      return unreachable(rule);
  }
}

function isBrokenConnection(kind: IdenfyError['failure']['kind']): boolean {
  return kind === 'UNREACHABLE' || kind === 'CONNECTION_LOST';
}

function isWorthAnotherRead(error: IdenfyError): boolean {
  return error.failure.kind === 'RATE_LIMITED' || worthAnotherRead.has(error.status);
}

/** Doubles from try to try, between half and all of it; what the vendor asks for comes on top, so that no two wake at once. */
function pauseAfter(error: IdenfyError, tries: number, random: () => number): number {
  const pauseMs = Math.min(firstPauseMs * 2 ** (tries - 1), longestPauseMs);
  return (error.retryAfterSeconds ?? 0) * 1000 + pauseMs * (0.5 + random() / 2);
}
