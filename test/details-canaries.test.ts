import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { createSchema } from '../src/graphql/schema.ts';
import { createLogger } from '../src/telemetry/logger.ts';
import { callerSettings, headersAs, roles, type Role } from './support/callers.ts';
import { destroyBody } from './support/destroying.ts';
import { startGateway } from './support/gateway.ts';
import { postGraphQL } from './support/http-server.ts';
import { payloadFields, sampleOf, setAt, stepsOf, type PayloadField } from './support/payload-fields.ts';
import { selectionOf } from './support/selection.ts';
import { connect } from './support/socket-client.ts';
import { createTemporaryFolder } from './support/temporary-folder.ts';
import { startDetailVendor } from './support/detail-vendor.ts';
import { deliver, watchDeliveries, webhookBody } from './support/webhooks.ts';

const schema = createSchema();
const scanRef = 'scan-1';
const clientId = 'client-1';

/** Which form each block has that has several. */
const forms: readonly (readonly string[])[] = [
  ['match', 'texts', 'HungaryRegistryCenterCheck'],
  ['news', 'texts', 'LithuaniaRegistryCenterCheck'],
  ['match', 'texts', 'Us15RegistryCenterCheck'],
];

/**
 * A text that stands in one personal field only, also in place of a date, a country or a word: it is kept as it is. Numbers and flags
 * have no room for one.
 */
interface Canary {
  readonly field: PayloadField;
  readonly sent: unknown;
  readonly text: string;
}

function canaryOf(field: PayloadField): Canary | null {
  const name = field.path.replaceAll(/[^A-Za-z]/gu, '');
  switch (field.as) {
    case 'text':
    case 'stepValue':
    case 'answer':
    case 'reference':
    case 'date':
    case 'dateTime':
    case 'country':
    case 'word':
      return { field, sent: `canary${name}`, text: `canary${name}` };
    case 'file':
    case 'link':
      return { field, sent: `https://files.example/canary${name}.png`, text: `canary${name}` };
    case 'free':
      return { field, sent: { city: `canary${name}` }, text: `canary${name}` };
    default:
      return null;
  }
}

/** A delivery that says something in every personal field of these forms, and its canaries. */
function fullDelivery(form: readonly string[]) {
  const chosen: readonly string[] = [...form, 'map'];
  const personal = payloadFields
    .filter(({ at }) => !at.startsWith('delivery.'))
    .filter(({ variant }) => variant === undefined || chosen.includes(variant));
  const canaries = personal.flatMap((field) => canaryOf(field) ?? []);
  const others = personal.filter((field) => canaryOf(field) === null);
  const said = [...others.map((field) => ({ field, sent: sampleOf(field).sent })), ...canaries];
  const start: unknown = { ...emptied(), registryCenterCheck: { resourceType: form[2] } };
  const json = said.reduce((sofar, { field, sent }) => setAt(sofar, stepsOf(field.path), sent), start);
  return { body: JSON.stringify(json), canaries: canaries.map(({ text }) => text) };
}

function emptied(): Record<string, unknown> {
  const body = JSON.parse(webhookBody({ scanRef, clientId })) as Record<string, unknown>;
  return { ...body, data: {}, fileUrls: {}, additionalStepPdfUrls: {} };
}

async function open() {
  const folder = createTemporaryFolder();
  const lines: string[] = [];
  const destination = { write: (line: string) => void lines.push(line) };
  const { observer, ...watch } = watchDeliveries(createLogger({ level: 'trace', destination }));
  const vendor = await startDetailVendor();
  const listed = { scanRef, status: 'APPROVED', suspected: false };
  vendor.answer('/kyc/identifications/', { count: 1, next: null, previous: null, results: [listed] });
  const file = join(folder, 'gateway.db');
  const settings = { ...callerSettings, DATABASE_URL: `sqlite:${file}` };
  const gateway = await startGateway(vendor.url, settings, { observer });
  /** Headers and body of an answer, as they went over the wire. */
  const hear = async (role: Role, query: string, acting = clientId) => {
    const response = await postGraphQL(gateway.url, { query }, headersAs(role, acting));
    return JSON.stringify([...response.headers]) + (await response.text());
  };
  return { ...gateway, ...watch, hear, folder, file, lines, vendor };
}

const groups = ['person:Person', 'document:IdentityDocument', 'media:MediaFile', 'screenings:Screenings']
  .map((group) => group.split(':'))
  .map(([field = '', type = '']) => `${field} { ${selectionOf(schema, type)} }`)
  .join(' ');
const whole = `verification(by: { scanRef: "${scanRef}" }) { id clientId externalRef statusRaw history(first: 5) { nodes { version } } ${groups} }`;

/** Every query that leads to what a delivery says of a person. */
const waysToPerson = [
  `{ ${whole} }`,
  `{ verifications(first: 10) { nodes { ${groups} } } }`,
  `{ client(clientId: "${clientId}") { latestVerification { ${groups} } } }`,
  `{ changes(first: 10) { nodes { verification { ${groups} } } } }`,
  `{ vendorVerifications(clientId: "${clientId}", first: 5) { nodes { verification { ${groups} } } } }`,
];

/** Those, everything that can be asked about it without personal data, and some things that are refused or wrong. */
const questions = [
  ...waysToPerson,
  '{ webhookDeliveries(first: 10) { nodes { eventType body } } }',
  `{ webhookDeliveries(first: 10) { nodes { verification { ${groups} } } } }`,
  `{ vendorVerifications(clientId: "${clientId}", first: 5) { nodes { scanRef statusRaw verification { status } } } }`,
  `{ verification(by: { scanRef: "${scanRef}" }) { results { ${selectionOf(schema, 'CheckResults')} } } }`,
  `{ verifications(first: 10) { nodes { status reasons { code developerMessage } person { firstName } } } }`,
  `{ client(clientId: "${clientId}") { isVerified latestVerification { status fraudTags { raw } } } }`,
  `{ webhookDeliveries(first: 10) { nodes { id digest eventType scanRef state reason } } }`,
  `{ changes(first: 10) { nodes { transition { source } verification { status } } } }`,
  `{ auditLog(first: 100) { nodes { at callerId action verificationId clientId fieldGroup requestId } } }`,
  `{ budget(clientId: "${clientId}") { total { used } } }`,
  `mutation { refreshVerification(by: { scanRef: "${scanRef}" }) { verification { statusRaw } errors { message } } }`,
  `mutation { startVerification(clientId: "${clientId}") { errors { message ... on AlreadyVerifiedError { verification { status } } } } }`,
  `{ verifications(first: 1000) { nodes { person { firstName } } } }`,
];

/** Refused before anything is looked up. */
const wrongQuestions = [
  `{ verification(by: { scanRef: "${scanRef}" }) { person { firstName(wrong: 1) } } }`,
  `{ verification(by: { scanRef: "${scanRef}" }) { person { ...Nothing } } }`,
];

/** The forms in which a text could be seen, in one pattern for all texts. */
function anyOf(texts: readonly string[]): RegExp {
  const inAllForms = texts.flatMap((text) => [text, Buffer.from(text).toString('base64').slice(0, -4)]);
  return new RegExp(inAllForms.join('|'), 'u');
}

describe('what a delivery says of a person', () => {
  it('is looked for with questions that the schema allows', () => {
    expect(questions.flatMap((question) => validate(schema, parse(question)))).toEqual([]);
  });

  it.each(forms)('reaches who holds verification:pii, and no other answer: %s, %s, %s', async (...form) => {
    const { url, hear, processed } = await open();
    const { body, canaries } = fullDelivery(form);
    await deliver(url, body);
    await processed(1);
    for (const way of waysToPerson) {
      const seen = await hear('investigator', way);
      expect({ way, missing: canaries.filter((canary) => !seen.includes(canary)) }).toEqual({ way, missing: [] });
    }
    const kept = await hear('admin', '{ webhookDeliveries(first: 1) { nodes { body } } }');
    expect(canaries.filter((canary) => !kept.includes(canary))).toEqual([]);
    expect(canaries.length).toBeGreaterThan(140);
    expect(await hear('mightyClient', `{ ${whole} }`)).toContain(canaries[0]);
    const blind = roles.filter((role) => role !== 'investigator' && role !== 'admin' && role !== 'mightyClient');
    for (const question of [...questions, ...wrongQuestions]) {
      for (const role of blind) expect(await hear(role, question)).not.toMatch(anyOf(canaries));
      expect(await hear('mightyClient', question, 'another-client')).not.toMatch(anyOf(canaries));
    }
  });

  it('reaches who holds verification:pii and follows it, and nobody else', async () => {
    const { url, askAs, processed } = await open();
    const { body, canaries } = fullDelivery(forms[0] ?? []);
    await deliver(url, body);
    await processed(1);
    const named = await askAs(headersAs('investigator', ''), `{ verification(by: { scanRef: "${scanRef}" }) { id } }`);
    const { id } = named.data?.['verification'] as { readonly id: string };
    const text = `subscription { verificationUpdated(id: "${id}") { version verification { ${groups} } } }`;
    const follow = async (role: Role, acting = clientId) => {
      const socket = connect(url, { connectionParams: headersAs(role, acting) });
      return JSON.stringify(await socket.ask(text).next());
    };
    const seen = await follow('investigator');
    expect(canaries.filter((canary) => !seen.includes(canary))).toEqual([]);
    const heard = [await follow('service'), await follow('client'), await follow('mightyClient', 'another-client')];
    expect(heard).toEqual(heard.map(() => expect.not.stringMatching(anyOf(canaries)) as unknown));
    expect(heard.slice(0, 2)).toEqual(heard.slice(0, 2).map(() => expect.stringContaining('"version":1') as unknown));
  });

  it('is in no line of the log and no entry of the audit when it comes from the vendor', async () => {
    const { url, askAs, processed, lines, vendor, file } = await open();
    const { body, canaries } = fullDelivery(forms[0] ?? []);
    const kept = webhookBody({ scanRef, clientId });
    await deliver(url, kept);
    await processed(1);
    await destroyBody(file, kept);
    const { data, fileUrls } = JSON.parse(body) as { readonly data: object; readonly fileUrls: object };
    vendor.answer('/api/v2/data', { ...data, scanRef, clientId });
    vendor.answer('/api/v2/files', fileUrls);
    const answer = JSON.stringify(await askAs(headersAs('investigator', ''), `{ ${whole} }`));
    expect(canaries.filter((canary) => answer.includes(canary)).length).toBeGreaterThan(30);
    const audit = JSON.stringify(
      await askAs(headersAs('admin', ''), '{ auditLog(first: 100) { nodes { action fieldGroup } } }'),
    );
    expect(audit).toContain('SCREENINGS');
    expect(audit + lines.join('')).not.toMatch(anyOf(canaries));
  });

  it.each(forms)('is in no line of the log, no entry of the audit and no metric: %s, %s, %s', async (...form) => {
    const { url, hear, processed, lines } = await open();
    const { body, canaries } = fullDelivery(form);
    await deliver(url, body);
    await deliver(url, body.slice(0, -1));
    await fetch(`${url}/webhooks/idenfy`, { method: 'POST', headers: { 'idenfy-signature': 'forged' }, body });
    await fetch(`${url}/webhooks/idenfy`, { method: 'POST', body: body.padEnd(3 * 1024 * 1024) });
    await processed(2);
    await hear('investigator', `{ ${whole} }`);
    for (const question of [...questions, ...wrongQuestions]) await hear('admin', question);
    const log = lines.join('');
    expect(log).toContain('delivery processed');
    expect(log).toContain('request finished');
    expect(log).not.toMatch(anyOf(canaries));
    const audit = await hear('admin', '{ auditLog(first: 100) { nodes { callerId fieldGroup requestId } } }');
    expect(audit).toContain('SCREENINGS');
    expect(audit).not.toMatch(anyOf(canaries));
    expect(await (await fetch(`${url}/metrics`)).text()).not.toMatch(anyOf(canaries));
  });

  it.each(forms)('cannot be read in the files of the database: %s, %s, %s', async (...form) => {
    const { url, hear, processed, folder } = await open();
    const { body, canaries } = fullDelivery(form);
    await deliver(url, body);
    await deliver(url, body.slice(0, -1));
    await processed(2);
    await hear('investigator', `{ ${whole} }`);
    const bytes = readdirSync(folder).map((name) => readFileSync(join(folder, name)).toString('latin1'));
    expect(bytes.join('')).toContain(scanRef);
    expect(bytes.join('')).toContain('READ_PERSONAL_DATA');
    expect(bytes.join('')).not.toMatch(anyOf(canaries));
  });
});
