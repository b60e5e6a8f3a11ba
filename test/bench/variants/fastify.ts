import fastify from 'fastify';
import type { Listen } from '../variants.ts';
import { readVariables, vendorHeaders, type Variables } from './http.ts';

/** A hand-written REST server that buys with fetch and keeps nothing. */
export const listenForStarts: Listen = ({ vendorUrl }) =>
  listenAsFastify(({ clientId }) => fetchVendor(`${vendorUrl}/api/v2/token`, { clientId }));

/** The same for the question how a session stands. */
export const listenForStatus: Listen = ({ vendorUrl }) =>
  listenAsFastify(({ scanRef }) => fetchVendor(`${vendorUrl}/api/v2/status`, { scanRef }));

/** Listens with a route that does this with the variables of each request. */
export async function listenAsFastify(work: (variables: Variables) => Promise<unknown>): Promise<string> {
  const app = fastify();
  app.post('/', ({ body }) => work(readVariables(body)));
  return app.listen({ host: '127.0.0.1', port: 0 });
}

async function fetchVendor(url: string, question: Variables): Promise<unknown> {
  const answer = await fetch(url, { method: 'POST', headers: vendorHeaders, body: JSON.stringify(question) });
  return answer.json();
}
