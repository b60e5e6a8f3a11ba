import fc from 'fast-check';
import { describe, expect, it, onTestFinished } from 'vitest';
import { startGateway } from './support/gateway.ts';
import { createManualClock } from './support/manual-clock.ts';
import { createdSession, statusAnswer } from './support/vendor-answers.ts';
import { startVendorStub } from './support/vendor-stub.ts';

const everythingOfAStart = `mutation S($clientId: ClientId!) { startVerification(clientId: $clientId) {
  authToken redirectUrl iframeUrl digitString status startBy disposition
  applied {
    tokenType expiryTime sessionLength locale showInstructions countries documents allowedDocuments { country types }
    successUrl errorUrl unverifiedUrl questionnaire riskAssessmentProfile theme registryCentersCountries
    faceMatchingThresholdModifier ageLimit ageMax additionalSteps driverLicenseBack nfcRequired
    checks { checkAml reviewFailed } steps { utilityBill verifyEmail }
    person { firstName lastName dateOfBirth sex nationality personalNumber documentNumber dateOfIssue dateOfExpiry address }
  }
  verification { id scanRef externalRef status nextAction startBy }
  errors { __typename code message path retryable }
} }`;
const everythingOfAVerification = `fragment Everything on Verification {
  id clientId scanRef status statusRaw preliminaryStatus outcome isFinal nextAction version startBy
  results { autoDocument { code raw } autoFace { code raw } manualDocument { code raw } manualFace { code raw } }
  fraudTags { code raw } mismatchTags { code raw } reasons { code source personMessage developerMessage canRetry }
  history(first: 100) { nodes { version source status preliminaryStatus outcome isFinal isAlarm } }
}`;
const refresh = `mutation R($scanRef: String!) { refreshVerification(by: { scanRef: $scanRef }) {
  verification { ...Everything } errors { __typename code message path retryable }
} } ${everythingOfAVerification}`;
const look = `query V($scanRef: String!) { verification(by: { scanRef: $scanRef }) { ...Everything } } ${everythingOfAVerification}`;

/** Names that were not used before: each start is one of a person of their own. */
function createNames() {
  let count = 0;
  return () => {
    count += 1;
    return { clientId: `user-${count}`, scanRef: `ref-${count}` };
  };
}

/** Until one caller may ask about the next session that the record does not know, in milliseconds. */
const onceASecond = 1_000;

const word = fc.oneof(
  fc.constantFrom('ACTIVE', 'APPROVED', 'EXPIRED-DELETED', 'DOC_VALIDATED', 'NAME', ''),
  fc.string({ maxLength: 30 }),
);
const text = fc.option(
  fc.oneof(fc.string({ unit: 'grapheme', maxLength: 60 }), fc.constantFrom('UK', '1990-00-00', '__proto__')),
  { nil: null },
);
const flag = fc.option(fc.boolean(), { nil: null });
const unknown = fc.dictionary(fc.string({ maxLength: 20 }), fc.jsonValue({ maxDepth: 2 }), { maxKeys: 3 });
const tokens = fc.record(
  {
    firstName: text,
    lastName: text,
    dateOfBirth: text,
    nationality: text,
    sex: text,
    address: text,
    externalRef: text,
    locale: text,
    country: fc.oneof(text, fc.array(fc.string({ maxLength: 3 }), { maxLength: 3 })),
    documents: fc.array(word, { maxLength: 4 }),
    allowedDocuments: fc.dictionary(fc.string({ maxLength: 3 }), fc.array(word, { maxLength: 3 }), { maxKeys: 3 }),
    successUrl: text,
    questionnaire: text,
    theme: text,
    tokenType: word,
    digitString: fc.constantFrom(null, '12345678'),
    expiryTime: fc.integer({ min: 0, max: 2_592_000 }),
    sessionLength: fc.integer({ min: 60, max: 3600 }),
    showInstructions: flag,
    checkAml: flag,
    utilityBill: flag,
    verifyEmail: flag,
    faceMatchingThresholdModifier: fc.double({ noNaN: true, min: 0, max: 2 }),
    additionalSteps: fc.option(
      fc.dictionary(fc.string({ maxLength: 3 }), fc.jsonValue({ maxDepth: 2 }), { maxKeys: 2 }),
      { nil: null },
    ),
  },
  { requiredKeys: [] },
);
const statuses = fc.record(
  {
    status: fc.string({ minLength: 1, maxLength: 30 }),
    autoDocument: fc.option(word, { nil: null }),
    autoFace: fc.option(word, { nil: null }),
    manualDocument: fc.option(word, { nil: null }),
    manualFace: fc.option(word, { nil: null }),
    fraudTags: fc.array(word, { maxLength: 4 }),
    mismatchTags: fc.array(word, { maxLength: 4 }),
    final: fc.boolean(),
  },
  { requiredKeys: [] },
);

const settled = [200, 201, 400, 401, 402, 403, 404, 409, 418] as const;

describe('whatever the vendor answers within its documentation', () => {
  it('a start is answered in full, or with a failure that has a type', async () => {
    const vendor = await startVendorStub();
    onTestFinished(() => vendor.close());
    const { ask } = await startGateway(vendor.url);
    const nextNames = createNames();
    await fc.assert(
      fc.asyncProperty(unknown, tokens, async (surplus, answer) => {
        const names = nextNames();
        vendor.script({ status: 201, json: { ...surplus, ...createdSession, ...names, ...answer } });
        const { data, errors } = await ask(everythingOfAStart, { clientId: names.clientId });
        expect(errors).toBeUndefined();
        expect(data).toMatchObject({
          startVerification: {
            authToken: createdSession.authToken,
            status: 'ACTIVE',
            disposition: 'CREATED',
            verification: { scanRef: names.scanRef },
            errors: [],
          },
        });
      }),
      { numRuns: 200 },
    );
  });

  it('a verification is answered in full, and so it stands in the record', async () => {
    const vendor = await startVendorStub();
    onTestFinished(() => vendor.close());
    const clock = createManualClock();
    const { ask } = await startGateway(vendor.url, {}, { clock });
    const nextNames = createNames();
    await fc.assert(
      fc.asyncProperty(unknown, statuses, async (surplus, answer) => {
        const { clientId, scanRef } = nextNames();
        clock.advance(onceASecond);
        vendor.script({ json: { ...surplus, ...statusAnswer({ ...answer, clientId, scanRef }) } });
        const { data, errors } = await ask(refresh, { scanRef });
        expect(errors).toBeUndefined();
        expect(data).toMatchObject({
          refreshVerification: {
            verification: { clientId, scanRef, statusRaw: answer.status ?? 'ACTIVE', version: 1 },
            errors: [],
          },
        });
        const { verification } = data?.['refreshVerification'] as { verification: unknown };
        expect(await ask(look, { scanRef })).toEqual({ data: { verification } });
      }),
      { numRuns: 200 },
    );
  });

  it('and whatever it answers to a start beyond it, the answer has a type and is no defect of ours', async () => {
    const vendor = await startVendorStub();
    onTestFinished(() => vendor.close());
    const { ask } = await startGateway(vendor.url, { IDENFY_TIMEOUT_MS: '2000' });
    const nextNames = createNames();
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...settled, 500), fc.jsonValue(), async (code, json) => {
        vendor.script({ status: code, json });
        const { data, errors } = await ask(everythingOfAStart, { clientId: nextNames().clientId });
        expect(errors).toBeUndefined();
        const { errors: failures, authToken } = data?.['startVerification'] as { errors: unknown[]; authToken: null };
        expect([authToken, failures.length]).toEqual([null, 1]);
      }),
      { numRuns: 200 },
    );
  });

  it('and whatever it answers to a question beyond it, the answer has a type and the record is as it was', async () => {
    const vendor = await startVendorStub();
    onTestFinished(() => vendor.close());
    const clock = createManualClock();
    const { ask } = await startGateway(vendor.url, {}, { clock });
    const nextNames = createNames();
    await fc.assert(
      // A question that is worth another try has a test of its own.
      fc.asyncProperty(fc.constantFrom(...settled), fc.jsonValue(), async (code, json) => {
        const { scanRef } = nextNames();
        clock.advance(onceASecond);
        vendor.script({ status: code, json });
        const { data, errors } = await ask(refresh, { scanRef });
        expect(errors).toBeUndefined();
        const { errors: failures, verification } = data?.['refreshVerification'] as {
          errors: unknown[];
          verification: null;
        };
        expect([verification, failures.length]).toEqual([null, 1]);
        expect(await ask(look, { scanRef })).toEqual({ data: { verification: null } });
      }),
      { numRuns: 200 },
    );
  });
});
