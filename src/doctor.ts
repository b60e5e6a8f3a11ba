import { ConfigurationError, readEnvironment, withDotEnv, type Environment } from './config/environment.ts';
import { createIdenfyClient } from './idenfy/client.ts';
import { IdenfyError } from './idenfy/errors.ts';
import { createTransport } from './idenfy/transport.ts';
import { silentObserver } from './model/observer.ts';

/** What the doctor is given. */
export interface DoctorOptions {
  /** The environment variables. */
  readonly source: Readonly<Record<string, string | undefined>>;
  /** Where its lines go. */
  readonly print: (line: string) => void;
}

interface Finding {
  readonly verdict: 'ok' | 'warn' | 'fail';
  readonly text: string;
}

/**
 * Checks the settings and the vendor, a line for each finding with its fix. It asks the vendor for a list and nothing else: it never
 * creates, sends or deletes. Resolves with the exit status: 1 when something fails.
 */
export async function runDoctor({ source, print }: DoctorOptions): Promise<0 | 1> {
  const findings = await examine(source);
  for (const { verdict, text } of findings) print(`${verdict.padEnd(4)}  ${text}`);
  return findings.some(({ verdict }) => verdict === 'fail') ? 1 : 0;
}

async function examine(source: DoctorOptions['source']): Promise<readonly Finding[]> {
  try {
    const environment = readEnvironment(withDotEnv(source));
    return [{ verdict: 'ok', text: 'configuration' }, await examineVendor(environment)];
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error;
    return error.faults.map(({ variable, expected }) => ({
      verdict: 'fail',
      text: `configuration: ${variable}: expected ${expected}`,
    }));
  }
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
