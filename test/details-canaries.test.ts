import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { createSchema } from '../src/graphql/schema.ts';
import { createLogger } from '../src/telemetry/logger.ts';
import { callerSettings, headersAs, roles, type Role } from './support/callers.ts';
import { startGateway } from './support/gateway.ts';
import { postGraphQL } from './support/http-server.ts';
import { payloadFields, sampleOf, setAt, stepsOf, type PayloadField } from './support/payload-fields.ts';
import { selectionOf } from './support/selection.ts';
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

/** A text that stands in one personal field only. Dates, countries, words, numbers and flags have no room for one. */
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
  const settings = { ...callerSettings, DATABASE_URL: `sqlite:${join(folder, 'gateway.db')}` };
  const gateway = await startGateway(vendor.url, settings, { observer });
  /** Headers and body of an answer, as they went over the wire. */
  const hear = async (role: Role, query: string, acting = clientId) => {
    const response = await postGraphQL(gateway.url, { query }, headersAs(role, acting));
    return JSON.stringify([...response.headers]) + (await response.text());
  };
  return { ...gateway, ...watch, hear, folder, lines };
}

const groups = ['person:Person', 'document:IdentityDocument', 'media:MediaFile', 'screenings:Screenings']
  .map((group) => group.split(':'))
  .map(([field = '', type = '']) => `${field} { ${selectionOf(schema, type)} }`)
  .join(' ');
const whole = `verification(by: { scanRef: "${scanRef}" }) { id clientId externalRef statusRaw history(first: 5) { nodes { version } } ${groups} }`;

/** Everything that can be asked about it without personal data, and some things that are refused or wrong. */
const questions = [
  `{ ${whole} }`,
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
    const seen = await hear('investigator', `{ ${whole} }`);
    expect(canaries.filter((canary) => !seen.includes(canary))).toEqual([]);
    expect(canaries.length).toBeGreaterThan(80);
    expect(await hear('mightyClient', `{ ${whole} }`)).toContain(canaries[0]);
    const blind = roles.filter((role) => role !== 'investigator' && role !== 'admin' && role !== 'mightyClient');
    for (const question of [...questions, ...wrongQuestions]) {
      for (const role of blind) expect(await hear(role, question)).not.toMatch(anyOf(canaries));
      expect(await hear('mightyClient', question, 'another-client')).not.toMatch(anyOf(canaries));
    }
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
