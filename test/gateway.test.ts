import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { createManualClock } from './support/manual-clock.ts';
import { readEnvironment } from '../src/config/environment.ts';
import { createGateway } from '../src/gateway.ts';
import { silentObserver } from '../src/model/observer.ts';
import { leastSettings, startGateway } from './support/gateway.ts';
import { postGraphQL } from './support/http-server.ts';
import { startHoldingVendor } from './support/holding-vendor.ts';
import { withoutReference } from './support/start-request.ts';
import { createdSession, statusAnswer } from './support/vendor-answers.ts';
import { startVendorStub, type VendorStub } from './support/vendor-stub.ts';

let vendor: VendorStub;
beforeEach(async () => {
  vendor = await startVendorStub();
  onTestFinished(() => vendor.close());
});

const { authToken, scanRef } = createdSession;
const shortStart =
  'mutation { startVerification(clientId: "user-123") { authToken redirectUrl status errors { code message } } }';

describe('startVerification', () => {
  it('answers the short call with a live session, and sends the vendor no more than it has to', async () => {
    vendor.script({ status: 201, json: createdSession });
    const { ask } = await startGateway(vendor.url);
    expect(await ask(shortStart)).toEqual({
      data: {
        startVerification: {
          authToken,
          redirectUrl: `https://ivs.idenfy.com/api/v2/redirect?authToken=${authToken}`,
          status: 'ACTIVE',
          errors: [],
        },
      },
    });
    const [request] = vendor.requests;
    expect(request).toMatchObject({ method: 'POST', url: '/api/v2/token' });
    expect(request?.headers.authorization).toBe('Basic dGVzdC1rZXk6dGVzdC1zZWNyZXQ=');
    expect(withoutReference(JSON.parse(request?.body ?? ''))).toEqual({ clientId: 'user-123' });
  });

  it('answers everything about the session', async () => {
    vendor.script({ status: 201, json: { ...createdSession, digitString: '12345678' } });
    const clock = createManualClock(Date.parse('2026-11-24T09:00:00.000Z'));
    const { ask } = await startGateway(vendor.url, { IDENFY_ENVIRONMENT: 'development' }, { clock });
    const answer = await ask(
      `mutation Start($input: StartVerificationInput) {
        startVerification(clientId: "user-123", input: $input) {
          authToken redirectUrl iframeUrl digitString status startBy disposition
          applied { expiryTime sessionLength tokenType }
          verification {
            id clientId scanRef externalRef environment status statusRaw preliminaryStatus outcome isFinal nextAction version startBy
            finishBy decidedAt createdAt origin freshness { asOf askedAt disputed stuck } replaces { id } supersededBy { id }
            results { autoDocument { code } manualFace { code } } fraudTags { code } mismatchTags { code } reasons { code }
          }
          errors { code }
        }
      }`,
      { input: { session: { presentation: 'IFRAME', lang: 'lt' }, externalRef: 'order-7' } },
    );
    expect(answer).toEqual({
      data: {
        startVerification: {
          authToken,
          redirectUrl: `https://ivs.idenfy.com/api/v2/redirect?authToken=${authToken}`,
          iframeUrl: `https://ui.idenfy.com/?authToken=${authToken}&lang=lt`,
          digitString: '12345678',
          status: 'ACTIVE',
          startBy: '2026-11-24T10:00:00.000Z',
          disposition: 'CREATED',
          applied: { expiryTime: 3600, sessionLength: 600, tokenType: 'IDENTIFICATION' },
          verification: {
            id: expect.stringMatching(/^[0-9a-z]{16}$/u) as unknown,
            clientId: 'user-123',
            scanRef,
            externalRef: 'order-7',
            environment: 'DEVELOPMENT',
            status: 'ACTIVE',
            statusRaw: 'ACTIVE',
            preliminaryStatus: null,
            outcome: null,
            isFinal: false,
            nextAction: 'SEND_USER_TO_FLOW',
            version: 1,
            startBy: '2026-11-24T10:00:00.000Z',
            finishBy: '2026-11-24T10:10:00.000Z',
            decidedAt: null,
            createdAt: '2026-11-24T09:00:00.000Z',
            origin: 'STARTED',
            freshness: { asOf: '2026-11-24T09:00:00.000Z', askedAt: null, disputed: false, stuck: false },
            replaces: null,
            supersededBy: null,
            results: { autoDocument: null, manualFace: null },
            fraudTags: [],
            mismatchTags: [],
            reasons: [],
          },
          errors: [],
        },
      },
    });
  });

  it('sends the person, the session and the redirects in the words of the vendor', async () => {
    vendor.script({ status: 201, json: createdSession });
    const { ask } = await startGateway(vendor.url, { REDIRECT_ORIGINS: 'https://app.example' });
    const answer = await ask(
      'mutation S($input: StartVerificationInput) { startVerification(clientId: "user-123", input: $input) { iframeUrl errors { code } } }',
      {
        input: {
          person: { firstName: 'Jean', lastName: 'Дюран', dateOfBirth: '1990-05-15', sex: 'FEMALE', nationality: 'fr' },
          session: {
            locale: 'fr',
            expiryTime: 7200,
            sessionLength: 900,
            presentation: 'REDIRECT',
            showInstructions: false,
          },
          redirect: { successUrl: 'https://app.example/done', errorUrl: 'https://app.example/failed' },
        },
      },
    );
    expect(answer).toEqual({ data: { startVerification: { iframeUrl: null, errors: [] } } });
    expect(withoutReference(JSON.parse(vendor.requests[0]?.body ?? ''))).toEqual({
      clientId: 'user-123',
      firstName: 'Jean',
      lastName: 'Дюран',
      dateOfBirth: '1990-05-15',
      sex: 'F',
      nationality: 'fr',
      locale: 'fr',
      expiryTime: 7200,
      sessionLength: 900,
      showInstructions: false,
      successUrl: 'https://app.example/done',
      errorUrl: 'https://app.example/failed',
    });
  });

  it('names every broken rule at once and sends nothing', async () => {
    const { ask } = await startGateway(vendor.url);
    const answer = await ask(
      'mutation S($input: StartVerificationInput) { startVerification(clientId: "a@b", input: $input) { authToken errors { __typename code path retryable } } }',
      { input: { person: { firstName: 'J0hn' }, redirect: { successUrl: 'https://evil.example/' } } },
    );
    const fault = { __typename: 'InvalidInputError', code: 'INVALID_INPUT', retryable: false };
    expect(answer).toEqual({
      data: {
        startVerification: {
          authToken: null,
          errors: [
            { ...fault, path: ['clientId'] },
            { ...fault, path: ['input', 'person', 'firstName'] },
            { ...fault, path: ['input', 'redirect', 'successUrl'] },
          ],
        },
      },
    });
    expect(vendor.requests).toEqual([]);
  });

  it('calls a session that nobody can tell about unknown, and does not ask for a second one', async () => {
    vendor.script((response) => response.destroy());
    const { ask } = await startGateway(vendor.url);
    expect(
      await ask('mutation { startVerification(clientId: "u") { authToken errors { __typename code retryable } } }'),
    ).toEqual({
      data: {
        startVerification: {
          authToken: null,
          errors: [{ __typename: 'OutcomeUnknownError', code: 'OUTCOME_UNKNOWN', retryable: true }],
        },
      },
    });
    expect(vendor.requests).toHaveLength(1);
  });
});

describe('a verification', () => {
  const fields = `status statusRaw preliminaryStatus outcome isFinal nextAction version
    results { autoDocument { code raw } autoFace { code } manualDocument { code } }
    fraudTags { code raw } mismatchTags { code raw } reasons { code source canRetry }`;
  const refresh = `mutation R($by: VerificationBy!) { refreshVerification(by: $by) {
    verification { id ${fields} } errors { __typename code message path retryable }
  } }`;
  const look = `query V($by: VerificationBy!) { verification(by: $by) { ${fields} } }`;
  const approved = statusAnswer({
    status: 'APPROVED',
    final: true,
    autoDocument: 'DOC_VALIDATED',
    autoFace: 'FACE_MATCH',
  });
  const seen = {
    status: 'APPROVED',
    statusRaw: 'APPROVED',
    preliminaryStatus: null,
    outcome: 'VERIFIED',
    isFinal: true,
    nextAction: 'NONE',
    version: 1,
    results: {
      autoDocument: { code: 'DOC_VALIDATED', raw: 'DOC_VALIDATED' },
      autoFace: { code: 'FACE_MATCH' },
      manualDocument: null,
    },
    fraudTags: [],
    mismatchTags: [],
    reasons: [],
  };
  const notFound = {
    verification: null,
    errors: [
      {
        __typename: 'NotFoundError',
        code: 'NOT_FOUND',
        message: 'There is no such object, or none that you may see.',
        path: ['by'],
        retryable: false,
      },
    ],
  };

  it('that was started elsewhere is taken in by its scanRef, as the vendor sees it', async () => {
    vendor.script({ json: approved });
    const { ask } = await startGateway(vendor.url);
    expect(await ask(refresh, { by: { scanRef } })).toEqual({
      data: {
        refreshVerification: {
          verification: { id: expect.stringMatching(/^[0-9a-z]{16}$/u) as unknown, ...seen },
          errors: [],
        },
      },
    });
    expect(vendor.requests.map(({ url, body }) => [url, JSON.parse(body) as unknown])).toEqual([
      ['/api/v2/status', { scanRef }],
    ]);
  });

  it('is found by its id and by its scanRef, in the record alone', async () => {
    vendor.script({ json: approved });
    const { ask } = await startGateway(vendor.url);
    const { data } = await ask(refresh, { by: { scanRef } });
    const { id } = (data?.['refreshVerification'] as { verification: { id: string } }).verification;
    expect(await ask(look, { by: { scanRef } })).toEqual({ data: { verification: seen } });
    expect(await ask(look, { by: { id } })).toEqual({ data: { verification: seen } });
    expect(await ask('query N($id: ID!) { node(id: $id) { __typename id } }', { id })).toEqual({
      data: { node: { __typename: 'Verification', id } },
    });
    expect(vendor.requests).toHaveLength(1);
  });

  it('keeps words that nobody knows', async () => {
    vendor.script({
      json: statusAnswer({ status: 'PONDERING', autoDocument: 'DOC_SINGING', fraudTags: ['NEW_TRICK'] }),
    });
    const { ask } = await startGateway(vendor.url);
    await ask(refresh, { by: { scanRef } });
    expect(await ask(look, { by: { scanRef } })).toMatchObject({
      data: {
        verification: {
          status: 'UNRECOGNIZED',
          statusRaw: 'PONDERING',
          nextAction: 'CONTACT_SUPPORT',
          results: { autoDocument: { code: 'UNRECOGNIZED', raw: 'DOC_SINGING' } },
          fraudTags: [{ code: 'UNRECOGNIZED', raw: 'NEW_TRICK' }],
          reasons: [
            { code: 'DOC_SINGING', source: 'AUTO_DOCUMENT', canRetry: false },
            { code: 'NEW_TRICK', source: 'FRAUD_TAG', canRetry: false },
          ],
        },
      },
    });
  });

  it('that the record does not know is null, without an error and without asking the vendor', async () => {
    const { ask } = await startGateway(vendor.url);
    expect(await ask(look, { by: { scanRef } })).toEqual({ data: { verification: null } });
    expect(vendor.requests).toEqual([]);
  });

  it('that the vendor does not know either is not found', async () => {
    vendor.script({ status: 404, json: { message: 'Not found.' } });
    const { ask } = await startGateway(vendor.url);
    expect(await ask(refresh, { by: { scanRef } })).toEqual({ data: { refreshVerification: notFound } });
    expect(await ask(look, { by: { scanRef } })).toEqual({ data: { verification: null } });
  });

  it.each(['', 'a'.repeat(41), 'a b', 'ü'])(
    'is not found for %j, which cannot be a scanRef, without asking',
    async (impossible) => {
      const { ask } = await startGateway(vendor.url);
      expect(await ask(look, { by: { scanRef: impossible } })).toEqual({ data: { verification: null } });
      expect(await ask(refresh, { by: { scanRef: impossible } })).toEqual({ data: { refreshVerification: notFound } });
      expect(vendor.requests).toEqual([]);
    },
  );

  it('is not found for an id that nobody gave out', async () => {
    const { ask } = await startGateway(vendor.url);
    expect(await ask('{ a: verification(by: { id: "nonsense" }) { id } b: node(id: "") { id } }')).toEqual({
      data: { a: null, b: null },
    });
    expect(await ask(refresh, { by: { id: 'nonsense' } })).toEqual({ data: { refreshVerification: notFound } });
    expect(vendor.requests).toEqual([]);
  });

  it('is not found, and says why, when the vendor cannot say', async () => {
    const failing = { status: 500, json: { message: 'canary of the vendor' } };
    vendor.script(failing, failing, failing);
    const { ask } = await startGateway(vendor.url);
    const answer = await ask(refresh, { by: { scanRef } });
    expect(answer).toEqual({
      data: {
        refreshVerification: {
          verification: null,
          errors: [
            {
              __typename: 'VendorUnavailableError',
              code: 'VENDOR_UNAVAILABLE',
              message: 'iDenfy did not answer this question; the record stands as it is. Call again later.',
              path: null,
              retryable: true,
            },
          ],
        },
      },
    });
    expect(JSON.stringify(answer)).not.toContain('canary');
  });

  it('counts its versions by what a caller can see', async () => {
    vendor.script({ json: statusAnswer() }, { json: statusAnswer() }, { json: statusAnswer({ status: 'REVIEWING' }) });
    const clock = createManualClock();
    const { ask } = await startGateway(vendor.url, {}, { clock });
    const version = async () => {
      await ask(refresh, { by: { scanRef } });
      clock.advance(20_000);
      return (await ask(`{ verification(by: { scanRef: "${scanRef}" }) { version } }`)).data;
    };
    expect([await version(), await version(), await version()]).toEqual([
      { verification: { version: 1 } },
      { verification: { version: 1 } },
      { verification: { version: 2 } },
    ]);
  });

  it('is asked about at most once in 20 seconds; in between the record answers', async () => {
    vendor.script({ json: statusAnswer() }, { json: approved });
    const clock = createManualClock();
    const { ask } = await startGateway(vendor.url, {}, { clock });
    const status = async () => {
      const { data } = await ask(
        `mutation { refreshVerification(by: { scanRef: "${scanRef}" }) { verification { status } errors { code } } }`,
      );
      return data?.['refreshVerification'];
    };
    const first = await status();
    clock.advance(19_999);
    const soon = await status();
    clock.advance(1);
    const later = await status();
    expect([first, soon, later]).toEqual([
      { verification: { status: 'ACTIVE' }, errors: [] },
      { verification: { status: 'ACTIVE' }, errors: [] },
      { verification: { status: 'APPROVED' }, errors: [] },
    ]);
    expect(vendor.requests).toHaveLength(2);
  });
});

describe('the hosted Sandbox of Apollo', () => {
  const allowed = async (settings: Record<string, string>) => {
    const { url } = await startGateway(vendor.url, settings);
    const response = await fetch(`${url}/graphql`, {
      method: 'OPTIONS',
      headers: { origin: 'https://studio.apollographql.com', 'access-control-request-method': 'POST' },
    });
    return response.headers.get('access-control-allow-origin');
  };

  it('may explore a gateway on this machine while the explorer is on', async () => {
    expect(await allowed({ EXPLORER: 'on' })).toBe('https://studio.apollographql.com');
    expect(await allowed({ EXPLORER: 'off' })).toBeNull();
  });
});

describe('stopping', () => {
  it('lets a request in flight finish, ends its connection with the answer and takes no new one', async () => {
    const holding = await startHoldingVendor();
    const environment = readEnvironment({ ...leastSettings, IDENFY_BASE_URL: holding.url });
    const gateway = await createGateway({ environment, observer: silentObserver });
    const { url } = await gateway.start();
    const asked = postGraphQL(url, {
      query: 'mutation { refreshVerification(by: { scanRef: "ref" }) { verification { status } errors { code } } }',
    });
    await holding.held(1);
    const stopped = gateway.stop();
    await expect(fetch(`${url}/healthz`)).rejects.toThrow();
    holding.release();
    const response = await asked;
    expect(await response.json()).toEqual({
      data: { refreshVerification: { verification: { status: 'ACTIVE' }, errors: [] } },
    });
    expect(response.headers.get('connection')).toBe('close');
    await stopped;
  });
});
