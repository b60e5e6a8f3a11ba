import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createLogger } from '../src/telemetry/logger.ts';
import { createManualClock as createSimulatorClock } from '../src/simulator/clock.ts';
import { callerSettings, headersOf } from './support/callers.ts';
import { startFollowedGateway } from './support/followed.ts';
import { startGateway } from './support/gateway.ts';
import { createdSession } from './support/vendor-answers.ts';
import { startVendorStub } from './support/vendor-stub.ts';
import { postGraphQL } from './support/http-server.ts';
import { createManualClock } from './support/manual-clock.ts';
import { readRepositoryFile } from './support/repository.ts';
import { nine } from './support/store.ts';
import { createTemporaryFolder } from './support/temporary-folder.ts';

const operation = readRepositoryFile('docs/operations/request-more-information.graphql');
const look = `query V($id: ID!) { verification(by: { id: $id }) { status outcome informationRequest { state } } }`;
const path = '/kyc/identifications/{scanRef}/request-information/';

interface Payload {
  readonly sessionUrl: string | null;
  readonly token: string | null;
  readonly errors: readonly unknown[];
}

async function startApproved(
  settings: Readonly<Record<string, string>> = {},
  gatewayParts: Parameters<typeof startFollowedGateway>[1] = {},
) {
  const gateway = await startFollowedGateway(settings, gatewayParts);
  const { id, session } = await gateway.open('user-1');
  await gateway.delivered(() => gateway.simulator.vendor.act(session(), 'approve'));
  const request = async (input?: object) =>
    (await gateway.ask(operation, { id, input })).data?.['requestMoreInformation'] as Payload;
  const stands = async () => (await gateway.ask(look, { id })).data?.['verification'];
  const requests = () => gateway.simulator.calls.filter((call) => call.path.endsWith('/request-information/'));
  return { ...gateway, id, session, request, stands, requests };
}

describe('asking a person for more', () => {
  it('answers with what the person needs, once', async () => {
    const clock = createManualClock();
    const { request, session, requests, simulator } = await startApproved({}, { gateway: { clock } });
    const answer = await request({ lifetime: 3600 });
    expect(answer).toEqual({
      token: session().informationRequest?.tokenString,
      sessionUrl: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+\/update\?token=/u) as unknown,
      verification: {
        informationRequest: {
          state: 'OPEN',
          requestedAt: '2026-11-24T09:00:00.000Z',
          expiresAt: '2026-11-24T10:00:00.000Z',
        },
      },
      errors: [],
    });
    expect(simulator.vendor.find({ tokenString: answer.token ?? '' })?.scanRef).toBe(session().scanRef);
    expect(requests()).toMatchObject([{ method: 'POST', body: { lifetime: 3600 } }]);
  });

  it('sends what is said, and leaves the rest to the vendor', async () => {
    const { request, requests } = await startApproved();
    const input = {
      lifetime: 0,
      questionnaire: 'more',
      riskAssessmentProfile: '123e4567-e89b-12d3-a456-426614174000',
      additionalStepUploadRequired: false,
      bankCardVerification: true,
      bankCardExpectedLastFour: '0042',
    };
    expect(await request(input)).toMatchObject({ errors: [] });
    await request({ lifetime: null });
    expect(requests().map(({ body }) => body)).toEqual([input, {}]);
  });

  it('lasts a day unless told', async () => {
    const clock = createManualClock();
    const { request } = await startApproved({}, { gateway: { clock } });
    expect(await request()).toMatchObject({
      verification: { informationRequest: { expiresAt: '2026-11-25T09:00:00.000Z' } },
    });
  });

  it('is in review once the person has answered and a reviewer looks, and closed by the next decision', async () => {
    const { request, stands, delivered, simulator, session } = await startApproved();
    await request();
    expect(await stands()).toMatchObject({ outcome: 'VERIFIED', informationRequest: { state: 'OPEN' } });
    await delivered(() => simulator.vendor.act(session(), 'resubmit-for-review'));
    expect(await stands()).toMatchObject({ informationRequest: { state: 'IN_REVIEW' } });
    await delivered(() => simulator.vendor.act(session(), 'reviewer-deny'));
    await expect.poll(stands, { timeout: 15_000 }).toMatchObject({
      status: 'DENIED',
      outcome: 'REFUSED',
      informationRequest: { state: 'CLOSED' },
    });
  });

  it('is closed once the vendor says that what the person sent has changed nothing', async () => {
    const clock = createSimulatorClock(nine);
    const parts = { gateway: { clock }, simulator: { clock } };
    const { request, stands, delivered, simulator, session } = await startApproved({}, parts);
    await request();
    // In the second of the first delivery the vendor would say the same, byte for byte.
    clock.advance(60_000);
    await delivered(() => simulator.vendor.act(session(), 'resubmit'));
    await expect.poll(stands, { timeout: 15_000 }).toEqual({
      status: 'APPROVED',
      outcome: 'VERIFIED',
      informationRequest: { state: 'CLOSED' },
    });
  });

  it('names every rule that is broken, and sends nothing', async () => {
    const { request, requests } = await startApproved();
    const answer = await request({ lifetime: 2_592_001, questionnaire: '', bankCardExpectedLastFour: '12a4' });
    expect(answer).toMatchObject({ token: null, sessionUrl: null, verification: null });
    expect(answer.errors).toEqual(
      [
        ['lifetime', 'lifetime has to be from 0 to 2592000 seconds.'],
        ['questionnaire', 'The key of a questionnaire has one character at least.'],
        ['bankCardExpectedLastFour', 'The end of a card number is four digits.'],
      ].map(([name, message]) => ({
        __typename: 'InvalidInputError',
        code: 'INVALID_INPUT',
        message,
        path: ['input', name],
        retryable: false,
      })),
    );
    expect(await request({ lifetime: -1 })).toMatchObject({ errors: [{ path: ['input', 'lifetime'] }] });
    expect(requests()).toEqual([]);
    expect(await request({ lifetime: 2_592_000, bankCardExpectedLastFour: '1234' })).toMatchObject({ errors: [] });
  });

  it('is told when the vendor takes no second request', async () => {
    const { request } = await startApproved();
    await request();
    expect(await request()).toMatchObject({
      token: null,
      errors: [{ __typename: 'VendorRejectedError', code: 'VENDOR_REQUEST_REFUSED', path: null }],
    });
  });

  it('names the argument that the vendor objected to', async () => {
    const vendor = await startVendorStub();
    onTestFinished(() => vendor.close());
    const { ask } = await startGateway(vendor.url);
    vendor.script({ status: 201, json: createdSession });
    const { data } = await ask('mutation { startVerification(clientId: "user-123") { verification { id } } }');
    const { id } = (data?.['startVerification'] as { verification: { id: string } }).verification;
    vendor.script({ status: 400, json: { identifier: 'BAD_VALUE', message: "Field 'questionnaire' is not yours." } });
    expect((await ask(operation, { id, input: { questionnaire: 'another' } })).data).toMatchObject({
      requestMoreInformation: {
        token: null,
        errors: [{ __typename: 'VendorRejectedError', code: 'VENDOR_BAD_VALUE', path: ['input', 'questionnaire'] }],
      },
    });
    expect(vendor.requests[1]?.url).toBe(`/kyc/identifications/${createdSession.scanRef}/request-information/`);
  });

  it('is for a verification that there is', async () => {
    const { ask } = await startApproved();
    const answer = await ask(operation, { id: 'aaaaaaaaaaaaaaaa' });
    expect(answer.data).toMatchObject({
      requestMoreInformation: { token: null, errors: [{ __typename: 'NotFoundError', path: ['id'] }] },
    });
  });
});

describe('what asking for more costs', () => {
  const spent = (message: string) => ({
    errors: [{ __typename: 'RateLimitedError', code: 'BUDGET_SPENT', message, retryAfter: 86_400 }],
  });

  it('is a unit of the caller, and of everybody', async () => {
    const clock = createManualClock();
    const { request, requests, ask } = await startApproved({ BUDGET_CALLER: '1/day' }, { gateway: { clock } });
    expect(await request()).toMatchObject({ errors: [] });
    const message = 'This caller has bought as much as BUDGET_CALLER allows. Nothing was bought. Wait and call again.';
    expect(await request()).toMatchObject(spent(message));
    expect(requests()).toHaveLength(1);
    expect((await ask('{ budget(callerId: "local") { total { used } caller { used } } }')).data).toEqual({
      budget: { total: { used: 2 }, caller: { used: 1 } },
    });
  });

  it('is nothing over what everybody may buy', async () => {
    const clock = createManualClock();
    const { request, requests } = await startApproved({ BUDGET_TOTAL: '1/day' }, { gateway: { clock } });
    const message = 'As much has been bought as BUDGET_TOTAL allows. Nothing was bought. Wait and call again.';
    expect(await request()).toMatchObject(spent(message));
    expect(requests()).toEqual([]);
  });

  it('comes back when nothing was bought', async () => {
    const { request, simulator } = await startApproved({ BUDGET_CALLER: '1/day' });
    simulator.faults.add({ path, failure: 'funds' });
    expect(await request()).toMatchObject({ errors: [{ code: 'VENDOR_FUNDS' }] });
    expect(await request()).toMatchObject({ errors: [] });
  });

  it('does not come back when nobody knows, and nothing is sent again', async () => {
    const { request, requests, simulator, stands } = await startApproved({ BUDGET_CALLER: '1/day' });
    simulator.faults.add({ path, cut: 'after' });
    expect(await request()).toMatchObject({
      token: null,
      errors: [{ __typename: 'OutcomeUnknownError', code: 'OUTCOME_UNKNOWN', retryable: false }],
    });
    expect(await request()).toMatchObject({ errors: [{ code: 'BUDGET_SPENT' }] });
    expect(requests()).toHaveLength(1);
    expect(await stands()).toMatchObject({ informationRequest: null });
  });

  it('is paid once in an operation', async () => {
    const { ask, requests, id } = await startApproved();
    const twice = `mutation { a: requestMoreInformation(id: "${id}") { token } b: requestMoreInformation(id: "${id}") { token } }`;
    expect((await ask(twice)).errors).toMatchObject([{ extensions: { code: 'OPERATION_REFUSED' } }]);
    expect(requests()).toEqual([]);
  });
});

describe('what opens the request', () => {
  it('is in no line of the log and nowhere in the database, and no cache may keep it', async () => {
    const folder = createTemporaryFolder();
    const lines: string[] = [];
    const observer = createLogger({ level: 'trace', destination: { write: (line) => lines.push(line) } });
    const settings = { DATABASE_URL: `sqlite:${join(folder, 'gateway.db')}` };
    const { url, id } = await startApproved(settings, { gateway: { observer } });
    const variables = { id, input: { bankCardVerification: true, bankCardExpectedLastFour: '7391' } };
    const response = await postGraphQL(url, { query: operation, variables });
    expect(response.headers.get('cache-control')).toBe('no-store');
    const { data } = (await response.json()) as { data: { requestMoreInformation: Payload } };
    const { token, sessionUrl } = data.requestMoreInformation;
    expect(token).toMatch(/^[A-Za-z0-9]{40}$/u);
    expect(sessionUrl).toContain(token);
    expect(lines.join('')).toContain('requestInformation');
    const files = ['gateway.db', 'gateway.db-wal'].map((name) => readFileSync(join(folder, name), 'latin1'));
    expect(files.join('')).toContain('REQUEST_INFORMATION');
    for (const secret of [token ?? '', '7391"']) expect(lines.join('') + files.join('')).not.toContain(secret);
  });
});

describe('who asks for more', () => {
  const all = ['verification:start', 'verification:read', 'verification:any', 'verification:admin'] as const;
  const buyer = headersOf('buyer', ...all, 'verification:configure');

  it.each([
    ['verification:configure', headersOf('ann', ...all)],
    ['verification:any', headersOf('user-1', 'verification:read', 'verification:configure')],
  ])('needs %s', async (scope, headers) => {
    const { askAs, simulator } = await startFollowedGateway(callerSettings);
    const request = 'mutation { requestMoreInformation(id: "aaaaaaaaaaaaaaaa") { token errors { code } } }';
    expect(await askAs(headers, request)).toMatchObject({
      data: { requestMoreInformation: null },
      errors: [{ message: `This needs ${scope}.`, extensions: { code: 'FORBIDDEN' } }],
    });
    expect(simulator.calls).toEqual([]);
    expect((await askAs(buyer, request)).data).toMatchObject({
      requestMoreInformation: { errors: [{ code: 'NOT_FOUND' }] },
    });
  });

  it('is written down', async () => {
    const { askAs, simulator, delivered } = await startFollowedGateway(callerSettings);
    const { data } = await askAs(buyer, 'mutation { startVerification(clientId: "user-1") { verification { id } } }');
    const { id } = (data?.['startVerification'] as { verification: { id: string } }).verification;
    const [session] = simulator.vendor.sessions;
    await delivered(() => session && simulator.vendor.act(session, 'approve'));
    const request = `mutation { requestMoreInformation(id: "${id}") { errors { code } } }`;
    expect(await askAs({ ...buyer, 'x-request-id': 'more' }, request)).toEqual({
      data: { requestMoreInformation: { errors: [] } },
    });
    const log = '{ auditLog(first: 1) { nodes { callerId action verificationId clientId requestId } } }';
    expect((await askAs(buyer, log)).data).toEqual({
      auditLog: {
        nodes: [
          {
            callerId: 'buyer',
            action: 'REQUEST_INFORMATION',
            verificationId: id,
            clientId: 'user-1',
            requestId: 'more',
          },
        ],
      },
    });
  });
});
