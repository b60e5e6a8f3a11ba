import { describe, expect, it } from 'vitest';
import { callerSettings, headersOf } from './support/callers.ts';
import { startFollowedGateway } from './support/followed.ts';
import { readRepositoryFile } from './support/repository.ts';
import { createManualClock } from './support/manual-clock.ts';

const operation = readRepositoryFile('docs/operations/decide-verification.graphql');
const look = `query V($id: ID!) { verification(by: { id: $id }) {
  status outcome outcomeSource nextAction version decision { decision at by note }
} }`;

async function startSuspected() {
  const clock = createManualClock();
  const gateway = await startFollowedGateway({}, { gateway: { clock } });
  const { id, session } = await gateway.open('user-1');
  await gateway.delivered(() => gateway.simulator.vendor.act(session(), 'suspect'));
  const stands = async () => (await gateway.ask(look, { id })).data?.['verification'];
  const decide = async (decision: string, note?: string) =>
    (await gateway.ask(operation, { id, decision, note })).data?.['decideVerification'];
  return { ...gateway, clock, id, session, stands, decide };
}

describe('a decision about a suspected person', () => {
  it.each([
    ['ACCEPT', 'VERIFIED'],
    ['REJECT', 'REFUSED'],
  ])('%s makes the outcome %s, and leaves the status', async (decision, outcome) => {
    const { stands, decide } = await startSuspected();
    expect(await stands()).toMatchObject({ outcome: 'NEEDS_DECISION', outcomeSource: 'VENDOR', nextAction: 'DECIDE' });
    expect(await decide(decision, 'Seen in person.')).toEqual({
      verification: {
        status: 'SUSPECTED',
        outcome,
        outcomeSource: 'OPERATOR',
        nextAction: 'NONE',
        decision: { decision, at: '2026-11-24T09:00:00.000Z', by: 'local', note: 'Seen in person.' },
      },
      errors: [],
    });
    expect(await stands()).toMatchObject({ status: 'SUSPECTED', outcome, outcomeSource: 'OPERATOR' });
  });

  it('tells the vendor nothing', async () => {
    const { decide, simulator } = await startSuspected();
    const before = simulator.calls.length;
    await decide('ACCEPT', 'Seen in person.');
    expect(simulator.calls.length).toBe(before);
  });

  it('stands in the history as the work of the team', async () => {
    const { decide, ask, id } = await startSuspected();
    await decide('REJECT');
    const history = `query H($id: ID!) { verification(by: { id: $id }) { history(first: 9) { nodes { source outcome isAlarm } } } }`;
    expect((await ask(history, { id })).data).toMatchObject({
      verification: { history: { nodes: [{ source: 'START' }, { source: 'WEBHOOK' }, {}] } },
    });
    expect((await ask(history, { id })).data).toHaveProperty('verification.history.nodes.2', {
      source: 'OPERATOR',
      outcome: 'REFUSED',
      isAlarm: false,
    });
  });

  it('is made once', async () => {
    const { decide, stands } = await startSuspected();
    await decide('ACCEPT', 'first');
    const message =
      'There is no final suspicion here, or your team has decided about it. Look at outcome and decision.';
    expect(await decide('REJECT', 'second')).toEqual({
      verification: null,
      errors: [
        { __typename: 'NothingToDecideError', code: 'NOTHING_TO_DECIDE', message, path: null, retryable: false },
      ],
    });
    expect(await stands()).toMatchObject({ outcome: 'VERIFIED', decision: { decision: 'ACCEPT', note: 'first' } });
  });

  it('is made once by two who decide at the same time', async () => {
    const { decide } = await startSuspected();
    const answers = await Promise.all([decide('ACCEPT'), decide('REJECT')]);
    expect(answers).toMatchObject([{ errors: [] }, { errors: [{ code: 'NOTHING_TO_DECIDE' }] }]);
  });

  it('is below a later result of the vendor, and stays to be seen', async () => {
    const { decide, delivered, simulator, session, stands, clock } = await startSuspected();
    await decide('ACCEPT', 'Seen in person.');
    clock.advance(60_000);
    const review = { manualDocumentValidity: 'DOC_FAKE', manualFaceMatchResult: 'FACE_MATCH' };
    await delivered(() => simulator.vendor.addDummyStatus({ scanRef: session().scanRef, ...review }));
    expect(await stands()).toMatchObject({
      status: 'DENIED',
      outcome: 'REFUSED',
      outcomeSource: 'VENDOR',
      decision: { decision: 'ACCEPT', note: 'Seen in person.' },
    });
  });

  it('is refused where nothing is suspected', async () => {
    const gateway = await startFollowedGateway();
    const { id, session } = await gateway.open('user-1');
    const decide = async () => (await gateway.ask(operation, { id, decision: 'REJECT' })).data?.['decideVerification'];
    expect(await decide()).toMatchObject({ errors: [{ code: 'NOTHING_TO_DECIDE' }] });
    await gateway.delivered(() => gateway.simulator.vendor.act(session(), 'approve'));
    expect(await decide()).toMatchObject({ verification: null, errors: [{ code: 'NOTHING_TO_DECIDE' }] });
    const stands = await gateway.ask(look, { id });
    expect(stands.data).toMatchObject({ verification: { outcome: 'VERIFIED', decision: null } });
  });

  it('has a note of at most 2000 characters', async () => {
    const { decide, stands } = await startSuspected();
    expect(await decide('ACCEPT', 'x'.repeat(2001))).toMatchObject({
      errors: [
        {
          __typename: 'InvalidInputError',
          code: 'INVALID_INPUT',
          path: ['note'],
          message: 'A note has at most 2000 characters.',
        },
      ],
    });
    expect(await stands()).toMatchObject({ outcome: 'NEEDS_DECISION', decision: null });
    expect(await decide('ACCEPT', 'x'.repeat(2000))).toMatchObject({ errors: [] });
  });

  it('is about a verification that there is', async () => {
    const { ask } = await startFollowedGateway();
    const answer = await ask(operation, { id: 'aaaaaaaaaaaaaaaa', decision: 'ACCEPT' });
    expect(answer.data).toMatchObject({
      decideVerification: { verification: null, errors: [{ __typename: 'NotFoundError', path: ['id'] }] },
    });
  });
});

describe('who decides', () => {
  const boss = headersOf('boss', 'verification:start', 'verification:read', 'verification:any', 'verification:admin');
  const reader = headersOf('rita', 'verification:read', 'verification:any');
  const curious = headersOf('cora', 'verification:read', 'verification:any', 'verification:pii');
  const person = headersOf('user-1', 'verification:start', 'verification:read', 'verification:pii');

  async function startDecided() {
    const gateway = await startFollowedGateway(callerSettings);
    const start = 'mutation { startVerification(clientId: "user-1") { verification { id scanRef } } }';
    const { data } = await gateway.askAs(boss, start);
    const { id, scanRef } = (data?.['startVerification'] as { verification: { id: string; scanRef: string } })
      .verification;
    const session = gateway.simulator.vendor.find({ scanRef });
    await gateway.delivered(() => session && gateway.simulator.vendor.act(session, 'suspect'));
    const decision = `mutation { decideVerification(id: "${id}", decision: ACCEPT, note: "Seen.") { errors { code } } }`;
    return { ...gateway, id, decision };
  }

  it.each([
    ['verification:admin', reader],
    ['verification:any', headersOf('user-1', 'verification:read', 'verification:admin')],
  ])('needs %s', async (scope, headers) => {
    const { askAs, decision } = await startDecided();
    expect(await askAs(headers, decision)).toMatchObject({
      data: { decideVerification: null },
      errors: [{ message: `This needs ${scope}.`, extensions: { code: 'FORBIDDEN' } }],
    });
    expect(await askAs(boss, decision)).toEqual({ data: { decideVerification: { errors: [] } } });
  });

  it('is written down, and so is every look at the note', async () => {
    const { askAs, decision, id } = await startDecided();
    await askAs({ ...boss, 'x-request-id': 'deciding' }, decision);
    await askAs(
      { ...curious, 'x-request-id': 'looking' },
      `{ verification(by: { id: "${id}" }) { decision { note } } }`,
    );
    await askAs(reader, `{ verification(by: { id: "${id}" }) { decision { by } } }`);
    const log = await askAs(
      boss,
      '{ auditLog(first: 2) { nodes { callerId action verificationId clientId fieldGroup requestId } } }',
    );
    const about = { verificationId: id, clientId: 'user-1' };
    expect(log.data).toEqual({
      auditLog: {
        nodes: [
          {
            callerId: 'cora',
            action: 'READ_PERSONAL_DATA',
            ...about,
            fieldGroup: 'DECISION_NOTE',
            requestId: 'looking',
          },
          { callerId: 'boss', action: 'DECIDE_VERIFICATION', ...about, fieldGroup: null, requestId: 'deciding' },
        ],
      },
    });
  });

  it('is shown to the team, the note to those who may see personal data', async () => {
    const { askAs, decision, id } = await startDecided();
    await askAs(boss, decision);
    const query = `{ verification(by: { id: "${id}" }) { decision { by note } } }`;
    expect((await askAs(curious, query)).data).toEqual({ verification: { decision: { by: 'boss', note: 'Seen.' } } });
    expect(await askAs(reader, query)).toMatchObject({
      data: { verification: { decision: { by: 'boss', note: null } } },
      errors: [{ message: 'This needs verification:pii.' }],
    });
    expect(await askAs(person, query)).toMatchObject({
      data: { verification: { decision: null } },
      errors: [{ message: 'This needs verification:any.' }],
    });
  });
});
