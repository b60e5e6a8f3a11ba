import { describe, expect, it } from 'vitest';
import { deliver, webhookBody } from './support/webhooks.ts';
import { callerSettings, headersOf } from './support/callers.ts';
import { startSimulatedGateway } from './support/simulated.ts';

const admin = headersOf('ann', 'verification:start', 'verification:read', 'verification:any', 'verification:admin');
const curious = headersOf('cora', 'verification:read', 'verification:any', 'verification:admin', 'verification:pii');
const reader = headersOf('rita', 'verification:read', 'verification:any');

const open = () => startSimulatedGateway(callerSettings);

const auditLog = `{ auditLog(first: 10) { nodes { callerId action verificationId clientId fieldGroup requestId } } }`;

describe('the audit', () => {
  it('says who has bought a session, in which request', async () => {
    const gateway = await open();
    const headers = { ...admin, 'x-request-id': 'request-7' };
    await gateway.askAs(headers, 'mutation { startVerification(clientId: "user-1") { status } }');
    expect(await gateway.askAs(admin, auditLog)).toEqual({
      data: {
        auditLog: {
          nodes: [
            {
              callerId: 'ann',
              action: 'START_VERIFICATION',
              verificationId: null,
              clientId: 'user-1',
              fieldGroup: null,
              requestId: 'request-7',
            },
          ],
        },
      },
    });
  });

  it('says nothing of a session that was handed out again', async () => {
    const gateway = await open();
    const start = 'mutation { startVerification(clientId: "user-1") { disposition } }';
    await gateway.askAs(admin, start);
    expect(await gateway.askAs(admin, start)).toEqual({ data: { startVerification: { disposition: 'RESUMED' } } });
    const { data } = await gateway.askAs(admin, auditLog);
    expect(data).toMatchObject({ auditLog: { nodes: [{ action: 'START_VERIFICATION' }] } });
    expect(data).not.toHaveProperty('auditLog.nodes.1');
  });

  it('says who was shown the body of a delivery, and who took it in again', async () => {
    const gateway = await open();
    await deliver(gateway.url, webhookBody({ scanRef: 'scan-7', clientId: 'user-7' }));
    const list = '{ webhookDeliveries(first: 1) { nodes { id body verification { id } } } }';
    const { data } = await gateway.askAs({ ...curious, 'x-request-id': 'look' }, list);
    const [shown] = (
      data as { webhookDeliveries: { nodes: { id: string; body: string; verification: { id: string } }[] } }
    ).webhookDeliveries.nodes;
    expect(shown?.body).toContain('user-7');
    const replay = `mutation { replayWebhookDelivery(id: "${shown?.id}") { errors { code } } }`;
    await gateway.askAs({ ...admin, 'x-request-id': 'again' }, replay);
    const about = { verificationId: shown?.verification.id, clientId: 'user-7' };
    expect(await gateway.askAs(admin, auditLog)).toEqual({
      data: {
        auditLog: {
          nodes: [
            { callerId: 'ann', action: 'REPLAY_DELIVERY', ...about, fieldGroup: null, requestId: 'again' },
            {
              callerId: 'cora',
              action: 'READ_PERSONAL_DATA',
              ...about,
              fieldGroup: 'DELIVERY_BODY',
              requestId: 'look',
            },
          ],
        },
      },
    });
  });

  it('shows the entries that are asked for', async () => {
    const gateway = await open();
    for (const clientId of ['user-1', 'user-2']) {
      await gateway.askAs(admin, `mutation { startVerification(clientId: "${clientId}") { status } }`);
    }
    const found = await gateway.askAs(
      admin,
      '{ auditLog(first: 10, filter: { clientId: "user-2", action: START_VERIFICATION, callerId: "ann" }) { nodes { clientId } } }',
    );
    expect(found).toEqual({ data: { auditLog: { nodes: [{ clientId: 'user-2' }] } } });
  });

  it('is for administrators', async () => {
    const gateway = await open();
    const answer = await gateway.askAs(reader, auditLog);
    expect(answer.data).toEqual({ auditLog: null });
    expect(answer.errors).toMatchObject([
      { message: 'This needs verification:admin.', extensions: { code: 'FORBIDDEN' } },
    ]);
  });
});

describe('the viewer', () => {
  it('is the caller with its scopes and its client', async () => {
    const gateway = await open();
    const query = '{ viewer { id scopes clientId } }';
    expect(await gateway.askAs(reader, query)).toEqual({
      data: { viewer: { id: 'rita', scopes: ['verification:read', 'verification:any'], clientId: null } },
    });
    expect(await gateway.askAs(headersOf('user-9', 'verification:start'), query)).toEqual({
      data: { viewer: { id: 'user-9', scopes: ['verification:start'], clientId: 'user-9' } },
    });
  });
});
