import { createSchema } from '../src/graphql/schema.ts';
import fc from 'fast-check';
import { describe, expect, it, onTestFinished } from 'vitest';
import { findMissing, anyPayloads, otherEvents, type SaidField } from './support/any-payload.ts';
import { callerSettings, headersAs } from './support/callers.ts';
import { startDetailVendor } from './support/detail-vendor.ts';
import { startGateway } from './support/gateway.ts';
import { payloadFields, sampleOf, setAt, stepsOf, type PayloadField } from './support/payload-fields.ts';
import { startPostgres } from './support/postgres.ts';
import { selectionOf } from './support/selection.ts';
import { connect } from './support/socket-client.ts';
import { deliver, digestOf, watchDeliveries } from './support/webhooks.ts';

const schema = createSchema();
const admin = headersAs('admin', '');

async function openRecord(engine: 'SQLite' | 'PostgreSQL'): Promise<string> {
  if (engine === 'SQLite') return 'sqlite::memory:';
  const postgres = await startPostgres();
  onTestFinished(() => postgres.stop());
  return postgres.createDatabase();
}

async function open(engine: 'SQLite' | 'PostgreSQL' = 'SQLite') {
  const vendor = await startDetailVendor();
  const watch = watchDeliveries();
  const settings = { ...callerSettings, DATABASE_URL: await openRecord(engine) };
  const gateway = await startGateway(vendor.url, settings, { observer: watch.observer });
  let count = 0;
  /** Brings a body about a session that nobody knows yet. */
  const bring = async (about: (session: object) => unknown, event = 'IDENTIFICATION_AUTO_FINISHED') => {
    count += 1;
    const session = { scanRef: `scan-${count}`, clientId: `client-${count}` };
    const body = JSON.stringify(about(session));
    const next = watch.count() + 1;
    await deliver(gateway.url, body, event);
    await watch.processed(next);
    return { ...session, body };
  };
  return { ...gateway, bring, vendor };
}

const groups = `person { ${selectionOf(schema, 'Person')} } document { ${selectionOf(schema, 'IdentityDocument')} }
  media { ${selectionOf(schema, 'MediaFile')} } screenings { ${selectionOf(schema, 'Screenings')} }`;
const decision = `externalRef statusRaw results { autoDocument { raw } autoFace { raw } manualDocument { raw } manualFace { raw } }
  fraudTags { raw } mismatchTags { raw }`;
const one = (scanRef: string) =>
  `{ verification(by: { scanRef: "${scanRef}" }) { id clientId scanRef ${decision} ${groups} } }`;

interface Expiring {
  readonly id: string;
  readonly documentExpiry: { readonly raw: string } | null;
}

interface Told {
  readonly id: string;
  readonly externalRef: string | null;
  readonly statusRaw: string | null;
  readonly results: Readonly<Record<string, { readonly raw: string } | null>>;
  readonly fraudTags: readonly { readonly raw: string }[];
  readonly mismatchTags: readonly { readonly raw: string }[];
}

/** What a verification tells, with the decision where a delivery is read to. */
function asRead(told: Told): unknown {
  const results = Object.fromEntries(Object.entries(told.results).map(([name, result]) => [name, result?.raw ?? null]));
  const tags = {
    fraudTags: told.fraudTags.map(({ raw }) => raw),
    mismatchTags: told.mismatchTags.map(({ raw }) => raw),
  };
  return { ...told, delivery: { ...told, results, ...tags } };
}

/** Not told by the schema, or said of the session by the test itself. */
const untold = ['delivery.final', 'delivery.scanRef', 'delivery.clientId'];

function isTold({ at }: PayloadField): boolean {
  return !untold.includes(at);
}

/** The body with a session of its own and a decision, without which the vendor would be asked. */
function decided(about: (session: object) => unknown, session: object): unknown {
  const { status, ...rest } = about(session) as { readonly status?: { readonly overall?: unknown } };
  const overall = typeof status?.overall === 'string' && status.overall !== '' ? status.overall : 'APPROVED';
  return { ...rest, ...session, final: true, status: { ...status, overall } };
}

/** A link is written as browsers write it; how the vendor wrote it stands beside. */
function asWritten(said: SaidField, engine: 'SQLite' | 'PostgreSQL'): SaidField {
  const { field, read: text } = said;
  // It has a column of its own, and PostgreSQL keeps no NUL in one.
  if (field.at === 'delivery.externalRef' && typeof text === 'string' && engine === 'PostgreSQL')
    return { ...said, read: text.replaceAll('\0', '\uFFFD') };
  if (said.field.as !== 'link' || said.read === null) return said;
  const { value, raw } = said.read as { readonly value: string | null; readonly raw: string };
  return { ...said, read: { value: value === null ? null : new URL(value).href, raw } };
}

function isDecision({ field, read }: SaidField): boolean {
  return field.at === 'delivery.statusRaw' && read === null;
}

/** Every other way to what was delivered. */
const waysTo = (clientId: string, id: string, digest: string) => [
  `{ verifications(first: 1) { nodes { ${decision} reasons { code developerMessage } nextAction } } }`,
  `{ client(clientId: "${clientId}") { isVerified latestVerification { ${decision} history(first: 9) { nodes { status at } } } } }`,
  `{ node(id: "${id}") { ... on Verification { ${decision} replaces { id } } } }`,
  `{ changes(first: 100) { nodes { transition { status source } verification { ${decision} } } } }`,
  `{ webhookDeliveries(first: 1) { nodes { eventType scanRef state reason verification { id } } } }`,
  `{ node(id: "wd_${digest}") { ... on WebhookDelivery { digest } } }`,
  '{ auditLog(first: 5) { nodes { fieldGroup } } }',
  `{ verifications(first: 2) { nodes { ${groups} } } }`,
  `{ client(clientId: "${clientId}") { verifications(first: 2) { nodes { ${groups} } } } }`,
  `{ changes(first: 1) { nodes { transition { source } verification { ${groups} } } } }`,
  `{ vendorVerifications(clientId: "${clientId}", first: 1) { nodes { statusRaw verification { ${groups} } } } }`,
  `{ webhookDeliveries(first: 1) { nodes { body verification { ${groups} } } } }`,
  `{ budget(clientId: "${clientId}") { client { used } } viewer { id } deletion(id: "${id}") { state } }`,
  `{ verification(by: { id: "${id}" }) { decision { note } documentExpiry { raw } informationRequest { state } supersededBy { id } } }`,
  `mutation { refreshVerification(by: { id: "${id}" }) { verification { ${decision} } errors { message } } }`,
  `mutation { replayWebhookDelivery(id: "wd_${digest}") { delivery { state } errors { message } } }`,
  `mutation { startVerification(clientId: "${clientId}") { errors { message } } }`,
];

const following = (id: string) =>
  `subscription { verificationUpdated(id: "${id}") { version transition { status } verification { ${decision} ${groups} } } }`;

describe('what the vendor may deliver', () => {
  it.each(['SQLite', 'PostgreSQL'] as const)(
    'goes through the door and every query without an error, and comes back field by field, on %s',
    async (engine) => {
      const { askAs, bring, url } = await open(engine);
      const { ask } = connect(url, { connectionParams: admin });
      const property = fc.asyncProperty(anyPayloads, async ({ said, about }) => {
        const { scanRef, clientId, body } = await bring((session) => decided(about, session));
        const answer = await askAs(admin, one(scanRef));
        expect(answer.errors).toBeUndefined();
        const told = answer.data?.['verification'] as Told;
        const fields = said.filter((one) => isTold(one.field) && !isDecision(one)).map((one) => asWritten(one, engine));
        expect(findMissing(fields, asRead(told))).toEqual([]);
        const digest = digestOf(body);
        const kept = await askAs(admin, `{ node(id: "wd_${digest}") { ... on WebhookDelivery { body } } }`);
        expect(kept).toEqual({ data: { node: { body } } });
        for (const query of waysTo(clientId, told.id, digest)) {
          expect({ query, errors: (await askAs(admin, query)).errors }).toEqual({ query, errors: undefined });
        }
        expect(await ask(following(told.id)).next()).not.toHaveProperty('errors');
      });
      await fc.assert(property, { numRuns: 12, endOnFailure: true });
    },
  );

  it('goes through the door and every query without an error when it is about something else than a decision', async () => {
    const { askAs, bring, url } = await open();
    const { ask } = connect(url, { connectionParams: admin });
    const property = fc.asyncProperty(otherEvents, async ({ event, said }) => {
      const { scanRef, clientId } = await bring((session) => decided(() => ({}), session));
      const { body } = await bring(() => ({ ...said, scanRef, clientId }), event);
      const answer = await askAs(
        admin,
        `{ verification(by: { scanRef: "${scanRef}" }) { id documentExpiry { raw } } }`,
      );
      const { id, documentExpiry } = answer.data?.['verification'] as Expiring;
      expect(documentExpiry?.raw ?? null).toBe(said['expirationThreshold'] ?? null);
      const kept = await askAs(
        admin,
        `{ node(id: "wd_${digestOf(body)}") { ... on WebhookDelivery { body eventType } } }`,
      );
      expect(kept).toEqual({ data: { node: { body, eventType: event } } });
      for (const query of waysTo(clientId, id, digestOf(body))) {
        expect({ query, errors: (await askAs(admin, query)).errors }).toEqual({ query, errors: undefined });
      }
      expect(await ask(following(id)).next()).not.toHaveProperty('errors');
    });
    await fc.assert(property, { numRuns: 12, endOnFailure: true });
  });

  it('comes back whatever the one thing is that it says', async () => {
    const { askAs, bring } = await open();
    for (const field of payloadFields.filter(isTold)) {
      const { sent, read } = sampleOf(field);
      const { scanRef } = await bring((session) =>
        decided(() => setAt(named(field), stepsOf(field.path), sent), session),
      );
      const answer = await askAs(admin, one(scanRef));
      expect({ path: field.path, errors: answer.errors }).toEqual({ path: field.path, errors: undefined });
      const said = { field, places: [], sent, read };
      expect(findMissing([said], asRead(answer.data?.['verification'] as Told))).toEqual([]);
    }
  }, 60_000);
});

/** A register says which it is, a report has a title, and somebody took part, so that their fields can be told. */
function named({ path, variant, as }: PayloadField): unknown {
  if (as === 'seconds') return { platform: 'PC' };
  if (variant === 'news') return setAt({}, stepsOf('AML[].data[].title'), 'a title');
  return path.startsWith('registryCenterCheck.') ? { registryCenterCheck: { resourceType: variant } } : {};
}
