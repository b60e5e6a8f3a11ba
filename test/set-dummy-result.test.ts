import { describe, expect, it } from 'vitest';
import { callerSettings, headersOf } from './support/callers.ts';
import { startFollowedGateway } from './support/followed.ts';
import { readRepositoryFile } from './support/repository.ts';

const operation = readRepositoryFile('docs/operations/set-dummy-result.graphql');
const look = 'query V($id: ID!) { verification(by: { id: $id }) { status outcome isFinal } }';
const development = { IDENFY_ENVIRONMENT: 'development' };
const path = '/api/v2/add-dummy-status';

async function startSubmitted(settings: Readonly<Record<string, string>> = development) {
  const gateway = await startFollowedGateway(settings);
  const { id, session } = await gateway.open('user-1');
  const makeUp = async (document = 'DOC_VALIDATED', face = 'FACE_MATCH') =>
    (await gateway.ask(operation, { id, document, face })).data?.['setDummyResult'];
  const stands = async () => (await gateway.ask(look, { id })).data?.['verification'];
  const sent = () => gateway.simulator.calls.filter((call) => call.path === path);
  return { ...gateway, id, session, makeUp, stands, sent };
}

describe('a result that is made up', () => {
  it.each([
    ['DOC_VALIDATED', 'FACE_MATCH', 'APPROVED', 'VERIFIED'],
    ['DOC_FAKE', 'FACE_MATCH', 'DENIED', 'REFUSED'],
    ['DOC_VALIDATED', 'FACE_MISMATCH', 'DENIED', 'REFUSED'],
  ])('comes by webhook: %s and %s make it %s', async (document, face, status, outcome) => {
    const { makeUp, stands, sent, delivered, session } = await startSubmitted();
    let answer: unknown;
    await delivered(async () => {
      answer = await makeUp(document, face);
    });
    await expect.poll(() => answer).toEqual({ verification: { status: 'ACTIVE' }, errors: [] });
    expect(await stands()).toEqual({ status, outcome, isFinal: true });
    const { scanRef } = session();
    expect(sent()).toMatchObject([
      { body: { scanRef, manualDocumentValidity: document, manualFaceMatchResult: face } },
    ]);
  });

  it.each([{}, { IDENFY_ENVIRONMENT: 'production' }])('is refused with other keys: %j', async (settings) => {
    const { makeUp, sent } = await startSubmitted(settings);
    expect(await makeUp()).toEqual({
      verification: null,
      errors: [
        {
          __typename: 'NotInDevelopmentError',
          code: 'NOT_IN_DEVELOPMENT',
          message:
            'Results are made up with development keys only, and IDENFY_ENVIRONMENT is not development. Nothing was sent.',
          path: null,
          retryable: false,
        },
      ],
    });
    expect(sent()).toEqual([]);
  });

  it('is one that can be given', async () => {
    const { makeUp, sent } = await startSubmitted();
    expect(await makeUp('UNRECOGNIZED', 'UNRECOGNIZED')).toMatchObject({
      errors: [
        { __typename: 'InvalidInputError', path: ['document'], message: 'This is no verdict that can be given.' },
        { __typename: 'InvalidInputError', path: ['face'] },
      ],
    });
    expect(sent()).toEqual([]);
  });

  it.each([
    [{ failure: 'environment' }, 'VendorRejectedError', 'VENDOR_ENVIRONMENT'],
    [{ failure: 'not-found' }, 'VendorRejectedError', 'VENDOR_NOT_FOUND'],
    [{ failure: 'rate-limit' }, 'RateLimitedError', 'VENDOR_RATE_LIMITED'],
    [{ status: 500 }, 'OutcomeUnknownError', 'OUTCOME_UNKNOWN'],
    [{ cut: 'before' }, 'OutcomeUnknownError', 'OUTCOME_UNKNOWN'],
  ] as const)('is not sent again when the vendor answers %j', async (fault, __typename, code) => {
    const { makeUp, sent, simulator } = await startSubmitted();
    simulator.faults.add({ ...fault, path, times: 9 });
    expect(await makeUp()).toMatchObject({ verification: null, errors: [{ __typename, code }] });
    expect(sent()).toHaveLength(1);
  });

  it('is for a verification that there is', async () => {
    const { ask } = await startSubmitted();
    const variables = { id: 'aaaaaaaaaaaaaaaa', document: 'DOC_VALIDATED', face: 'FACE_MATCH' };
    expect((await ask(operation, variables)).data).toMatchObject({
      setDummyResult: { errors: [{ __typename: 'NotFoundError', code: 'NOT_FOUND', path: ['id'] }] },
    });
  });
});

describe('who makes up results', () => {
  const all = ['verification:start', 'verification:read', 'verification:any', 'verification:admin'] as const;
  const tester = headersOf('tester', ...all, 'verification:configure');

  it.each([
    ['verification:configure', headersOf('ann', ...all)],
    ['verification:any', headersOf('user-1', 'verification:read', 'verification:configure')],
  ])('needs %s', async (scope, headers) => {
    const { askAs } = await startFollowedGateway({ ...callerSettings, ...development });
    const makeUp =
      'mutation { setDummyResult(id: "a", document: DOC_VALIDATED, face: FACE_MATCH) { errors { code } } }';
    expect(await askAs(headers, makeUp)).toMatchObject({
      data: { setDummyResult: null },
      errors: [{ message: `This needs ${scope}.`, extensions: { code: 'FORBIDDEN' } }],
    });
    expect((await askAs(tester, makeUp)).data).toEqual({ setDummyResult: { errors: [{ code: 'NOT_FOUND' }] } });
  });

  it('is written down', async () => {
    const { askAs } = await startFollowedGateway({ ...callerSettings, ...development });
    const { data } = await askAs(tester, 'mutation { startVerification(clientId: "user-1") { verification { id } } }');
    const { id } = (data?.['startVerification'] as { verification: { id: string } }).verification;
    await askAs(
      tester,
      `mutation { setDummyResult(id: "${id}", document: DOC_FAKE, face: FACE_MATCH) { errors { code } } }`,
    );
    const log = '{ auditLog(first: 1) { nodes { callerId action verificationId clientId } } }';
    expect((await askAs(tester, log)).data).toEqual({
      auditLog: {
        nodes: [{ callerId: 'tester', action: 'SET_DUMMY_RESULT', verificationId: id, clientId: 'user-1' }],
      },
    });
  });
});
