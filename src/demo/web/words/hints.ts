/** How the hosted page can end; each has a URL of its own. */
export const endings = ['success', 'error', 'unverified'] as const;

/** One of these ways. */
export type Ending = (typeof endings)[number];

/** The way in which the hosted page has sent the browser back; null when the address says nothing of that. */
export function readEnding(search: string): Ending | null {
  const returned = new URLSearchParams(search).get('returned');
  return endings.find((ending) => ending === returned) ?? null;
}

/**
 * The status in a message of the hosted page, in upper case; null when the message is something else. It is documented as a JSON
 * string, and integrations have met objects and lower case, too.
 */
export function readMessage(data: unknown): string | null {
  try {
    const message: unknown = typeof data === 'string' ? JSON.parse(data) : data;
    const isObject = typeof message === 'object' && message !== null;
    return isObject && 'status' in message && typeof message.status === 'string' ? message.status.toUpperCase() : null;
  } catch {
    return null;
  }
}

/** What the way back says. It comes through the browser, so anybody could have written it. */
export function describeEnding(ending: Ending): string {
  return `The hosted page came back by ${ending}Url. That is only a hint: what counts is what the gateway answers.`;
}

/** What the frame's message says. Only its origin is known, and nothing in it is signed. */
export function describeMessage(status: string): string {
  return `The frame said ${status}. That is only a hint: what counts is what the gateway answers.`;
}
