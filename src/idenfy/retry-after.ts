const longestBelievedSeconds = 86_400;
const httpDate = /^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/u;

/**
 * The seconds that a `Retry-After` header asks for (RFC 9110, 10.2.3: a number of seconds or a date), rounded up. A date that
 * has passed is 0. Null when it is absent, malformed, or more than a day: the vendor's limit is by the hour.
 */
export function readRetryAfter(header: string | null, nowMs: number): number | null {
  const text = header?.trim() ?? '';
  const seconds = /^\d+$/u.test(text) ? Number(text) : secondsUntil(text, nowMs);
  return seconds !== null && seconds <= longestBelievedSeconds ? seconds : null;
}

function secondsUntil(text: string, nowMs: number): number | null {
  if (!httpDate.test(text)) return null;
  const time = Date.parse(text);
  return Number.isNaN(time) ? null : Math.max(0, Math.ceil((time - nowMs) / 1000));
}
