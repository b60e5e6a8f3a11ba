import type { FastifyInstance } from 'fastify';
import type { SimulatorClock } from './clock.ts';
import { namedFailures } from './errors.ts';
import { readFault, type FaultList } from './faults.ts';
import { farewell, sendPage } from './page-routes.ts';
import { overviewPage } from './pages.ts';
import type { SessionAction } from './session.ts';
import type { Vendor } from './vendor.ts';
import type { WebhookSender } from './webhooks.ts';

/** What the routes need. */
export interface AdminOptions {
  readonly vendor: Vendor;
  readonly faults: FaultList;
  readonly webhooks: WebhookSender;
  readonly clock: SimulatorClock & { readonly advance?: (ms: number) => void };
  readonly baseUrl: () => string;
}

const byPerson: ReadonlySet<string> = new Set(['approve', 'deny', 'suspect', 'review', 'abandon']);
const byReviewer: ReadonlySet<string> = new Set(['reviewer-approve', 'reviewer-deny', 'reviewer-suspect']);

/** What the simulator has besides the vendor's API: its state, its faults, its clock, and the choices made on its pages. */
export function addAdminRoutes(app: FastifyInstance, options: AdminOptions): void {
  addView(app, options);
  addChoices(app, options);
  addFaults(app, options);
  addSettings(app, options);
}

function addView(app: FastifyInstance, { vendor, webhooks }: AdminOptions): void {
  app.get('/__simulator/', (_request, reply) => sendPage(reply, overviewPage(vendor.sessions)));
  app.get('/__simulator/state', () => ({
    sold: vendor.sold,
    sessions: vendor.sessions.map(({ scanRef, settings, status, isFinal }) => ({
      scanRef,
      clientId: settings.clientId,
      status,
      isFinal,
    })),
    deliveries: webhooks.deliveries.map(({ event, url, statuses }) => ({ event, url, statuses })),
  }));
}

function addChoices(app: FastifyInstance, { vendor, baseUrl }: AdminOptions): void {
  app.post('/__simulator/act', (request, reply) => {
    const { authToken, scanRef, action } = readObject(request.body);
    const isAllowed = typeof action === 'string' && (scanRef === undefined ? byPerson : byReviewer).has(action);
    const session = vendor.find({ ...pick('authToken', authToken), ...pick('scanRef', scanRef) });
    const after = isAllowed && session ? vendor.act(session, action as SessionAction) : null;
    if (after === null) return reply.code(409).send(namedFailures.token.body);
    return farewell(after, baseUrl());
  });
}

function addFaults(app: FastifyInstance, { faults }: AdminOptions): void {
  app.post('/__simulator/faults', (request, reply) => {
    const fault = readFault(readObject(request.body));
    if (fault === null) {
      const kinds = `failure (${Object.keys(namedFailures).join(', ')}), status, cut, body, redirect or delayMs`;
      return reply.code(400).send({ message: `A fault has a path and one of: ${kinds}.` });
    }
    faults.add(fault);
    return { added: true };
  });
  app.delete('/__simulator/faults', () => {
    faults.clear();
    return { cleared: true };
  });
}

function addSettings(app: FastifyInstance, { vendor, clock }: AdminOptions): void {
  app.post('/__simulator/settings', (request, reply) => {
    const { refusesDuplicates } = readObject(request.body);
    if (typeof refusesDuplicates !== 'boolean')
      return reply.code(400).send({ message: 'refusesDuplicates is true or false.' });
    vendor.refusesDuplicates = refusesDuplicates;
    return { refusesDuplicates };
  });
  app.post('/__simulator/clock', (request, reply) => {
    const { advanceMs } = readObject(request.body);
    if (clock.advance === undefined)
      return reply.code(409).send({ message: 'This simulator runs on the clock of the machine.' });
    if (typeof advanceMs !== 'number' || advanceMs < 0)
      return reply.code(400).send({ message: 'advanceMs is a number of milliseconds.' });
    clock.advance(advanceMs);
    return { now: new Date(clock.now()).toISOString() };
  });
}

function readObject(body: unknown): Readonly<Record<string, unknown>> {
  try {
    const json: unknown = Buffer.isBuffer(body) ? JSON.parse(body.toString('utf8')) : null;
    return typeof json === 'object' && json !== null ? (json as Readonly<Record<string, unknown>>) : {};
  } catch {
    return {};
  }
}

function pick<Name extends string>(name: Name, value: unknown): Partial<Record<Name, string>> {
  return typeof value === 'string' ? ({ [name]: value } as Record<Name, string>) : {};
}
