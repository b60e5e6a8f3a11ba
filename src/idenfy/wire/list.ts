import { z } from 'zod';
import { requiredText } from './fields.ts';

/** One session in the vendor's list. */
export interface ListedSession {
  readonly scanRef: string;
  /** The vendor's word, unchanged. */
  readonly statusRaw: string;
  /** Marked as suspected, whatever the status says. */
  readonly suspected: boolean;
}

/** One page of the vendor's list. */
export interface SessionPage {
  /** Sessions on all pages. */
  readonly total: number;
  readonly hasNext: boolean;
  readonly sessions: readonly ListedSession[];
}

const listAnswer = z.object({
  count: z.int().nonnegative(),
  next: z.string().nullish(),
  results: z.array(z.object({ scanRef: requiredText, status: requiredText, suspected: z.boolean().nullish() })),
});

/**
 * Reads the answer of `GET /kyc/identifications/` (the vendor's OpenAPI document). The address of the next page is read as a yes
 * or no only, because following it would send the credentials wherever it points. Null when anything is of a wrong type.
 */
export function parseListAnswer(json: unknown): SessionPage | null {
  const parsed = listAnswer.safeParse(json);
  if (!parsed.success) return null;
  const { count, next, results } = parsed.data;
  return {
    total: count,
    hasNext: (next ?? '') !== '',
    sessions: results.map(({ scanRef, status, suspected }) => ({
      scanRef,
      statusRaw: status,
      suspected: suspected ?? false,
    })),
  };
}
