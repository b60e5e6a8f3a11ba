import { expect, it, onTestFinished } from 'vitest';
import { startGateway, type RunningGateway } from './support/gateway.ts';
import { life } from './support/life.ts';
import { startPostgres } from './support/postgres.ts';
import { connect, type SocketClient } from './support/socket-client.ts';
import { deliver, payload } from './verification/support.ts';

const sessions = 25;
const groups = 10;
const groupSize = 50;

/** Instances over one PostgreSQL, of which those that serve are known, as to a load balancer. */
async function startInstances(count: number) {
  const postgres = await startPostgres();
  onTestFinished(() => postgres.stop());
  const DATABASE_URL = await postgres.createDatabase();
  const begin = () => startGateway('http://127.0.0.1:1', { DATABASE_URL });
  const serving: RunningGateway[] = [];
  for (let index = 0; index < count; index += 1) serving.push(await begin());
  return {
    serving,
    /** Takes the oldest one out, lets this happen while it stops, and puts another one in. */
    restart: async (meanwhile: () => Promise<void>) => {
      const oldest = serving.shift();
      await Promise.all([oldest?.stop(), meanwhile()]);
      serving.push(await begin());
    },
  };
}

/** The vendor tells the same of every session, each at another instance than the last one. */
async function tellAll(serving: readonly RunningGateway[], said: (typeof life)[number]): Promise<void> {
  const { overall, ...rest } = said;
  const statuses = Array.from({ length: sessions }, async (_, index) => {
    const gateway = serving[index % serving.length];
    const name = `session-${index}`;
    return gateway && (await deliver(gateway, payload(name, overall, { clientId: name, ...rest }))).status;
  });
  expect(new Set(await Promise.all(statuses))).toEqual(new Set([200]));
}

async function idOf({ ask }: RunningGateway, scanRef: string): Promise<string> {
  const look = async () =>
    (await ask(`{ verification(by: { scanRef: "${scanRef}" }) { id } }`)).data?.['verification'] ?? null;
  await expect.poll(look, { timeout: 30_000 }).not.toBeNull();
  return ((await look()) as { readonly id: string }).id;
}

interface Update {
  readonly version: number;
  readonly ended: string | null;
  readonly transition: { readonly status: string } | null;
}

/** What somebody was told who goes on elsewhere whenever an instance says goodbye. */
interface Heard {
  readonly versions: number[];
  readonly ends: string[];
}

const follow = `subscription S($id: ID!, $afterVersion: Int) { verificationUpdated(id: $id, afterVersion: $afterVersion) {
  version ended transition { status }
} }`;

/** Follows until it is settled. `socketOf` is a socket to an instance that serves. */
async function followThrough(
  { versions, ends }: Heard,
  id: string,
  socketOf: (tries: number) => SocketClient,
): Promise<void> {
  for (let tries = 0; ends.at(-1) !== 'SETTLED'; tries += 1) {
    const updates = socketOf(tries).ask(follow, { id, afterVersion: versions.at(-1) ?? null });
    for (let isOpen = true; isOpen;) {
      const { data } = await updates.next();
      const { version, ended, transition } = data?.['verificationUpdated'] as Update;
      if (transition !== null) versions.push(version);
      if (ended !== null) ends.push(ended);
      isOpen = ended === null;
    }
  }
}

it('500 subscribers of three instances that are restarted in turn are told each version once and in order', async () => {
  const { serving, restart } = await startInstances(3);
  const [first, second, third, fourth, last] = life;
  await tellAll(serving, first);
  const [one] = serving;
  if (one === undefined) throw new Error('No instance serves.');
  const ids = await Promise.all(Array.from({ length: sessions }, (_, index) => idOf(one, `session-${index}`)));
  const sockets = new Map<string, SocketClient>();
  const socketOf = (group: number, tries: number): SocketClient => {
    const { url } = serving[(group + tries) % serving.length] ?? one;
    const name = `${group} ${url}`;
    const socket = sockets.get(name) ?? connect(url);
    sockets.set(name, socket);
    return socket;
  };
  const heard = Array.from({ length: groups * groupSize }, (): Heard => ({ versions: [], ends: [] }));
  const followed = Promise.all(
    heard.map((one, index) => {
      const group = Math.floor(index / groupSize);
      return followThrough(one, ids[index % sessions] ?? '', (tries) => socketOf(group, tries));
    }),
  );
  const haveHeard = (version: number) =>
    expect.poll(() => heard.filter(({ versions }) => versions.at(-1) !== version), { timeout: 60_000 }).toEqual([]);
  await haveHeard(1);
  for (const said of [second, third, fourth]) {
    await restart(() => tellAll(serving, said));
    await haveHeard(said.finishTime);
  }
  await tellAll(serving, last);
  await followed;
  expect(heard).toHaveLength(500);
  expect(heard.map(({ versions }) => versions)).toEqual(heard.map(() => [1, 2, 3, 4, 5]));
  const goodbyes = heard.flatMap(({ ends }) => ends.slice(0, -1));
  expect(new Set(goodbyes)).toEqual(new Set(['SHUTTING_DOWN']));
  expect(goodbyes.length).toBeGreaterThan(300);
});
