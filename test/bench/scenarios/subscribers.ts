import { createHmac } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { createClient, type Client } from 'graphql-ws';
import { callerSettings, headersOf } from '../../support/callers.ts';
import { life } from '../../support/life.ts';
import { startOwnPostgres } from '../../support/own-postgres.ts';
import { webhookBody } from '../../support/webhooks.ts';
import { connections, type Bench, type Line } from '../bench.ts';
import { clientIdOf, scanRefOf, signingKey, type Job } from '../job.ts';
import { doOnce, runLoad } from '../load.ts';
import { startProgram, type Program } from '../program.ts';
import { gatewaySettings } from '../variants/gateway-settings.ts';

/** As many sockets as one caller may have, each with a subscription. */
const socketsOfCaller = 20;

/** Follow a session each over a socket each, while three instances over one PostgreSQL are restarted in turn. */
export async function measureSubscribers(bench: Bench): Promise<readonly Line[]> {
  const callers = bench.plan.program === 'BUILT' ? 250 : 5;
  const postgres = await startOwnPostgres();
  const instances = await startInstances(bench, await postgres.createDatabase());
  try {
    const { heard, elapsedMs } = await followThroughRestarts(bench, instances, callers);
    const versions = life.map(({ finishTime }) => finishTime).join();
    const right = heard.filter((one) => one.join() === versions).length;
    const count = callers * socketsOfCaller;
    return [
      {
        load: `of ${count} subscribers, told each version once and in order through three restarts`,
        figures: [right],
        bar: { kind: 'AT_LEAST', value: count },
      },
      { load: 'seconds for three restarts under them', figures: [elapsedMs / 1000], bar: null },
    ];
  } finally {
    await Promise.all(instances.serving.map(({ stop }) => stop()));
    await postgres.stop();
  }
}

interface Instances {
  /** Those to which a load balancer would lead. */
  readonly serving: Program[];
  readonly begin: () => Promise<Program>;
}

async function startInstances({ plan, peerOptions }: Bench, DATABASE_URL: string): Promise<Instances> {
  const settings = { ...gatewaySettings(peerOptions()), ...callerSettings, DATABASE_URL };
  const begin = () => startProgram(plan.program, settings);
  return { begin, serving: [await begin(), await begin(), await begin()] };
}

async function followThroughRestarts(bench: Bench, { serving, begin }: Instances, callers: number) {
  const first = bench.take(callers);
  const tell = async (said: (typeof life)[number]) => {
    await runLoad(serving[0]?.url ?? '', deliveryJob(said), { jobs: callers, connections, first });
  };
  const [entered, second, third, fourth, last] = life;
  await tell(entered);
  const heard: number[][] = [];
  const followers: Promise<void>[] = [];
  for (let number = first; number < first + callers; number += 1) {
    const id = await idOf(serving, number);
    for (let socket = 0; socket < socketsOfCaller; socket += 1) {
      const versions: number[] = [];
      heard.push(versions);
      followers.push(followThrough(serving, { number, id, socket, versions }));
    }
  }
  const followed = Promise.all(followers);
  const haveHeard = async (version: number) => {
    while (heard.some((versions) => versions.at(-1) !== version)) await Promise.race([wait(100), followed]);
  };
  await haveHeard(1);
  const startedAt = performance.now();
  for (const said of [second, third, fourth]) {
    const oldest = serving.shift();
    await Promise.all([oldest?.stop(), tell(said)]);
    serving.push(await begin());
    await haveHeard(said.finishTime);
  }
  const elapsedMs = performance.now() - startedAt;
  await tell(last);
  await followed;
  return { heard, elapsedMs };
}

function deliveryJob({ overall, final, finishTime }: (typeof life)[number]): Job {
  return {
    path: '/webhooks/idenfy',
    request: (number) => {
      const clientId = clientIdOf(number);
      const body = webhookBody({ scanRef: scanRefOf(clientId), clientId, overall, final, more: { finishTime } });
      return { body, headers: { 'idenfy-signature': createHmac('sha256', signingKey).update(body).digest('hex') } };
    },
    isRight: (_, answer) => !/"(?:error|message)"/u.test(answer),
  };
}

/** The id of a client's session, once the delivery about it has been taken in. */
async function idOf(serving: readonly Program[], number: number): Promise<string> {
  const url = serving[0]?.url ?? '';
  const clientId = clientIdOf(number);
  const query = `{ verification(by: { scanRef: "${scanRefOf(clientId)}" }) { id } }`;
  const request = () => ({ body: JSON.stringify({ query }), headers: headersOf(clientId, 'verification:read') });
  for (;;) {
    const answer = await doOnce(`${url}/graphql`, { path: '', request, isRight: () => true }, number);
    const id = /"id":"([^"]+)"/u.exec(answer)?.[1];
    if (id !== undefined) return id;
    await wait(50);
  }
}

interface Following {
  readonly number: number;
  readonly id: string;
  readonly socket: number;
  readonly versions: number[];
}

interface Update {
  readonly version: number;
  readonly ended: string | null;
  readonly transition: object | null;
}

const query = `subscription S($id: ID!, $afterVersion: Int) { verificationUpdated(id: $id, afterVersion: $afterVersion) {
  version ended transition { status }
} }`;

/** Follows until it is settled, and goes on elsewhere whenever an instance says goodbye. */
async function followThrough(serving: readonly Program[], following: Following): Promise<void> {
  const { number, socket, versions } = following;
  for (let tries = 0; ; tries += 1) {
    const { url = '' } = serving[(socket + tries) % serving.length] ?? {};
    const client = createClient({
      url: `${url.replace('http', 'ws')}/graphql`,
      connectionParams: headersOf(clientIdOf(number), 'verification:read'),
      retryAttempts: 0,
    });
    const ended = await hearAll(client, following).catch(() => 'NO CONNECTION');
    await client.dispose();
    // Thousands come back at once: whoever is not let in at the first try comes again, from where they were.
    if (ended === 'NO CONNECTION') await wait(500 + (socket % 10) * 100);
    if (ended === 'SETTLED') return;
    if (ended !== 'SHUTTING_DOWN' && ended !== 'NO CONNECTION')
      throw new Error(`Following ended with ${ended} after version ${versions.at(-1)}.`);
  }
}

async function hearAll(client: Client, { id, versions }: Following): Promise<string> {
  const variables = { id, afterVersion: versions.at(-1) ?? null };
  let end = 'NOTHING';
  for await (const { data } of client.iterate<{ verificationUpdated: Update }>({ query, variables })) {
    const { version, ended, transition } = data?.verificationUpdated ?? {
      version: 0,
      ended: 'NO_DATA',
      transition: null,
    };
    if (transition !== null) versions.push(version);
    if (ended !== null) end = ended;
  }
  return end;
}
