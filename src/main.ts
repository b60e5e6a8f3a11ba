import { explainUnsupportedNode } from './config/node-version.ts';

const usage = `Usage: node dist/main.js [command]

  start    run the gateway (the default)
  doctor   check the settings, and whether iDenfy takes the credentials

Settings come from the environment and from .env; the README lists them.`;

const unsupported = explainUnsupportedNode(process.versions.node);
if (unsupported === null) process.exitCode = await run(process.argv.slice(2));
else {
  console.error(unsupported);
  process.exitCode = 1;
}

async function run([command = 'start']: readonly string[]): Promise<number> {
  switch (command) {
    case 'start':
      return start();
    case 'doctor':
      return doctor();
    case '--help':
    case 'help':
      console.log(usage);
      return 0;
    default:
      console.error(usage);
      return 2;
  }
}

async function start(): Promise<number> {
  const { ConfigurationError, readEnvironment, withDotEnv } = await import('./config/environment.ts');
  const { createGateway } = await import('./gateway.ts');
  try {
    const gateway = await createGateway({ environment: readEnvironment(withDotEnv(process.env)) });
    const { url } = await gateway.start();
    await stopWhenTold(gateway);
    console.log(JSON.stringify({ msg: 'listening', url }));
    return 0;
  } catch (error) {
    if (error instanceof ConfigurationError) return refuse(error.message);
    if (isListenError(error)) return refuse(`The gateway cannot listen: ${error.code}. Choose another HOST or PORT.`);
    throw error;
  }
}

async function doctor(): Promise<number> {
  const { runDoctor } = await import('./doctor.ts');
  return runDoctor({ source: process.env, print: console.log });
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

function isListenError(error: unknown): error is Error & { readonly code: string } {
  return error instanceof Error && 'code' in error && /^E[A-Z]+$/u.test(String(error.code));
}
