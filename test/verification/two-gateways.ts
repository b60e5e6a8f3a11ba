import { createSimulator, type Simulator } from '../../src/simulator/simulator.ts';
import { onTestFinished } from 'vitest';
import type { Clock } from '../../src/model/clock.ts';
import { Secret } from '../../src/model/secret.ts';
import { leastSettings, startGateway, type RunningGateway } from '../support/gateway.ts';
import { openStore } from '../support/store.ts';
import { createRecorder, deliver, payload, type Recorder } from './support.ts';
import { readChanges } from './reading-changes.ts';

/** A gateway that says what it does. */
export type RecordedGateway = RunningGateway & { readonly recorder: Recorder };

/** Two gateways over one database, in front of one vendor. */
export interface TwoGateways {
  readonly one: RecordedGateway;
  readonly two: RecordedGateway;
  readonly simulator: Simulator;
}

/** Starts both, and a simulator that delivers to nobody. */
export async function startTwo(databaseUrl: string, clock?: Clock): Promise<TwoGateways> {
  const simulator = createSimulator({ apiKey: 'test-key', apiSecret: 'test-secret' });
  onTestFinished(() => simulator.stop());
  const { url } = await simulator.start();
  const start = async () => {
    const recorder = createRecorder();
    const options = { observer: recorder, ...(clock && { clock }) };
    return { ...(await startGateway(url, { DATABASE_URL: databaseUrl }, options)), recorder };
  };
  return { one: await start(), two: await start(), simulator };
}

/** One change, in words. */
type Told = string;

/** What came of writing and reading at the same time. */
export interface Streamed {
  /** How many deliveries were acknowledged. */
  readonly acknowledged: number;
  /** What the reader was told, in the order in which it was told. */
  readonly told: readonly Told[];
  /** What the record holds, in its order. */
  readonly kept: readonly Told[];
}

const life = [
  { overall: 'REVIEWING', final: false, finishTime: 1 },
  { overall: 'APPROVED', final: false, finishTime: 2 },
  { overall: 'DENIED', final: true, finishTime: 3 },
] as const;

/** Lets several sessions at once go through their lives at two gateways for so long, while the changes are read at the second one. */
export async function streamChanges(databaseUrl: string, ms: number): Promise<Streamed> {
  const { one, two } = await startTwo(databaseUrl);
  const endsAt = performance.now() + ms;
  const counts = { acknowledged: 0 };
  const write = async (writer: number) => {
    for (let count = 0; performance.now() < endsAt; count += 1) {
      const gateway = count % 2 === 0 ? one : two;
      for (const said of life) await deliverOne(gateway, `session-${writer}-${count}`, said);
      counts.acknowledged += life.length;
    }
  };
  const writing = Promise.all(Array.from({ length: 4 }, (_, writer) => write(writer)));
  const reading = readUntil(
    two,
    writing.then(() => settled(one, two, counts.acknowledged)),
  );
  await writing;
  return { acknowledged: counts.acknowledged, told: await reading, kept: await readKept(databaseUrl) };
}

async function deliverOne(
  gateway: RunningGateway,
  name: string,
  { overall, ...said }: (typeof life)[number],
): Promise<void> {
  const { status } = await deliver(gateway, payload(name, overall, { clientId: name, ...said }));
  if (status !== 200) throw new Error(`A delivery was answered ${status}.`);
}

async function settled(one: RecordedGateway, two: RecordedGateway, count: number): Promise<void> {
  const isSettled = () => one.recorder.processed.length + two.recorder.processed.length >= count;
  await Promise.race([one, two].map(({ recorder }) => recorder.until(isSettled)));
}

/** Reads on until everything is written and there is nothing more. */
async function readUntil(gateway: RunningGateway, written: Promise<void>): Promise<readonly Told[]> {
  const told: Told[] = [];
  const state = { isWritten: false };
  void written.then(() => (state.isWritten = true));
  let after: string | null = null;
  for (;;) {
    const { isWritten } = state;
    const { nodes, pageInfo } = await readChanges(gateway, { first: 50, after, waitSeconds: 1 });
    if (isWritten && nodes.length === 0) return told;
    told.push(
      ...nodes.map(
        ({ transition, verification }) => `${verification.clientId} ${transition.version} ${transition.status}`,
      ),
    );
    after = pageInfo.endCursor;
  }
}

async function readKept(databaseUrl: string): Promise<readonly Told[]> {
  const encryptionKeys = [new Secret(leastSettings.DATA_ENCRYPTION_KEYS)];
  const store = await openStore(databaseUrl, { encryptionKeys });
  const changes = await store.read(() => store.history.changes({ after: 0, limit: 1_000_000 }));
  return changes.map(({ clientId, version, status }) => `${clientId} ${version} ${status}`);
}
