import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createLogger } from '../src/telemetry/logger.ts';
import { callerSettings, headersOf } from './support/callers.ts';
import { startFollowedGateway } from './support/followed.ts';
import { startGateway } from './support/gateway.ts';
import { createManualClock } from './support/manual-clock.ts';
import { readRepositoryFile } from './support/repository.ts';
import { createTemporaryFolder } from './support/temporary-folder.ts';
import { createdSession } from './support/vendor-answers.ts';
import { startVendorStub } from './support/vendor-stub.ts';

const operation = readRepositoryFile('docs/operations/create-verification-report.graphql');
const path = '/api/v2/generate-pdf';

interface Ticket {
  readonly url: string;
  readonly expiresAt: string;
  readonly errors: readonly unknown[];
}

async function startApproved(
  settings: Readonly<Record<string, string>> = {},
  parts: Parameters<typeof startFollowedGateway>[1] = {},
) {
  const gateway = await startFollowedGateway(settings, parts);
  const { id, session } = await gateway.open('user-1');
  await gateway.delivered(() => gateway.simulator.vendor.act(session(), 'approve'));
  const order = async (options: object = {}) =>
    (await gateway.ask(operation, { id, ...options })).data?.['createVerificationReport'] as Ticket;
  const sent = () => gateway.simulator.calls.filter((call) => call.path === path);
  return { ...gateway, id, scanRef: session().scanRef, order, sent };
}

/** What an address answers, without what differs from request to request. */
async function read(url: string) {
  const response = await fetch(url);
  const body = (await response.text()).replace(/"requestId":"[^"]*"/u, '"requestId":""');
  return { status: response.status, body, cached: response.headers.get('cache-control') };
}

describe('a report', () => {
  it.each(['raw', 'json'] as const)('is fetched as a PDF when the vendor sends it %s', async (pdfAs) => {
    const { order, scanRef } = await startApproved({}, { simulator: { account: { pdfAs } } });
    const { url, errors } = await order();
    expect(errors).toEqual([]);
    const response = await fetch(url);
    expect(response.status).toBe(200);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': 'attachment; filename="verification-report.pdf"',
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    });
    const text = Buffer.from(await response.arrayBuffer()).toString('latin1');
    expect(text).toMatch(/^%PDF-1\.4\n[\s\S]*%%EOF\n$/u);
    expect(text).toContain(scanRef);
  });

  it('holds what was ordered, and is made when it is fetched', async () => {
    const { order, sent, scanRef } = await startApproved();
    const options = { language: 'LT', includeMainStepFiles: false, includeAdditionalStepFiles: true };
    const { url } = await order(options);
    expect(sent()).toEqual([]);
    await fetch(url);
    await fetch((await order()).url);
    expect(sent().map(({ body }) => body)).toEqual([
      { scanRef, language: 'lt', includeMainStepFiles: false, includeAdditionalStepFiles: true },
      { scanRef },
    ]);
  });

  it('has an address of its own, at the gateway', async () => {
    const { order, url } = await startApproved();
    const [one, other] = [await order(), await order()];
    expect(one.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/reports\/[\w-]{43}$/u);
    expect(one.url.startsWith(`${url}/reports/`)).toBe(true);
    expect(other.url).not.toBe(one.url);
  });

  it('has an address below PUBLIC_URL where that is said', async () => {
    const { order } = await startApproved({ PUBLIC_URL: 'http://localhost:8080/gateway/' });
    expect((await order()).url).toMatch(/^http:\/\/localhost:8080\/gateway\/reports\/[\w-]{43}$/u);
  });

  it('is fetched once, also by many at the same time', async () => {
    const { order, sent } = await startApproved();
    const { url } = await order();
    const statuses = await Promise.all(Array.from({ length: 5 }, async () => (await fetch(url)).status));
    expect(statuses.toSorted()).toEqual([200, 404, 404, 404, 404]);
    expect(sent()).toHaveLength(1);
  });

  it('is fetched within five minutes', async () => {
    const clock = createManualClock();
    const { order } = await startApproved({}, { gateway: { clock } });
    const [early, late] = [await order(), await order()];
    expect(early.expiresAt).toBe('2026-11-24T09:05:00.000Z');
    clock.advance(299_999);
    expect((await read(early.url)).status).toBe(200);
    clock.advance(1);
    expect((await read(late.url)).status).toBe(404);
  });

  it('answers alike where it was fetched, has run out and never was', async () => {
    const clock = createManualClock();
    const { order, url } = await startApproved({}, { gateway: { clock } });
    const [used, expired] = [await order(), await order()];
    await fetch(used.url);
    clock.advance(300_000);
    const never = [`${url}/reports/${'A'.repeat(43)}`, `${url}/reports/x`];
    const answers = await Promise.all([used.url, expired.url, ...never].map(read));
    const message = 'There is no report here. An address works once, for five minutes: order another report.';
    const body = JSON.stringify({ errors: [{ message, extensions: { code: 'BAD_REQUEST', requestId: '' } }] });
    expect(answers).toEqual(answers.map(() => ({ status: 404, body, cached: 'no-store' })));
  });

  it('is not used up by asking whether it is there', async () => {
    const { order } = await startApproved();
    const { url } = await order();
    for (const method of ['HEAD', 'POST', 'PUT', 'PATCH', 'DELETE']) {
      const response = await fetch(url, { method });
      expect([method, response.status, response.headers.get('allow')]).toEqual([method, 405, 'GET']);
    }
    expect((await fetch(url)).status).toBe(200);
  });

  it('is handed out as a whole to who asks for a part of it', async () => {
    const { order } = await startApproved();
    const { url } = await order();
    const response = await fetch(url, { headers: { range: 'bytes=0-3' } });
    expect(response.status).toBe(200);
    expect(response.headers.get('accept-ranges')).toBe('none');
    expect(await response.text()).toMatch(/^%PDF-1\.4\n[\s\S]*%%EOF\n$/u);
    expect((await fetch(url, { headers: { range: 'bytes=4-' } })).status).toBe(404);
  });

  it.each([
    { status: 500 },
    { failure: 'rate-limit' },
    { failure: 'not-found' },
    { body: 'html' },
    { cut: 'within' },
  ] as const)('is told to be missing when the vendor does this, and the address is used up: %j', async (fault) => {
    const { order, simulator } = await startApproved();
    const { url } = await order();
    simulator.faults.add({ ...fault, path, times: 9 });
    const message = 'iDenfy has not handed out the report, and this address is used up: order another report.';
    const body = JSON.stringify({ errors: [{ message, extensions: { code: 'VENDOR_UNAVAILABLE', requestId: '' } }] });
    expect(await read(url)).toEqual({ status: 502, body, cached: 'no-store' });
    simulator.faults.clear();
    expect((await read(url)).status).toBe(404);
  });

  it('is ordered for a verification that there is', async () => {
    const { ask } = await startApproved();
    expect((await ask(operation, { id: 'aaaaaaaaaaaaaaaa' })).data).toMatchObject({
      createVerificationReport: {
        url: null,
        expiresAt: null,
        errors: [{ __typename: 'NotFoundError', code: 'NOT_FOUND', path: ['id'] }],
      },
    });
  });

  it('may be larger than any other answer of the vendor', async () => {
    const vendor = await startVendorStub();
    onTestFinished(() => vendor.close());
    const { ask } = await startGateway(vendor.url);
    vendor.script({ status: 201, json: createdSession });
    const { data } = await ask('mutation { startVerification(clientId: "user-123") { verification { id } } }');
    const { id } = (data?.['startVerification'] as { verification: { id: string } }).verification;
    const ticket = (await ask(operation, { id })).data?.['createVerificationReport'] as Ticket;
    const pdf = Buffer.concat([Buffer.from('%PDF-1.4\n'), Buffer.alloc(5_000_000, 'photo ')]);
    vendor.script((response) => response.end(pdf.toString('base64')));
    expect(pdf.equals(Buffer.from(await (await fetch(ticket.url)).arrayBuffer()))).toBe(true);
  });

  it('leaves nothing of what it says in the log and the audit, made or refused', async () => {
    const vendor = await startVendorStub();
    onTestFinished(() => vendor.close());
    const lines: string[] = [];
    const observer = createLogger({ level: 'trace', destination: { write: (line) => lines.push(line) } });
    const { ask } = await startGateway(vendor.url, {}, { observer });
    vendor.script({ status: 201, json: createdSession });
    const { data } = await ask('mutation { startVerification(clientId: "user-123") { verification { id } } }');
    const { id } = (data?.['startVerification'] as { verification: { id: string } }).verification;
    const fetchReport = async (answer: string) => {
      const ticket = (await ask(operation, { id })).data?.['createVerificationReport'] as Ticket;
      vendor.script((response) => response.end(answer));
      return (await fetch(ticket.url)).text();
    };
    expect(await fetchReport(Buffer.from('%PDF-1.4\ncanary\n').toString('base64'))).toBe('%PDF-1.4\ncanary\n');
    expect(await fetchReport('<html>canary</html>')).not.toContain('canary');
    const audit = await ask('{ auditLog(first: 9) { nodes { action fieldGroup callerId requestId } } }');
    expect(JSON.stringify(audit)).toContain('DOWNLOAD_REPORT');
    expect(lines.join('')).toContain('createReport');
    expect(JSON.stringify(audit) + lines.join('')).not.toMatch(/canary|Y2FuYXJ5/u);
  });

  it('leaves no more than the digest of its reference in the database', async () => {
    const folder = createTemporaryFolder();
    const { order } = await startApproved({ DATABASE_URL: `sqlite:${join(folder, 'gateway.db')}` });
    const reference = (await order()).url.split('/').at(-1) ?? '';
    const files = ['gateway.db', 'gateway.db-wal'].map((name) => readFileSync(join(folder, name), 'latin1')).join('');
    expect(reference).toHaveLength(43);
    expect(files).toContain(createHash('sha256').update(reference).digest('hex'));
    expect(files).not.toContain(reference);
  });

  it('leaves its address in no line of the log', async () => {
    const lines: string[] = [];
    const observer = createLogger({ level: 'trace', destination: { write: (line) => lines.push(line) } });
    const { order } = await startApproved({}, { gateway: { observer } });
    const { url } = await order();
    await fetch(url);
    await fetch(url);
    const log = lines.join('');
    expect(log).toContain('createReport');
    expect(log).toContain('/reports/:reference');
    expect(log).not.toContain(url.split('/').at(-1) ?? url);
  });
});

describe('who orders reports', () => {
  const all = ['verification:start', 'verification:read', 'verification:any', 'verification:admin'] as const;
  const clerk = headersOf('clerk', ...all, 'verification:pii');

  it.each([
    ['verification:pii', headersOf('ann', ...all)],
    ['verification:any', headersOf('user-1', 'verification:read', 'verification:pii')],
  ])('needs %s', async (scope, headers) => {
    const { askAs } = await startFollowedGateway(callerSettings);
    const order = 'mutation { createVerificationReport(id: "a") { url errors { code } } }';
    expect(await askAs(headers, order)).toMatchObject({
      data: { createVerificationReport: null },
      errors: [{ message: `This needs ${scope}.`, extensions: { code: 'FORBIDDEN' } }],
    });
    expect((await askAs(clerk, order)).data).toEqual({
      createVerificationReport: { url: null, errors: [{ code: 'NOT_FOUND' }] },
    });
  });

  it('is written down, and so is who has it fetched', async () => {
    const { askAs, simulator, delivered } = await startFollowedGateway(callerSettings);
    const { data } = await askAs(clerk, 'mutation { startVerification(clientId: "user-1") { verification { id } } }');
    const { id } = (data?.['startVerification'] as { verification: { id: string } }).verification;
    const [session] = simulator.vendor.sessions;
    await delivered(() => session && simulator.vendor.act(session, 'approve'));
    const order = `mutation { createVerificationReport(id: "${id}") { url } }`;
    const ordered = await askAs({ ...clerk, 'x-request-id': 'ordering' }, order);
    const { url } = ordered.data?.['createVerificationReport'] as Ticket;
    expect((await fetch(url, { headers: { 'x-request-id': 'fetching' } })).status).toBe(200);
    expect((await fetch(url, { headers: { 'x-request-id': 'again' } })).status).toBe(404);
    const log = '{ auditLog(first: 2) { nodes { callerId action verificationId clientId fieldGroup requestId } } }';
    const about = { callerId: 'clerk', verificationId: id, clientId: 'user-1', fieldGroup: 'REPORT' };
    expect((await askAs(clerk, log)).data).toEqual({
      auditLog: {
        nodes: [
          { ...about, action: 'DOWNLOAD_REPORT', requestId: 'fetching' },
          { ...about, action: 'CREATE_REPORT', requestId: 'ordering' },
        ],
      },
    });
  });
});
