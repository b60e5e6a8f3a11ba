import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { setTimeout as wait } from 'node:timers/promises';
import { readEnvironment, withDotEnv, type Environment } from './config/environment.ts';
import { createIdenfyClient } from './idenfy/client.ts';
import { IdenfyError } from './idenfy/errors.ts';
import { createTransport } from './idenfy/transport.ts';
import { systemClock } from './model/clock.ts';
import { silentObserver } from './model/observer.ts';
import { systemRandom } from './store/random.ts';
import { createStore, type Store } from './store/store.ts';
import { importVerification, readImportLine, type ImportOutcome, type ImportParts } from './verification/import.ts';
import { createPermits } from './verification/permits.ts';

/** What an import is given. */
export interface ImportOptions {
  /** The environment variables. */
  readonly source: Readonly<Record<string, string | undefined>>;
  /** The path of the file: a session on each line. */
  readonly file: string;
  /** Where its lines go. */
  readonly print: (line: string) => void;
}

type Outcome = ImportOutcome | 'UNREADABLE' | 'FAILED';

const words: Readonly<Record<Outcome, string>> = {
  IMPORTED: 'imported',
  KNOWN: 'in the record already',
  DELETED: 'deleted before',
  NOT_FOUND: 'not known to iDenfy',
  OTHER_CLIENT: "another client's than the line says",
  UNREADABLE: 'neither a scanRef nor JSON with one',
  FAILED: 'without an answer of iDenfy; run the import again',
};

const isFine: ReadonlySet<Outcome> = new Set<Outcome>(['IMPORTED', 'KNOWN', 'DELETED']);

/**
 * Takes the sessions of a file into the record: one line each, a `scanRef` or a JSON object with `scanRef` and perhaps `clientId`.
 * Prints the number of every line that did not come in, with the reason and nothing of the line, and a summary. Can be run again:
 * what is known is passed over. Resolves with the exit status, 1 when a line did not come in.
 */
export async function runImport({ source, file, print }: ImportOptions): Promise<0 | 1> {
  const environment = readEnvironment(withDotEnv(source));
  const { url, encryptionKeys } = environment.store;
  const store = await createStore({ url: url.reveal(), encryptionKeys, clock: systemClock, random: systemRandom });
  const transport = createTransport();
  try {
    const parts = createParts({ environment, store, transport });
    const counts = new Map<Outcome, number>();
    let number = 0;
    for await (const text of createInterface({ input: createReadStream(file, 'utf8') })) {
      number += 1;
      if (text.trim() === '') continue;
      const outcome = await importLine(parts, text);
      counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
      if (!isFine.has(outcome)) print(`line ${number}: ${words[outcome]}`);
    }
    for (const [outcome, count] of counts) print(`${count} ${words[outcome]}`);
    return [...counts.keys()].every((outcome) => isFine.has(outcome)) ? 0 : 1;
  } finally {
    await transport.close();
    await store.close();
  }
}

interface Parts {
  readonly environment: Environment;
  readonly store: Store;
  readonly transport: ReturnType<typeof createTransport>;
}

function createParts({ environment: { idenfy }, store, transport }: Parts): ImportParts {
  const permits = createPermits(store, idenfy.hourlyBudget);
  const environment = idenfy.environment === 'development' ? 'DEVELOPMENT' : 'PRODUCTION';
  const client = createIdenfyClient({ ...idenfy, observer: silentObserver, transport, permits });
  return { store, random: systemRandom, clock: systemClock, environment, idenfy: client };
}

/** Goes on when the hour's share of calls is used up: an import of many sessions takes its time. */
async function importLine(parts: ImportParts, text: string): Promise<Outcome> {
  const line = readImportLine(text);
  if (line === null) return 'UNREADABLE';
  for (;;) {
    try {
      return await importVerification(parts, line);
    } catch (error) {
      if (!(error instanceof IdenfyError)) throw error;
      if (error.failure.kind !== 'RATE_LIMITED') return 'FAILED';
      await wait((error.retryAfterSeconds ?? 60) * 1000);
    }
  }
}
