import { headersAs } from './callers.ts';
import { postGraphQL } from './http-server.ts';
import type { ClientTraces, TwoClients } from './two-clients.ts';

/** What names a client or a verification, of another client or of nobody. */
export type Names = Pick<ClientTraces, 'id' | 'scanRef' | 'clientId'>;

/** Names of the same form that nobody has. */
export const unknownNames: Names = {
  id: 'zzzzzzzzzzzzzzzz',
  scanRef: '00000000-0000-4000-8000-000000000000',
  clientId: 'client-of-nobody',
};

const toClientId = (clientId: string) => `cl_${Buffer.from(clientId, 'utf8').toString('base64url')}`;
const refreshed = '{ verification { id } errors { __typename code message path retryable } }';

/** Each way to ask about somebody by name, as a client-bound caller may. */
export const waysToAsk: Readonly<Record<string, (names: Names) => string>> = {
  'verification by id': ({ id }) => `{ verification(by: { id: "${id}" }) { id status } }`,
  'verification by scanRef': ({ scanRef }) => `{ verification(by: { scanRef: "${scanRef}" }) { id status } }`,
  'node of a verification': ({ id }) => `{ node(id: "${id}") { id } }`,
  'node of a client': ({ clientId }) => `{ node(id: "${toClientId(clientId)}") { id } }`,
  client: ({ clientId }) => `{ client(clientId: "${clientId}") { id isVerified } }`,
  'refreshVerification by id': ({ id }) => `mutation { refreshVerification(by: { id: "${id}" }) ${refreshed} }`,
  'refreshVerification by scanRef': ({ scanRef }) =>
    `mutation { refreshVerification(by: { scanRef: "${scanRef}" }) ${refreshed} }`,
};

/** What differs between any two answers. */
const ofTheMoment: ReadonlySet<string> = new Set(['date', 'x-request-id']);

/** All that a caller bound to the first client hears, save what tells one answer from the next. */
export async function hearAs({ url, mine }: TwoClients, query: string) {
  const response = await postGraphQL(url, { query }, headersAs('client', mine.clientId));
  const headers = [...response.headers].filter(([name]) => !ofTheMoment.has(name));
  return { status: response.status, headers, body: await response.text() };
}
