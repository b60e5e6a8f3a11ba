import { createHmac } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { leastSettings } from './support/gateway.ts';
import { startFollowedGateway, type FollowedGateway } from './support/followed.ts';
import { createManualClock } from './support/manual-clock.ts';

const look = `query V($id: ID!) { verification(by: { id: $id }) {
  status outcome outcomeSource documentExpiry { threshold raw receivedAt } informationRequest { state }
} }`;

async function startApproved() {
  const clock = createManualClock();
  const gateway = await startFollowedGateway({}, { gateway: { clock } });
  const { id, session } = await gateway.open('user-1');
  await gateway.delivered(() => gateway.simulator.vendor.act(session(), 'approve'));
  const stands = async () => (await gateway.ask(look, { id })).data?.['verification'];
  return { ...gateway, clock, session, stands };
}

async function deliver({ url }: Pick<FollowedGateway, 'url'>, body: string): Promise<void> {
  const signature = createHmac('sha256', leastSettings.IDENFY_WEBHOOK_SECRETS).update(body).digest('hex');
  const headers = { 'idenfy-signature': signature, 'idenfy-event-type': 'DOCUMENT_EXPIRATION' };
  await fetch(`${url}/webhooks/idenfy`, { method: 'POST', headers, body });
}

describe('what follows a decision', () => {
  it('says that the vendor has decided, and nothing of what has not happened', async () => {
    const { stands } = await startApproved();
    expect(await stands()).toEqual({
      status: 'APPROVED',
      outcome: 'VERIFIED',
      outcomeSource: 'VENDOR',
      documentExpiry: null,
      informationRequest: null,
    });
  });

  it('says that nobody has decided while nobody has', async () => {
    const gateway = await startFollowedGateway();
    const { id } = await gateway.open('user-1');
    expect((await gateway.ask(look, { id })).data).toMatchObject({
      verification: { outcome: null, outcomeSource: null },
    });
  });

  it('says that the document runs out, in the gravest word that was told', async () => {
    const { stands, delivered, simulator, session, clock } = await startApproved();
    clock.advance(60_000);
    await delivered(() => simulator.vendor.tellExpiration(session(), 'DOCUMENT_EXPIRES_WITHIN_7_DAYS'));
    expect(await stands()).toMatchObject({
      outcome: 'VERIFIED',
      documentExpiry: {
        threshold: 'DOCUMENT_EXPIRES_WITHIN_7_DAYS',
        raw: 'DOCUMENT_EXPIRES_WITHIN_7_DAYS',
        receivedAt: '2026-11-24T09:01:00.000Z',
      },
    });
    await delivered(() => simulator.vendor.tellExpiration(session(), 'DOCUMENT_EXPIRED'));
    await delivered(() => simulator.vendor.tellExpiration(session(), 'DOCUMENT_EXPIRES_WITHIN_30_DAYS'));
    expect(await stands()).toMatchObject({ documentExpiry: { threshold: 'DOCUMENT_EXPIRED' } });
  });

  it('keeps a word about the document that is not documented beside its own', async () => {
    const { stands, delivered, session, url } = await startApproved();
    const { scanRef } = session();
    const told = { scanRef, clientId: 'user-1', expirationThreshold: 'SOON', documentExpiration: '2027-01-01' };
    await delivered(() => deliver({ url }, JSON.stringify(told)));
    expect(await stands()).toMatchObject({ documentExpiry: { threshold: 'UNRECOGNIZED', raw: 'SOON' } });
  });
});
