const prefix = 'Verification:';

/** The global id of the verification with this `scanRef`. */
export function toVerificationId(scanRef: string): string {
  return Buffer.from(prefix + scanRef, 'utf8').toString('base64url');
}

/** The `scanRef` in a global id, or null when it is not the id of a verification. */
export function readVerificationId(id: string): string | null {
  const text = Buffer.from(id, 'base64url').toString('utf8');
  const isOurs = text.startsWith(prefix) && toVerificationId(text.slice(prefix.length)) === id;
  return isOurs ? text.slice(prefix.length) : null;
}
