/**
 * Reads the answer of `POST /api/v2/delete` (vendor documentation, deletion): nothing at all, which stands here as null. Null when
 * something is said, because that is not the documented success.
 */
export function parseDeleteAnswer(json: unknown): 'DELETED' | null {
  return json === null ? 'DELETED' : null;
}
