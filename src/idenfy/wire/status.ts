import { z } from 'zod';
import type { StatusReport } from '../../model/verification.ts';
import { optionalText, optionalTexts, requiredText } from './fields.ts';

/** A verdict that is empty, null or absent has not been given; the documents say only "empty if not reviewed yet". */
const statusAnswer = z.object({
  scanRef: requiredText,
  clientId: requiredText,
  status: requiredText,
  final: z.boolean().nullish(),
  autoDocument: optionalText,
  autoFace: optionalText,
  manualDocument: optionalText,
  manualFace: optionalText,
  fraudTags: optionalTexts,
  mismatchTags: optionalTexts,
});

/**
 * Reads the answer of `POST /api/v2/status` (vendor documentation, data retrieval). Words that we do not know are kept. Null when
 * anything is of a wrong type, or when the answer is about another session than the one asked for.
 */
export function parseStatusAnswer(json: unknown, askedScanRef: string): StatusReport | null {
  const parsed = statusAnswer.safeParse(json);
  if (!parsed.success || parsed.data.scanRef.toLowerCase() !== askedScanRef.toLowerCase()) return null;
  const { scanRef, clientId, status, final, fraudTags, mismatchTags, ...results } = parsed.data;
  return { scanRef, clientId, statusRaw: status, final: final ?? null, results, fraudTags, mismatchTags };
}
