/** What stands where a token stood. */
const dots = '••••••••';

/** The JSON of an operation's variables or answer for people to read, with every token masked, alone or in an address. */
export function showMasked(value: unknown): string {
  return JSON.stringify(value, maskTokens, 2);
}

function maskTokens(name: string, value: unknown): unknown {
  if (typeof value !== 'string') return value;
  return name === 'authToken' ? dots : value.replaceAll(/(authToken=)[^&#]+/giu, `$1${dots}`);
}
