import fastify, { type FastifyInstance } from 'fastify';
import { usualAccount, type Account, type AccountEnvironment } from './account.ts';
import { addAdminRoutes } from './admin-routes.ts';
import { addApiRoutes, type RecordedCall } from './api-routes.ts';
import { createArchive } from './archive.ts';
import { createBlocklists, type Blocked } from './blocklists.ts';
import { createRealClock, type SimulatorClock } from './clock.ts';
import type { Delivery } from './courier.ts';
import { namedFailures } from './errors.ts';
import { createFaultList, type FaultList } from './faults.ts';
import { addFileRoutes } from './file-routes.ts';
import { createFileStore } from './files.ts';
import { addPageRoutes } from './page-routes.ts';
import { Vendor } from './vendor.ts';
import type { WebhookFaultList } from './webhook-faults.ts';
import { createWebhookSender, type WebhookOptions } from './webhooks.ts';

/** How a simulator is set up. */
export interface SimulatorOptions {
  readonly apiKey: string;
  readonly apiSecret: string;
  readonly host?: string;
  /** 0 takes a free one. */
  readonly port?: number;
  /** Where results are told; null tells nobody. */
  readonly webhookUrl?: string | null;
  readonly webhooks?: Partial<WebhookOptions>;
  readonly environment?: AccountEnvironment;
  readonly account?: Partial<Account>;
  /** How browsers and clients reach it, when that is not where it listens. Without a slash at the end. */
  readonly publicUrl?: string;
  readonly clock?: SimulatorClock & { readonly advance?: (ms: number) => void };
}

/** A stand-in for the vendor with an HTTP server of its own. */
export interface Simulator {
  /** Listens, and resolves with the address at which it does. */
  readonly start: () => Promise<{ readonly url: string }>;
  /** Gives up webhooks that are on their way, and closes every connection. */
  readonly stop: () => Promise<void>;
  readonly vendor: Vendor;
  /** Every path that it serves, with the names of variable parts in braces. */
  readonly paths: readonly string[];
  /** Settings of the simulated account; they can be changed at any time. */
  readonly account: Account;
  readonly faults: FaultList;
  /** Every request to the vendor's API so far. */
  readonly calls: readonly RecordedCall[];
  /** Every webhook in the order in which they were made, with those that were lost or forged. */
  readonly deliveries: readonly Delivery[];
  /** What is blocked now. */
  readonly blocked: readonly Blocked[];
  /** What goes wrong with the next webhooks. */
  readonly webhookFaults: WebhookFaultList;
  /** Sends a webhook once more, as the dashboard does: itself, or its place in `deliveries`. Null where there is none. */
  readonly redeliver: (which: Delivery | number) => Delivery | null;
  readonly setWebhookUrl: (url: string | null) => void;
  /** Resolves once no webhook is on its way. */
  readonly idle: () => Promise<void>;
}

/** A simulator without sessions. It is made from the vendor's documentation and knows nothing of the gateway. */
export function createSimulator(options: SimulatorOptions): Simulator {
  const { host = '127.0.0.1', port = 0 } = options;
  const address = { url: '', webhook: options.webhookUrl ?? null };
  const parts = createParts(options, address);
  const { vendor, webhooks } = parts;
  const { app, paths } = createServer(parts);
  return {
    start: async () => {
      address.url = await app.listen({ host, port });
      return { url: address.url };
    },
    stop: async () => {
      await app.close();
      vendor.close();
      await webhooks.close();
    },
    vendor,
    paths,
    account: parts.account,
    faults: parts.faults,
    calls: parts.calls,
    deliveries: webhooks.deliveries,
    webhookFaults: webhooks.faults,
    blocked: parts.blocklists.entries,
    redeliver: (which) => webhooks.redeliver(which),
    setWebhookUrl: (url) => {
      address.webhook = url;
    },
    idle: () => webhooks.idle(),
  };
}

type Parts = ReturnType<typeof createParts>;

function createParts(options: SimulatorOptions, address: { readonly url: string; readonly webhook: string | null }) {
  const { clock = createRealClock(), environment = 'DEV' } = options;
  const baseUrl = () => options.publicUrl ?? address.url;
  const webhookUrl = () => address.webhook;
  const account: Account = { ...usualAccount, ...options.account };
  const calls: RecordedCall[] = [];
  const webhooks = createWebhookSender({ signingKey: null, tries: 3, pauseMs: 500, ...options.webhooks }, clock);
  const files = createFileStore(clock, baseUrl);
  const vendor = new Vendor({ clock, webhooks, files, environment, account, baseUrl, webhookUrl });
  return {
    ...{ clock, baseUrl, account, calls, webhooks, files, vendor },
    credentials: { key: options.apiKey, secret: options.apiSecret },
    record: (call: RecordedCall) => calls.push(call),
    faults: createFaultList(),
    archive: createArchive({ vendor, files, account }),
    blocklists: createBlocklists({ vendor, files, clock }),
  };
}

function createServer(parts: Parts): { readonly app: FastifyInstance; readonly paths: readonly string[] } {
  const app = createEmptyServer();
  const paths = new Set<string>();
  app.addHook('onRoute', ({ url }) => {
    paths.add(url.replace(/:(\w+)/gu, '{$1}'));
  });
  const apiPaths = addApiRoutes(app, parts);
  addPageRoutes(app, parts);
  addFileRoutes(app, parts);
  addAdminRoutes(app, { ...parts, apiPaths });
  return { app, paths: [...paths] };
}

function createEmptyServer(): FastifyInstance {
  const app = fastify({ logger: false, bodyLimit: 20 * 1024 * 1024, forceCloseConnections: true });
  // The vendor reads whatever comes as JSON, and says so in its own words when it is none.
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => {
    done(null, body);
  });
  app.setNotFoundHandler((_request, reply) => reply.code(404).send(namedFailures['not-found'].body));
  return app;
}
