import { expect, it } from 'vitest';
import { leastSettings } from './support/gateway.ts';
import { startSimulatedGateway } from './support/simulated.ts';
import { connect } from './support/socket-client.ts';

const start = 'mutation S($clientId: ClientId!) { startVerification(clientId: $clientId) { verification { id } } }';
const follow =
  'subscription S($id: ID!) { verificationUpdated(id: $id) { version ended verification { id status outcome } } }';
const sessions = 25;

it('tells 500 subscribers each version once, and nobody anything of another session', async () => {
  const webhooks = { signingKey: leastSettings.IDENFY_WEBHOOK_SECRETS };
  const settings = { BUDGET_CALLER: 'off', BUDGET_TOTAL: 'off' };
  const { url, ask, simulator } = await startSimulatedGateway(settings, { simulator: { webhooks } });
  simulator.setWebhookUrl(`${url}/webhooks/idenfy`);
  const ids: string[] = [];
  for (let count = 0; count < sessions; count += 1) {
    const { data } = await ask(start, { clientId: `user-${count}` });
    ids.push((data?.['startVerification'] as { readonly verification: { readonly id: string } }).verification.id);
  }
  const sockets = Array.from({ length: 10 }, () => connect(url));
  const followers = sockets.flatMap((socket) =>
    Array.from({ length: 50 }, (_, index) => {
      const id = ids[index % sessions] ?? '';
      return { id, updates: socket.ask(follow, { id }) };
    }),
  );
  expect(followers).toHaveLength(500);
  const first = await Promise.all(followers.map(({ updates }) => updates.next()));
  expect(first).toEqual(
    followers.map(({ id }) => ({
      data: { verificationUpdated: { version: 1, ended: null, verification: { id, status: 'ACTIVE', outcome: null } } },
    })),
  );
  for (const session of [...simulator.vendor.sessions]) simulator.vendor.act(session, 'approve');
  const rest = await Promise.all(followers.map(({ updates }) => updates.rest()));
  expect(rest).toEqual(
    followers.map(({ id }) => [
      {
        data: {
          verificationUpdated: {
            version: 2,
            ended: 'SETTLED',
            verification: { id, status: 'APPROVED', outcome: 'VERIFIED' },
          },
        },
      },
    ]),
  );
});
