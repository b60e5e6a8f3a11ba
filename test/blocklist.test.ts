import { describe, expect, it } from 'vitest';
import { callerSettings, headersOf } from './support/callers.ts';
import { startFollowedGateway } from './support/followed.ts';
import { readRepositoryFile } from './support/repository.ts';

const adding = readRepositoryFile('docs/operations/add-to-blocklist.graphql');
const removing = readRepositoryFile('docs/operations/remove-from-blocklist.graphql');
const path = '/kyc/identifications/{scanRef}/blocklists/{source}/';

async function startApproved() {
  const gateway = await startFollowedGateway();
  const { simulator, ask } = gateway;
  const { id, session } = await gateway.open('user-1');
  await gateway.delivered(() => simulator.vendor.act(session(), 'approve'));
  return {
    ...gateway,
    id,
    scanRef: session().scanRef,
    add: async (source: string, reason?: string | null) =>
      (await ask(adding, { id, source, reason })).data?.['addToBlocklist'],
    remove: async (source: string) => (await ask(removing, { id, source })).data?.['removeFromBlocklist'],
    sent: () => simulator.calls.filter((call) => call.path.includes('/blocklists/')),
  };
}

describe('a blocklist', () => {
  it.each(['DOCUMENT', 'DOCUMENT_INFO', 'SELFIE'])('takes %s of a session in, and lets it go', async (source) => {
    const { add, remove, id, scanRef, simulator, sent } = await startApproved();
    expect(await add(source, 'Borrowed passport.')).toEqual({ verification: { id }, errors: [] });
    expect(simulator.blocked).toEqual([{ scanRef, source, reason: 'Borrowed passport.' }]);
    expect(await remove(source)).toEqual({ verification: { id }, errors: [] });
    expect(simulator.blocked).toEqual([]);
    expect(sent()).toMatchObject([
      { method: 'POST', path: `/kyc/identifications/${scanRef}/blocklists/${source}/` },
      { method: 'DELETE', path: `/kyc/identifications/${scanRef}/blocklists/${source}/` },
    ]);
  });

  it.each([undefined, null, ''])('needs no reason: %j', async (reason) => {
    const { add, sent } = await startApproved();
    expect(await add('SELFIE', reason)).toMatchObject({ errors: [] });
    expect(sent().map(({ body }) => body)).toEqual([{}]);
  });

  it('takes a reason of at most 500 characters', async () => {
    const { add, sent } = await startApproved();
    expect(await add('SELFIE', 'x'.repeat(501))).toMatchObject({
      verification: null,
      errors: [
        {
          __typename: 'InvalidInputError',
          code: 'INVALID_INPUT',
          path: ['reason'],
          message: 'A reason has at most 500 characters.',
        },
      ],
    });
    expect(sent()).toEqual([]);
    expect(await add('SELFIE', 'x'.repeat(500))).toMatchObject({ errors: [] });
  });

  it('says that there is nothing to take away', async () => {
    const { remove } = await startApproved();
    expect(await remove('SELFIE')).toEqual({
      verification: null,
      errors: [
        {
          __typename: 'VendorRejectedError',
          code: 'VENDOR_NOT_FOUND',
          message: 'iDenfy does not know this session any more, or has nothing there of what was asked for.',
          path: null,
          retryable: false,
        },
      ],
    });
  });

  it.each([
    // After a 429 the vendor is left alone for a while.
    [{ failure: 'rate-limit' }, 'RateLimitedError', 'VENDOR_RATE_LIMITED', 1],
    [{ failure: 'credentials' }, 'VendorRejectedError', 'VENDOR_CREDENTIALS', 2],
    [{ status: 500 }, 'OutcomeUnknownError', 'OUTCOME_UNKNOWN', 2],
    [{ cut: 'after' }, 'OutcomeUnknownError', 'OUTCOME_UNKNOWN', 2],
  ] as const)('is asked to change once when the vendor answers %j', async (fault, __typename, code, requests) => {
    const { add, remove, sent, simulator } = await startApproved();
    simulator.faults.add({ ...fault, path, times: 2 });
    expect(await add('SELFIE')).toMatchObject({ verification: null, errors: [{ __typename, code }] });
    expect(await remove('SELFIE')).toMatchObject({ verification: null, errors: [{ __typename, code }] });
    expect(sent()).toHaveLength(requests);
  });

  it('is changed for a verification that there is', async () => {
    const { ask } = await startApproved();
    const variables = { id: 'aaaaaaaaaaaaaaaa', source: 'SELFIE' };
    const errors = [{ __typename: 'NotFoundError', code: 'NOT_FOUND', path: ['id'] }];
    expect((await ask(adding, variables)).data).toMatchObject({ addToBlocklist: { errors } });
    expect((await ask(removing, variables)).data).toMatchObject({ removeFromBlocklist: { errors } });
  });
});

describe('who changes a blocklist', () => {
  const boss = headersOf('boss', 'verification:start', 'verification:read', 'verification:any', 'verification:admin');
  const mutations = ['addToBlocklist', 'removeFromBlocklist'];

  it.each([
    ['verification:admin', headersOf('ann', 'verification:read', 'verification:any', 'verification:configure')],
    ['verification:any', headersOf('user-1', 'verification:read', 'verification:admin')],
  ])('needs %s', async (scope, headers) => {
    const { askAs, simulator } = await startFollowedGateway(callerSettings);
    for (const name of mutations) {
      const change = `mutation { ${name}(id: "a", source: SELFIE) { errors { code } } }`;
      expect(await askAs(headers, change)).toMatchObject({
        data: { [name]: null },
        errors: [{ message: `This needs ${scope}.`, extensions: { code: 'FORBIDDEN' } }],
      });
      expect((await askAs(boss, change)).data).toEqual({ [name]: { errors: [{ code: 'NOT_FOUND' }] } });
    }
    expect(simulator.calls).toEqual([]);
  });

  it('is written down', async () => {
    const { askAs } = await startFollowedGateway(callerSettings);
    const { data } = await askAs(boss, 'mutation { startVerification(clientId: "user-1") { verification { id } } }');
    const { id } = (data?.['startVerification'] as { verification: { id: string } }).verification;
    for (const name of mutations) {
      await askAs(boss, `mutation { ${name}(id: "${id}", source: SELFIE) { errors { code } } }`);
    }
    const about = { callerId: 'boss', verificationId: id, clientId: 'user-1' };
    const log = '{ auditLog(first: 2) { nodes { callerId action verificationId clientId } } }';
    expect((await askAs(boss, log)).data).toEqual({
      auditLog: {
        nodes: [
          { ...about, action: 'REMOVE_FROM_BLOCKLIST' },
          { ...about, action: 'ADD_TO_BLOCKLIST' },
        ],
      },
    });
  });
});
