import { randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import fastify from 'fastify';
import { readEnvironment } from '../../src/config/environment.ts';
import { createGateway } from '../../src/gateway.ts';
import { silentObserver } from '../../src/model/observer.ts';
import { credentials } from './job.ts';

/** One variant in a process of its own: tells its address, then its processor time whenever it is asked. */
const [variant, vendorUrl = '', database] = process.argv.slice(2);
const authorization = `Basic ${Buffer.from(`${credentials.key}:${credentials.secret}`).toString('base64')}`;

process.on('message', () => process.send?.({ cpu: process.cpuUsage() }));
process.send?.({ url: await listen() });

function listen(): Promise<string> {
  if (variant === 'gateway') return listenAsGateway();
  return variant === 'fastify' ? listenAsFastify() : listenAsRaw();
}

async function listenAsGateway(): Promise<string> {
  const environment = readEnvironment({
    IDENFY_API_KEY: credentials.key,
    IDENFY_API_SECRET: credentials.secret,
    IDENFY_WEBHOOK_SECRETS: 'none',
    IDENFY_BASE_URL: vendorUrl,
    DATABASE_URL: database,
    // Ten thousands of starts an hour; what one person may start is counted all the same.
    BUDGET_TOTAL: 'off',
    DATA_ENCRYPTION_KEYS: randomBytes(32).toString('base64'),
    AUTH_MODE: 'none',
    PORT: '0',
  });
  const gateway = await createGateway({
    environment,
    observer: silentObserver,
    // One address asks more often here than any team's servers do.
    controls: { requestLimits: { perAddress: 1e9, perBoundCaller: 1e9, perService: 1e9 } },
  });
  return `${(await gateway.start()).url}/graphql`;
}

async function askVendor(clientId: unknown): Promise<unknown> {
  const headers = { authorization, 'content-type': 'application/json' };
  const response = await fetch(`${vendorUrl}/api/v2/token`, {
    method: 'POST',
    headers,
    body: JSON.stringify({ clientId }),
  });
  return response.json();
}

async function listenAsFastify(): Promise<string> {
  const app = fastify();
  app.post<{ Body: { variables: { clientId: string } } }>('/', ({ body }) => askVendor(body.variables.clientId));
  return app.listen({ host: '127.0.0.1', port: 0 });
}

async function listenAsRaw(): Promise<string> {
  const server = createServer((request, response) => {
    void text(request).then(async (body) => {
      const { variables } = JSON.parse(body) as { variables: { clientId: string } };
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end(JSON.stringify(await askVendor(variables.clientId)));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
