import { ConfigurationError, readEnvironment, withDotEnv, type Environment } from './config/environment.ts';
import { createIdenfyClient } from './idenfy/client.ts';
import { IdenfyError } from './idenfy/errors.ts';
import { createTransport } from './idenfy/transport.ts';
import { systemClock } from './model/clock.ts';
import { silentObserver } from './model/observer.ts';
import { StoreUnavailableError } from './model/store-unavailable.ts';
import { StoreConfigurationError } from './store/errors.ts';
import { systemRandom } from './store/random.ts';
import { createStore } from './store/store.ts';

/** What the doctor is given. */
export interface DoctorOptions {
  /** The environment variables. */
  readonly source: Readonly<Record<string, string | undefined>>;
  /** Where its lines go. */
  readonly print: (line: string) => void;
  /** Whether everything that is encrypted is moved to the newest key first. */
  readonly reencrypt?: 'FIRST' | 'NO';
}

interface Finding {
  readonly verdict: 'ok' | 'warn' | 'fail';
  readonly text: string;
}

/**
 * Checks the settings, the database and the vendor, a line for each finding with its fix. It asks the vendor for a list and nothing
 * else: it never creates, sends or deletes. Resolves with the exit status: 1 when something fails.
 */
export async function runDoctor({ source, print, reencrypt = 'NO' }: DoctorOptions): Promise<0 | 1> {
  const findings = await examine(source, reencrypt);
  for (const { verdict, text } of findings) print(`${verdict.padEnd(4)}  ${text}`);
  return findings.some(({ verdict }) => verdict === 'fail') ? 1 : 0;
}

async function examine(source: DoctorOptions['source'], reencrypt: 'FIRST' | 'NO'): Promise<readonly Finding[]> {
  try {
    const environment = readEnvironment(withDotEnv(source));
    return [
      { verdict: 'ok', text: 'configuration' },
      ...examineSigning(environment),
      ...(await examineStore(environment, reencrypt)),
      await examineVendor(environment),
    ];
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error;
    return error.faults.map(({ variable, expected }) => ({
      verdict: 'fail',
      text: `configuration: ${variable}: expected ${expected}`,
    }));
  }
}

function examineSigning({ webhooks }: Environment): readonly Finding[] {
  if (webhooks.signing === 'on') return [];
  const text =
    'webhooks: IDENFY_WEBHOOK_SECRETS is none, so every delivery is refused. Set the signing key of the notifications in the dashboard of iDenfy (Settings, Notifications).';
  return [{ verdict: 'fail', text }];
}

/** Opening the database brings its tables up to date, as starting the gateway does. */
async function examineStore({ store: settings }: Environment, reencrypt: 'FIRST' | 'NO'): Promise<readonly Finding[]> {
  const { url, encryptionKeys } = settings;
  try {
    const store = await createStore({ url: url.reveal(), encryptionKeys, clock: systemClock, random: systemRandom });
    const moved = reencrypt === 'FIRST' ? await store.reseal() : null;
    const finding = (await store.isReady()) ? writable : readOnly;
    await store.close();
    return [...(moved === null ? [] : [describeMove(moved)]), finding];
  } catch (error) {
    if (!(error instanceof StoreConfigurationError || error instanceof StoreUnavailableError)) throw error;
    return [{ verdict: 'fail', text: `database: ${error.message}` }];
  }
}

const writable: Finding = { verdict: 'ok', text: 'the database can be written, and its tables are up to date' };
const readOnly: Finding = {
  verdict: 'fail',
  text: 'database: it can be read and not written. Look at its disk and its permissions.',
};

function describeMove({ moved, unreadable }: { moved: number; unreadable: number }): Finding {
  if (unreadable === 0) return { verdict: 'ok', text: `encrypted values that were moved to the newest key: ${moved}` };
  const text = `encryption: ${moved} values were moved to the newest key, ${unreadable} are of a key that is not in DATA_ENCRYPTION_KEYS. Add that key at the end and run this again.`;
  return { verdict: 'fail', text };
}

async function examineVendor({ idenfy }: Environment): Promise<Finding> {
  const transport = createTransport();
  try {
    const client = createIdenfyClient({ ...idenfy, observer: silentObserver, transport });
    await client.listSessions({ clientId: 'doctor', perPage: 1 });
    return { verdict: 'ok', text: 'iDenfy answers and takes the credentials' };
  } catch (error) {
    if (!(error instanceof IdenfyError)) throw error;
    return { verdict: 'fail', text: `iDenfy: ${error.message}` };
  } finally {
    await transport.close();
  }
}
