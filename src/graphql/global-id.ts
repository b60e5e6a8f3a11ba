/** The objects that have a global id. */
export type GlobalName =
  | { readonly type: 'Verification'; readonly id: string }
  | { readonly type: 'Client'; readonly clientId: string }
  | { readonly type: 'Deletion'; readonly id: string }
  | { readonly type: 'WebhookDelivery'; readonly digest: string };

/** The global id of a client. */
export function toClientId(clientId: string): string {
  return `cl_${Buffer.from(clientId, 'utf8').toString('base64url')}`;
}

/** The global id of a delivery, by the SHA-256 of its body in hex. */
export function toDeliveryId(digest: string): string {
  return `wd_${digest}`;
}

/** The global id of a deletion, by the record's own. */
export function toDeletionId(id: string): string {
  return `dl_${id}`;
}

/** What a global id names; a verification's is the record's own, which has no underscore. Null for what no id looks like. */
export function readGlobalId(id: string): GlobalName | null {
  if (/^wd_[0-9a-f]{64}$/u.test(id)) return { type: 'WebhookDelivery', digest: id.slice(3) };
  if (/^[0-9a-z]{16}$/u.test(id)) return { type: 'Verification', id };
  if (/^dl_[0-9a-z]{16}$/u.test(id)) return { type: 'Deletion', id: id.slice(3) };
  const clientId = id.startsWith('cl_') ? Buffer.from(id.slice(3), 'base64url').toString('utf8') : '';
  return clientId !== '' && toClientId(clientId) === id ? { type: 'Client', clientId } : null;
}
