import { randomBytes } from 'node:crypto';
import { argv, stdin, stdout } from 'node:process';
import { Secret } from '../../src/model/secret.ts';
import { createStore, type Store } from '../../src/store/store.ts';

const say = (line: string) => stdout.write(`${line}\n`);

/** A process that uses a store, to be killed by a test: `node store-process.ts <work> <url> <encryption key>`. */
const works: Readonly<Record<string, (store: Store) => Promise<void>>> = {
  /** Opens the store, says so, and lets go of it. */
  open: async (store) => {
    say('opened');
    await store.close();
  },
  /** Says after each acknowledged delivery how many there are, until it is killed. */
  deliver: async (store) => {
    for (let count = 1; ; count += 1) {
      const body = Buffer.from(`delivery ${count}`);
      const delivery = { body, eventType: null, receivedAt: count, scanRef: null, nextTryAt: count };
      await store.write(() => store.deliveries.keep(delivery));
      say(`stored ${count}`);
    }
  },
  /** Begins a start and lives on without ending it. */
  begin: async (store) => {
    const times = { createdAt: 1, deadlineAt: 2 };
    const start = {
      callerId: 'caller-1',
      clientId: 'client-1',
      kind: 'START_VERIFICATION',
      inputFingerprint: 'input-1',
    };
    const rest = { idempotencyFingerprint: null, replacesKey: null };
    await store.write(() => store.starts.insert({ ...start, ...times, ...rest }));
    say('begun');
    stdin.resume();
  },
};

const [, , work = '', url = '', key = ''] = argv;
const clock = { now: () => Date.now() };
const random = { bytes: (count: number) => randomBytes(count) };
const store = await createStore({ url, encryptionKeys: [new Secret(key)], clock, random });
await works[work]?.(store);
