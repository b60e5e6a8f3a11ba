import { readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { describe, expect, it, onTestFinished } from 'vitest';
import { readEnvironment } from '../../../src/config/environment.ts';
import { createGateway } from '../../../src/gateway.ts';
import { silentObserver } from '../../../src/model/observer.ts';
import { Secret } from '../../../src/model/secret.ts';
import { createSimulator } from '../../../src/simulator/simulator.ts';
import { runCommand } from '../../support/command.ts';
import { rotatedKeys, startDeleting, type DeletingGateway, type StartedSession } from '../../support/deleting.ts';
import { leastSettings, startGateway } from '../../support/gateway.ts';
import { postGraphQL } from '../../support/http-server.ts';
import { createManualClock } from '../../support/manual-clock.ts';
import { countPieces, readSealed } from '../../support/opening.ts';
import { insertVerification, newDelivery, newVerification, nine, openStore } from '../../support/store.ts';
import { createTemporaryFolder } from '../../support/temporary-folder.ts';

const encryptionKeys = [new Secret(leastSettings.DATA_ENCRYPTION_KEYS)];
const everyKey = [rotatedKeys.older, rotatedKeys.newer];
const newFile = () => join(createTemporaryFolder(), 'gateway.db');
const readFiles = (file: string) => Buffer.concat([readFileSync(file), readFileSync(`${file}-wal`)]);

/** The bodies of a session's deliveries as they are kept, read from beside the gateway. */
function sealedBodies(file: string, scanRef: string): readonly Buffer[] {
  const database = new Sqlite(file, { readonly: true });
  const bodies = database.prepare<[string], Buffer>('select sealedBody from deliveries where scanRef = ?').pluck();
  const found = bodies.all(scanRef);
  database.close();
  return found;
}

/** Other people come and go, so that rows move between the pages of the file. */
async function meetOthers(gateway: DeletingGateway, name: string): Promise<void> {
  for (let count = 0; count < 6; count += 1) {
    const other = await gateway.start(`${name}-${count}`, 'x'.repeat(1 + count * 7));
    if (count % 2 === 0) await gateway.act(other, 'deny', 'DENIED');
  }
}

/**
 * A file with a person in it who has started, been denied, started again and is in the middle of that; during the review a newer
 * encryption key has come.
 */
async function startWithPerson(file: string) {
  const before = await startDeleting(`sqlite:${file}`, { BUDGET_CLIENT: 'off', BUDGET_TOTAL: 'off' });
  await meetOthers(before, 'before');
  const denied = await before.start('person', 'canary-order-1');
  await before.act(denied, 'review', 'REVIEWING');
  const gateway = await before.rotate();
  await gateway.act(denied, 'reviewer-deny', 'DENIED');
  const open = await gateway.start('person', 'canary-order-2');
  await meetOthers(gateway, 'after');
  const bodies = sealedBodies(file, denied.scanRef);
  return { gateway, sessions: [denied, open], bodies };
}

const canariesOf = (sessions: readonly StartedSession[]) => [
  'canary-order-1',
  'canary-order-2',
  ...sessions.map(({ scanRef }) => scanRef),
];

describe('a SQLite file, and its log, after the deletion of a person', () => {
  it('have no byte left that leads to the person, for somebody with every key', async () => {
    const file = newFile();
    const { gateway, sessions, bodies } = await startWithPerson(file);
    const [denied, open] = sessions;
    const before = readFiles(file);
    const [underOlder, underNewer] = everyKey.map((key) => readSealed(before, [key]));
    for (const canary of canariesOf(sessions)) expect(before.toString('latin1')).toContain(canary);
    expect(underNewer).toContain(open?.authToken);
    for (const opened of [underOlder, underNewer]) expect(opened).toContain('"externalRef":"canary-order-1"');
    expect(bodies.map((body) => countPieces(before, body) > 20)).toEqual([true, true]);

    const removed = await gateway.ask(
      'mutation { deleteClient(clientId: "person") { deletions { id } errors { code } } }',
    );
    const { deletions, errors } = removed.data?.['deleteClient'] as { deletions: { id: string }[]; errors: unknown[] };
    expect(errors).toEqual([]);
    // Only what is needed to have the vendor delete is left now, and that sealed.
    const meanwhile = readFiles(file).toString('latin1');
    for (const canary of canariesOf(sessions)) expect(meanwhile).not.toContain(canary);
    gateway.clock.advance(3_660_000);
    for (const deletion of deletions) await gateway.reaches(deletion, { state: 'DONE' });

    await expect.poll(() => statSync(`${file}-wal`).size, { timeout: 10_000 }).toBe(0);
    await expect
      .poll(() => readSealed(readFiles(file), everyKey).includes(open?.scanRef ?? '-'), {
        timeout: 20_000,
      })
      .toBe(false);
    const after = readFiles(file);
    const left = after.toString('latin1') + readSealed(after, everyKey);
    for (const canary of [...canariesOf(sessions), denied?.authToken ?? '-', open?.authToken ?? '-']) {
      expect(left).not.toContain(canary);
    }
    expect(bodies.map((body) => countPieces(after, body))).toEqual([0, 0]);
    expect(left).toContain('before-0');
  });
});

/** A vendor that hears what it is asked and never answers. Resolves `heard` with the first path. */
async function startSilentVendor() {
  let tell: (path: string) => void = () => undefined;
  const heard = new Promise<string>((resolve) => {
    tell = resolve;
  });
  const server = createServer(({ url = '' }) => {
    tell(url);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, heard };
}

describe('a gateway that is killed', () => {
  /** A simulator with a session that was approved, and a database that knows of it. */
  async function prepare() {
    const simulator = createSimulator({ apiKey: 'test-key', apiSecret: 'test-secret' });
    onTestFinished(() => simulator.stop());
    const { url: vendorUrl } = await simulator.start();
    const sold = simulator.vendor.sell({ clientId: 'person', expiryTime: 600 });
    const { scanRef } = sold.body as unknown as { scanRef: string };
    const session = simulator.vendor.find({ scanRef });
    if (session !== null) simulator.vendor.act(session, 'approve');
    const file = newFile();
    const store = await openStore(`sqlite:${file}`, { encryptionKeys });
    const { id } = await insertVerification(store, { clientId: 'person', scanRef, externalRef: 'canary-order' });
    await store.close();
    return { simulator, vendorUrl, scanRef, file, id };
  }

  it('between the request and the answer of the vendor goes on with the deletion after a restart', async () => {
    const { simulator, vendorUrl, scanRef, file, id } = await prepare();
    const silent = await startSilentVendor();
    const settings = { ...leastSettings, DATABASE_URL: `sqlite:${file}`, IDENFY_BASE_URL: silent.url };
    const command = runCommand('src/main.ts', [], settings);
    const [, url = ''] = await command.says(/"url":"([^"]+)"/u);
    const query = `mutation { deleteVerification(id: "${id}") { deletion { id state } errors { code } } }`;
    const answer = (await (await postGraphQL(url, { query })).json()) as {
      data: { deleteVerification: { deletion: { id: string; state: string } } };
    };
    const { deletion } = answer.data.deleteVerification;
    expect(deletion.state).toBe('REQUESTED');
    expect(await silent.heard).toBe('/api/v2/delete');
    command.signal('SIGKILL');
    await command.ended;
    expect(simulator.vendor.find({ scanRef })?.status).toBe('APPROVED');

    // Past the lease of the process that died.
    const clock = createManualClock(Date.now() + 120_000);
    const { ask } = await startGateway(vendorUrl, { DATABASE_URL: `sqlite:${file}` }, { clock });
    const state = async () => (await ask(`{ deletion(id: "${deletion.id}") { state tries } }`)).data?.['deletion'];
    await expect.poll(state, { timeout: 10_000 }).toEqual({ state: 'DONE', tries: 2 });
    expect(simulator.vendor.find({ scanRef })?.status).toBe('DELETED');
  });

  it('before it has purged its files purges them when it starts again', async () => {
    const { vendorUrl, scanRef, file } = await prepare();
    const store = await openStore(`sqlite:${file}`, { encryptionKeys });
    await store.write(() => store.deliveries.keep(newDelivery({ scanRef: 'canary-scan' })));
    await store.write(() => store.deliveries.forget(1));
    await store.write(() => store.verifications.insert(newVerification({ scanRef: 'canary-other' })));
    await store.write(() => store.verifications.forget(2));
    // What a killed process leaves behind: nothing has been written back from the log.
    expect(readFiles(file).toString('latin1')).toContain('canary-scan');
    const environment = readEnvironment({
      ...leastSettings,
      DATABASE_URL: `sqlite:${file}`,
      IDENFY_BASE_URL: vendorUrl,
    });
    const gateway = await createGateway({ environment, observer: silentObserver, clock: createManualClock(nine) });
    onTestFinished(() => gateway.stop());
    await gateway.start();
    const seen = () => readFiles(file).toString('latin1');
    await expect.poll(() => /canary-(?:scan|other)/u.test(seen()), { timeout: 10_000 }).toBe(false);
    expect(seen()).toContain(scanRef);
  });
});
