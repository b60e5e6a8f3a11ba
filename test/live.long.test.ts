import { expect, it, onTestFinished } from 'vitest';
import { Secret } from '../src/model/secret.ts';
import { leastSettings } from './support/gateway.ts';
import { startPostgres } from './support/postgres.ts';
import { startSimulatedGateway } from './support/simulated.ts';
import { connect, upgrade } from './support/socket-client.ts';
import { makeVersions, openStore } from './support/store.ts';

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
}, 300_000);

it('tells a client that has not read for too long to come again, and then everything that it missed', async () => {
  const postgres = await startPostgres();
  onTestFinished(() => postgres.stop());
  const databaseUrl = await postgres.createDatabase();
  const { url, ask } = await startSimulatedGateway({ DATABASE_URL: databaseUrl });
  const { data } = await ask(start, { clientId: 'user-1' });
  const { id } = (data?.['startVerification'] as { readonly verification: { readonly id: string } }).verification;
  const encryptionKeys = [new Secret(leastSettings.DATA_ENCRYPTION_KEYS)];
  const store = await openStore(databaseUrl, { encryptionKeys });
  const key = (await store.read(() => store.verifications.findById(id)))?.key ?? 0;
  await makeVersions(store, key, 99);

  // Messages so large that those which are not read soon fill every buffer on the way.
  const history = Array.from(
    { length: 25 },
    (_, index) =>
      `h${index}: history(first: 100) { nodes { version at source status preliminaryStatus outcome isFinal } }`,
  );
  const query = `subscription { verificationUpdated(id: "${id}") { version ended verification { ${history.join(' ')} } } }`;
  const { socket, send } = await upgrade(url);
  if (socket === null) throw new Error('There is no socket.');
  let heard = '';
  const hears = (text: string) =>
    new Promise<void>((resolve) => {
      const listen = (bytes: Buffer) => {
        heard = heard.slice(-1_000) + bytes.toString('latin1');
        if (!heard.includes(text)) return;
        socket.off('data', listen);
        resolve();
      };
      socket.on('data', listen);
    });
  const acknowledged = hears('connection_ack');
  send({ type: 'connection_init' });
  await acknowledged;
  const began = hears('"version":100,"ended":null');
  send({ id: '1', type: 'subscribe', payload: { query } });
  await began;
  socket.pause();
  for (let count = 0; count < 40; count += 1) await makeVersions(store, key, 1);
  await makeVersions(store, key, 60);
  const ended = hears('"ended":"TOO_SLOW"');
  socket.resume();
  await ended;

  const last = Number(/"version":(\d+),"ended":"TOO_SLOW"/u.exec(heard)?.[1]);
  expect(last).toBeGreaterThanOrEqual(100);
  expect(last).toBeLessThan(150);
  const missed = connect(url).ask(
    'subscription S($id: ID!, $last: Int) { verificationUpdated(id: $id, afterVersion: $last) { version } }',
    { id, last },
  );
  for (let version = last + 1; version <= 200; version += 1) {
    expect(await missed.next()).toEqual({ data: { verificationUpdated: { version } } });
  }
}, 300_000);
