import type { FastifyInstance, FastifyReply } from 'fastify';
import { z } from 'zod';
import { accountSchema, type Account } from './account.ts';
import type { RecordedCall } from './api-routes.ts';
import type { SimulatorClock } from './clock.ts';
import { namedFailures } from './errors.ts';
import { faultSchemaFor, type FaultList } from './faults.ts';
import { answers } from './information.ts';
import { farewell, sendPage } from './page-routes.ts';
import { overviewPage } from './pages.ts';
import { personActions, reviewerActions } from './session.ts';
import type { Vendor } from './vendor.ts';
import { webhookFaultSchema } from './webhook-faults.ts';
import { expirationThresholds, meetings } from './vocabulary.ts';
import type { WebhookSender } from './webhooks.ts';

/** What the routes need. */
export interface AdminOptions {
  readonly vendor: Vendor;
  readonly faults: FaultList;
  readonly webhooks: WebhookSender;
  readonly clock: SimulatorClock & { readonly advance?: (ms: number) => void };
  readonly account: Account;
  readonly calls: readonly RecordedCall[];
  /** The paths at which faults can be asked for. */
  readonly apiPaths: readonly string[];
  readonly baseUrl: () => string;
}

/** What the simulator has besides the vendor's API: its state, its faults, its clock, and the choices made on its pages. */
export function addAdminRoutes(app: FastifyInstance, options: AdminOptions): void {
  addView(app, options);
  addChoices(app, options);
  addExpirations(app, options);
  addMeetings(app, options);
  addFaults(app, options);
  addWebhooks(app, options);
  addSettings(app, options);
}

function addView(app: FastifyInstance, { vendor, webhooks, calls, clock }: AdminOptions): void {
  app.get('/__simulator/', (_request, reply) => sendPage(reply, overviewPage(vendor.sessions, clock.now())));
  app.get('/__simulator/state', () => ({
    sold: vendor.sold,
    sessions: vendor.sessions.map(({ scanRef, settings, status, isFinal }) => ({
      scanRef,
      clientId: settings.clientId,
      status,
      isFinal,
    })),
    // Without their headers, which carry the credentials.
    calls: calls.map(({ method, path, body }) => ({ method, path, body })),
    deliveries: webhooks.deliveries.map(({ event, url, statuses, headers, body, fate }) => ({
      event,
      url,
      statuses,
      headers,
      body: JSON.parse(body) as unknown,
      ...(fate !== 'usual' && { fate }),
    })),
  }));
}

const choiceSchema = z.union([
  z.strictObject({ authToken: z.string(), action: z.enum(personActions) }),
  z.strictObject({ scanRef: z.string(), action: z.enum(reviewerActions) }),
  z.strictObject({ tokenString: z.string(), action: z.enum(answers) }),
]);

function addChoices(app: FastifyInstance, { vendor, account, baseUrl }: AdminOptions): void {
  app.post('/__simulator/act', (request, reply) => {
    const choice = choiceSchema.safeParse(readJson(request.body));
    if (!choice.success) {
      const message = `A choice has an authToken and one of ${personActions.join(', ')}; a scanRef and one of ${reviewerActions.join(', ')}; or a tokenString and one of ${answers.join(', ')}.`;
      return reply.code(400).send({ message });
    }
    const session = vendor.find(choice.data);
    const after = session && vendor.act(session, choice.data.action);
    if (after === null) return reply.code(409).send(namedFailures.token.body);
    return after.status === 'REVIEWING' && !account.redirectsAtOnce
      ? { next: null, message: null }
      : farewell(after, baseUrl());
  });
  app.get<{ Querystring: { authToken?: string } }>('/__simulator/outcome', (request, reply) => {
    const session = vendor.find({ authToken: request.query.authToken ?? '' });
    if (session === null) return reply.code(404).send(namedFailures['not-found'].body);
    return session.isFinal ? farewell(session, baseUrl()) : reply.code(204).send();
  });
}

const expirationSchema = z.strictObject({
  scanRef: z.string(),
  expirationThreshold: z.enum(expirationThresholds),
});

function addExpirations(app: FastifyInstance, { vendor }: AdminOptions): void {
  app.post('/__simulator/document-expiration', (request, reply) =>
    withInput(reply, expirationSchema, request.body, ({ scanRef, expirationThreshold }) => {
      const session = vendor.find({ scanRef });
      if (session === null) return reply.code(404).send(namedFailures['not-found'].body);
      if (vendor.tellExpiration(session, expirationThreshold) === 'told') return { told: true };
      return reply.code(409).send({ message: 'Only the document of an approved session is watched.' });
    }),
  );
}

const meetingSchema = z.strictObject({ scanRef: z.string(), event: z.enum(meetings) });

function addMeetings(app: FastifyInstance, { vendor }: AdminOptions): void {
  app.post('/__simulator/meeting', (request, reply) =>
    withInput(reply, meetingSchema, request.body, ({ scanRef, event }) => {
      const session = vendor.find({ scanRef });
      if (session === null) return reply.code(404).send(namedFailures['not-found'].body);
      if (vendor.tellMeeting(session, event) === 'told') return { told: true };
      return reply.code(409).send({ message: 'Only the person of an approved session is met again.' });
    }),
  );
}

function addFaults(app: FastifyInstance, { faults, apiPaths }: AdminOptions): void {
  const faultSchema = faultSchemaFor(apiPaths);
  app.post('/__simulator/faults', (request, reply) =>
    withInput(reply, faultSchema, request.body, (fault) => {
      faults.add(fault);
      return { added: true };
    }),
  );
  app.delete('/__simulator/faults', () => {
    faults.clear();
    return { cleared: true };
  });
}

const redeliverySchema = z.strictObject({ delivery: z.int().min(0) });

function addWebhooks(app: FastifyInstance, { webhooks }: AdminOptions): void {
  app.post('/__simulator/webhook-faults', (request, reply) =>
    withInput(reply, webhookFaultSchema, request.body, (fault) => {
      webhooks.faults.add(fault);
      return { added: true };
    }),
  );
  app.delete('/__simulator/webhook-faults', () => {
    webhooks.faults.clear();
    return { cleared: true };
  });
  app.post('/__simulator/redeliver', (request, reply) =>
    withInput(reply, redeliverySchema, request.body, ({ delivery: place }) => {
      const again = webhooks.redeliver(place);
      if (again === null) return reply.code(404).send(namedFailures['not-found'].body);
      return { delivery: webhooks.deliveries.indexOf(again) };
    }),
  );
}

const advanceSchema = z.strictObject({ advanceMs: z.int().min(0) });

function addSettings(app: FastifyInstance, { account, clock }: AdminOptions): void {
  app.post('/__simulator/settings', (request, reply) =>
    withInput(reply, accountSchema.partial(), request.body, (changes) => Object.assign(account, changes)),
  );
  app.post('/__simulator/clock', (request, reply) => {
    const { advance } = clock;
    if (advance === undefined)
      return reply.code(409).send({ message: 'This simulator runs on the clock of the machine.' });
    return withInput(reply, advanceSchema, request.body, ({ advanceMs }) => {
      advance(advanceMs);
      return { now: new Date(clock.now()).toISOString() };
    });
  });
}

/** Does the work with what was sent, or answers 400 with everything that is wrong about it. */
function withInput<Input>(
  reply: FastifyReply,
  schema: z.ZodType<Input>,
  body: unknown,
  work: (input: Input) => object,
): object {
  const { data, error } = schema.safeParse(readJson(body));
  if (!error) return work(data);
  const faults = error.issues.map(({ path, message }) =>
    path.length === 0 ? message : `${path.join('.')}: ${message}`,
  );
  return reply.code(400).send({ message: faults.join('; ') });
}

function readJson(body: unknown): unknown {
  try {
    return Buffer.isBuffer(body) ? (JSON.parse(body.toString('utf8')) as unknown) : null;
  } catch {
    return null;
  }
}
