import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { credentials } from '../job.ts';

/** How a variant shows who it is at the vendor. */
export const authorization = `Basic ${Buffer.from(`${credentials.key}:${credentials.secret}`).toString('base64')}`;

/** The headers of a question to the vendor. */
export const vendorHeaders = { authorization, accept: 'application/json', 'content-type': 'application/json' };

/** What a job tells in its variables. */
export interface Variables {
  readonly clientId?: string | undefined;
  readonly scanRef?: string | undefined;
}

/** The variables of a request's body. */
export function readVariables(body: unknown): Variables {
  return (body as { readonly variables: Variables }).variables;
}

/** Listens on a free port and resolves with the address. */
export async function listenOnLoopback(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
