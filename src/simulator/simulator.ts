import fastify from 'fastify';
import { addAdminRoutes } from './admin-routes.ts';
import { addApiRoutes, type RecordedCall } from './api-routes.ts';
import { createRealClock, type SimulatorClock } from './clock.ts';
import { namedFailures } from './errors.ts';
import { createFaultList, type FaultList } from './faults.ts';
import { addPageRoutes } from './page-routes.ts';
import { Vendor, type AccountEnvironment } from './vendor.ts';
import { createWebhookSender, type Delivery, type WebhookOptions } from './webhooks.ts';

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
  readonly clock?: SimulatorClock & { readonly advance?: (ms: number) => void };
}

/** A stand-in for the vendor with an HTTP server of its own. */
export interface Simulator {
  /** Listens, and resolves with the address. */
  readonly start: () => Promise<{ readonly url: string }>;
  readonly stop: () => Promise<void>;
  readonly vendor: Vendor;
  readonly faults: FaultList;
  /** Every request to the vendor's API so far. */
  readonly calls: readonly RecordedCall[];
  readonly deliveries: readonly Delivery[];
  readonly setWebhookUrl: (url: string | null) => void;
  /** Resolves once no webhook is on its way. */
  readonly idle: () => Promise<void>;
}

/** A simulator without sessions. It is made from the vendor's documentation and knows nothing of the gateway. */
export function createSimulator(options: SimulatorOptions): Simulator {
  const { host = '127.0.0.1', port = 0, clock = createRealClock(), environment = 'DEV' } = options;
  const address = { url: '', webhook: options.webhookUrl ?? null };
  const baseUrl = () => address.url;
  const calls: RecordedCall[] = [];
  const faults = createFaultList();
  const webhooks = createWebhookSender({ signingKey: null, tries: 3, pauseMs: 500, ...options.webhooks });
  const vendor = new Vendor({ clock, webhooks, environment, baseUrl, webhookUrl: () => address.webhook });
  const app = fastify({ logger: false, bodyLimit: 20 * 1024 * 1024, forceCloseConnections: true });
  // The vendor reads whatever comes as JSON, and says so in its own words when it is none.
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => {
    done(null, body);
  });
  app.setNotFoundHandler((_request, reply) => reply.code(404).send(namedFailures['not-found'].body));
  const credentials = { key: options.apiKey, secret: options.apiSecret };
  addApiRoutes(app, { vendor, faults, credentials, record: (call) => calls.push(call) });
  addPageRoutes(app, vendor, baseUrl);
  addAdminRoutes(app, { vendor, faults, webhooks, clock, baseUrl });
  return {
    start: async () => {
      address.url = await app.listen({ host, port });
      return { url: address.url };
    },
    stop: () => app.close(),
    vendor,
    faults,
    calls,
    deliveries: webhooks.deliveries,
    setWebhookUrl: (url) => {
      address.webhook = url;
    },
    idle: () => webhooks.idle(),
  };
}
