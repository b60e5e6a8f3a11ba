import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createIdenfyClient, type IdenfyClient } from '../../src/idenfy/client.ts';
import { IdenfyError } from '../../src/idenfy/errors.ts';
import { silentObserver } from '../../src/model/observer.ts';
import { Secret } from '../../src/model/secret.ts';
import { createTransport } from '../../src/idenfy/transport.ts';
import { startVendorStub, type VendorStub } from '../support/vendor-stub.ts';

const scanRef = 'ec6a7108-8c26-11e9-9758-309c231b1bac';
const request = { clientId: 'user-123', input: {}, callbackUrl: null };

let vendor: VendorStub;
const transport = createTransport();

beforeAll(async () => {
  vendor = await startVendorStub();
});
afterAll(async () => {
  await transport.close();
  await vendor.close();
});

/** A client that has seen no answer yet, so that none keeps it from asking. */
function newClient(): IdenfyClient {
  const [apiKey, apiSecret] = [new Secret('key'), new Secret('secret')];
  // Chance out of its range makes the pause before a repetition longer than the deadline: each call is one request.
  const options = { timeoutMs: 5000, observer: silentObserver, random: () => 100, transport };
  return createIdenfyClient({ baseUrl: vendor.url, apiKey, apiSecret, ...options });
}

const word = fc.oneof(fc.constantFrom('APPROVED', 'PASSPORT', 'LT', 'en', 'https://app.example/'), fc.string());
const words = fc.array(word, { maxLength: 4 });
const orNull = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });
const extraKeys = fc.dictionary(
  fc.string().map((name) => `new${name}`),
  fc.jsonValue(),
  { maxKeys: 4 },
);

/** An object with the needed members, any of the others, and some that nobody has documented. */
function documented(needed: Record<string, fc.Arbitrary<unknown>>, others: Record<string, fc.Arbitrary<unknown>>) {
  return fc
    .tuple(fc.record(needed), fc.record(others, { requiredKeys: [] }), extraKeys)
    .map(([must, may, extra]) => ({ ...extra, ...may, ...must }));
}

const reference = fc.string({ minLength: 1, maxLength: 40 });
const nullable = (names: readonly string[], value: fc.Arbitrary<unknown>) =>
  Object.fromEntries(names.map((name) => [name, orNull(value)]));

const tokenTexts = ['redirectUrl', 'clientId', 'personScanRef', 'firstName', 'lastName', 'successUrl', 'errorUrl'];
const moreTokenTexts = ['unverifiedUrl', 'locale', 'dateOfBirth', 'nationality', 'sex', 'externalRef', 'digitString'];
const tokenAnswer = documented(
  { authToken: reference, scanRef: reference },
  {
    ...nullable([...tokenTexts, ...moreTokenTexts, 'tokenType', 'questionnaire', 'theme', 'message'], word),
    ...nullable(['expiryTime', 'sessionLength'], fc.nat(2_592_000)),
    ...nullable(['documents', 'registryCentersCountries', 'videoCallQuestions'], words),
    ...nullable(['showInstructions', 'checkAml', 'utilityBill'], fc.boolean()),
    ...nullable(['country'], fc.oneof(word, words)),
    ...nullable(['allowedDocuments'], fc.dictionary(word, words)),
    ...nullable(['additionalSteps', 'additionalData'], fc.object()),
    ...nullable(['faceMatchingThresholdModifier'], fc.double({ noNaN: true })),
  },
);
const verdicts = ['autoDocument', 'autoFace', 'manualDocument', 'manualFace'];
const statusAnswer = documented(
  { scanRef: fc.constant(scanRef), clientId: reference, status: fc.oneof(fc.constant('ACTIVE'), reference) },
  {
    ...nullable(verdicts, word),
    ...nullable(['fraudTags', 'mismatchTags'], words),
    ...nullable(['final'], fc.boolean()),
  },
);
const listAnswer = documented(
  {
    count: fc.nat(),
    results: fc.array(documented({ scanRef: reference, status: reference }, { suspected: orNull(fc.boolean()) })),
  },
  nullable(['next', 'previous'], word),
);

const informationAnswer = documented({ tokenString: reference }, nullable(['sessionUrl'], word));

const operations = [
  { name: 'createSession', answer: tokenAnswer, call: () => newClient().createSession(request) },
  { name: 'readStatus', answer: statusAnswer, call: () => newClient().readStatus(scanRef) },
  { name: 'listSessions', answer: listAnswer, call: () => newClient().listSessions({ clientId: 'user-123' }) },
  {
    name: 'requestInformation',
    answer: informationAnswer,
    call: () => newClient().requestInformation(scanRef, {}),
  },
] as const;

async function outcomeOf(call: () => Promise<unknown>): Promise<string> {
  try {
    await call();
    return 'ok';
  } catch (error) {
    if (!(error instanceof IdenfyError)) throw error;
    return error.failure.kind;
  }
}

describe.each(operations)('$name', ({ answer, call }) => {
  it('reads every answer of the documented shape, with new keys, new words and nulls', async () => {
    await fc.assert(
      fc.asyncProperty(answer, async (json) => {
        vendor.script({ status: 200, json });
        expect(await outcomeOf(call)).toBe('ok');
      }),
      { numRuns: 150 },
    );
  });

  it('gives a result or an error of ours for any JSON with any status', async () => {
    const status = fc.oneof(fc.constantFrom(200, 201, 400, 403, 429, 500), fc.integer({ min: 200, max: 599 }));
    const json = fc.oneof(
      answer,
      fc.jsonValue(),
      fc.dictionary(fc.constantFrom('identifier', 'message', 'code'), fc.jsonValue()),
    );
    await fc.assert(
      fc.asyncProperty(status, json, async (status, json) => {
        vendor.script({ status, json });
        expect(await outcomeOf(call)).toEqual(expect.any(String));
      }),
      { numRuns: 150 },
    );
  });

  it('gives an error of ours for any bytes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (bytes) => {
        vendor.script((response) => response.writeHead(200, { 'content-type': 'application/json' }).end(bytes));
        expect(await outcomeOf(call)).toBe('UNREADABLE_ANSWER');
      }),
      { numRuns: 100 },
    );
  });
});

const wrongForText = fc.oneof(
  fc.double(),
  fc.boolean(),
  fc.array(fc.jsonValue()),
  fc.dictionary(fc.string(), fc.jsonValue()),
);
const wrongForBoolean = fc.oneof(fc.double(), fc.string(), fc.array(fc.jsonValue()));
const wrongForTexts = fc.oneof(
  fc.double(),
  fc.boolean(),
  fc.string({ minLength: 1 }),
  fc.array(fc.integer(), { minLength: 1 }),
);
const wrongForCount = fc.oneof(fc.boolean(), fc.string(), fc.array(fc.jsonValue()), fc.integer({ max: -1 }));
const missing = fc.constant(null);

const wrongTypes = [
  [0, 'authToken', fc.oneof(wrongForText, missing)],
  [0, 'scanRef', fc.oneof(wrongForText, missing)],
  [0, 'redirectUrl', fc.oneof(fc.integer(), fc.boolean(), fc.array(fc.jsonValue()))],
  [0, 'digitString', fc.oneof(fc.integer(), fc.boolean(), fc.array(fc.jsonValue()))],
  [0, 'expiryTime', wrongForCount],
  [1, 'scanRef', fc.oneof(wrongForText, missing)],
  [1, 'clientId', fc.oneof(wrongForText, missing)],
  [1, 'status', fc.oneof(wrongForText, missing)],
  [1, 'manualDocument', fc.oneof(fc.integer(), fc.boolean(), fc.array(fc.jsonValue()))],
  [1, 'final', wrongForBoolean],
  [1, 'fraudTags', wrongForTexts],
  [2, 'count', fc.oneof(wrongForCount, missing)],
  [2, 'next', fc.oneof(fc.integer(), fc.boolean(), fc.array(fc.jsonValue()))],
  [2, 'results', fc.oneof(wrongForTexts, missing)],
  [3, 'tokenString', fc.oneof(wrongForText, missing)],
] as const;

describe('a wrong type of what is needed', () => {
  it.each(wrongTypes)('in answer %i for %s is an unreadable answer', async (index, name, wrong) => {
    const { answer, call } = operations[index];
    await fc.assert(
      fc.asyncProperty(answer, wrong, async (json, value) => {
        // JSON has no way to write these numbers and writes null.
        fc.pre(typeof value !== 'number' || Number.isFinite(value));
        vendor.script({ status: 200, json: { ...json, [name]: value } });
        expect(await outcomeOf(call)).toBe('UNREADABLE_ANSWER');
      }),
      { numRuns: 30 },
    );
  });
});

describe('an answer of which nothing is needed', () => {
  const verdicts = { document: 'DOC_VALIDATED', face: 'FACE_MATCH' };

  it.each([
    ['setDummyResult', 200, () => newClient().setDummyResult(scanRef, verdicts)],
    ['addToBlocklist', 201, () => newClient().addToBlocklist(scanRef, { source: 'SELFIE', reason: null })],
    ['removeFromBlocklist', 200, () => newClient().removeFromBlocklist(scanRef, 'SELFIE')],
  ] as const)('is taken for done by its status, whatever %s is told', async (_name, status, call) => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (bytes) => {
        vendor.script((response) => response.writeHead(status).end(bytes));
        expect(await outcomeOf(call)).toBe('ok');
      }),
      { numRuns: 30 },
    );
  });
});

describe('createReport', () => {
  const report = { language: null, includeMainStepFiles: null, includeAdditionalStepFiles: null };

  it('gives a PDF or an error of ours for any bytes', async () => {
    const anything = fc.oneof(
      fc.uint8Array({ maxLength: 200 }),
      fc.json().map((text) => Buffer.from(text)),
      fc.string().map((text) => Buffer.from(`JVBERi0${text}`)),
    );
    await fc.assert(
      fc.asyncProperty(anything, async (bytes) => {
        vendor.script((response) => response.writeHead(200, { 'content-type': 'text/plain' }).end(bytes));
        const answer = await newClient()
          .createReport(scanRef, report)
          .catch((error: unknown) => error);
        const isPdf = answer instanceof Uint8Array && Buffer.from(answer).subarray(0, 5).toString() === '%PDF-';
        expect(isPdf || answer instanceof IdenfyError).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});
