import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** One request as it arrived. */
export interface ReceivedRequest {
  readonly method: string;
  /** Path and query. */
  readonly url: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

/** What to answer: a JSON body with a status, or a function that writes (or breaks) the answer itself. */
export type ScriptedAnswer =
  | { readonly status?: number; readonly json: unknown; readonly headers?: Readonly<Record<string, string>> }
  | ((response: ServerResponse, request: IncomingMessage) => void);

/** A real HTTP server on loopback that gives each request the next scripted answer. */
export interface VendorStub {
  readonly url: string;
  readonly requests: readonly ReceivedRequest[];
  /** How many TCP connections are open now. */
  openConnections(): number;
  script(...answers: readonly ScriptedAnswer[]): void;
  /** Stops the server. Throws when a request came that was not scripted, or an answer was never asked for. */
  close(): Promise<void>;
}

/** Starts a stub on a free port. */
export async function startVendorStub(): Promise<VendorStub> {
  const requests: ReceivedRequest[] = [];
  const script: ScriptedAnswer[] = [];
  const unexpected: string[] = [];
  let connections = 0;

  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    const { method = '', url = '', headers } = request;
    requests.push({ method, url, headers, body: await readText(request) });
    const next = script.shift();
    if (next === undefined) {
      unexpected.push(`${method} ${url}`);
      response.writeHead(418).end();
    } else if (typeof next === 'function') {
      next(response, request);
    } else {
      response.writeHead(next.status ?? 200, { 'content-type': 'application/json', ...next.headers });
      response.end(JSON.stringify(next.json));
    }
  };

  const server = createServer((request, response) => void answer(request, response));
  server.on('connection', (socket) => {
    connections += 1;
    socket.on('close', () => (connections -= 1));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    openConnections: () => connections,
    script: (...answers) => void script.push(...answers),
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      if (unexpected.length > 0) throw new Error(`Nobody expected: ${unexpected.join(', ')}`);
      if (script.length > 0) throw new Error(`${script.length} scripted answers were never asked for`);
    },
  };
}

async function readText(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}
