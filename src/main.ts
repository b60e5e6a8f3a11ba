import { explainUnsupportedNode } from './config/node-version.ts';

const usage = `Usage: node dist/main.js [command]

  start    run the gateway (the default)
  doctor [--re-encrypt]
           check the settings, the database, and whether iDenfy takes the credentials;
           with --re-encrypt, first move everything that is encrypted to the newest key
  import <file>
           take sessions of another time into the record: one scanRef a line, or JSON with scanRef and clientId

Settings come from the environment and from .env; the README lists them.`;

/** Errors whose message says what to do and holds no value. */
const explained: ReadonlySet<string> = new Set([
  'ConfigurationError',
  'StoreConfigurationError',
  'StoreUnavailableError',
]);

const unsupported = explainUnsupportedNode(process.versions.node);
if (unsupported === null) process.exitCode = await run(process.argv.slice(2));
else {
  console.error(unsupported);
  process.exitCode = 1;
}

async function run([command = 'start', ...rest]: readonly string[]): Promise<number> {
  switch (command) {
    case 'start':
      return start();
    case 'doctor':
      return rest.every((word) => word === '--re-encrypt') ? doctor(rest) : misuse();
    case 'import':
      return rest.length === 1 && rest[0] !== undefined ? importFile(rest[0]) : misuse();
    case '--help':
    case 'help':
      console.log(usage);
      return 0;
    default:
      return misuse();
  }
}

function misuse(): number {
  console.error(usage);
  return 2;
}

async function start(): Promise<number> {
  const { readEnvironment, withDotEnv } = await import('./config/environment.ts');
  const { createGateway } = await import('./gateway.ts');
  try {
    const gateway = await createGateway({ environment: readEnvironment(withDotEnv(process.env)) });
    const { url, metricsUrl } = await gateway.start();
    await stopWhenTold(gateway);
    console.log(JSON.stringify({ msg: 'listening', url, ...(metricsUrl !== null && { metricsUrl }) }));
    return 0;
  } catch (error) {
    return explain(error);
  }
}

/** What the operator can do something about, in one sentence; everything else is a defect. */
function explain(error: unknown): number {
  if (!(error instanceof Error)) throw error;
  if (explained.has(error.name)) return refuse(error.message);
  if (!('code' in error && /^E[A-Z]+$/u.test(String(error.code)))) throw error;
  const isListening = 'syscall' in error && error.syscall === 'listen';
  return refuse(
    isListening
      ? `The gateway cannot listen: ${String(error.code)}. Choose another HOST or PORT.`
      : `The file cannot be read: ${String(error.code)}.`,
  );
}

async function doctor(options: readonly string[]): Promise<number> {
  const { runDoctor } = await import('./doctor.ts');
  const reencrypt = options.includes('--re-encrypt') ? 'FIRST' : 'NO';
  return runDoctor({ source: process.env, print: console.log, reencrypt });
}

async function importFile(file: string): Promise<number> {
  const { runImport } = await import('./import.ts');
  try {
    return await runImport({ source: process.env, file, print: console.log });
  } catch (error) {
    return explain(error);
  }
}

/** On a signal, or when something was thrown that nobody caught: lets what is in flight finish, then ends the process. */
async function stopWhenTold(gateway: { stop(): Promise<void> }): Promise<void> {
  const { default: closeWithGrace } = await import('close-with-grace');
  closeWithGrace({ delay: 15_000, logger: false }, async ({ err }) => {
    if (err !== undefined) console.error(JSON.stringify({ msg: 'stopping after a defect', error: err.name }));
    await gateway.stop();
  });
}

function refuse(message: string): number {
  console.error(message);
  return 1;
}
