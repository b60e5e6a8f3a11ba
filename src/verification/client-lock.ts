/** The name inside which one process at a time decides about a client's sessions. */
export function clientLock(clientId: string): string {
  return `client:${clientId}`;
}
