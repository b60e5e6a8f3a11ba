import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import closeWithGrace from 'close-with-grace';
import { readEnvironment } from '../config/environment.ts';
import { createGateway } from '../gateway.ts';
import { createSimulator } from '../simulator/simulator.ts';
import { readArguments, usage, type DemoCommand } from './arguments.ts';
import { demoBanner } from './banner.ts';
import { findPorts, host, PortTakenError } from './ports.ts';
import { demoSettings, makeCredentials } from './settings.ts';

/** The built page: beside this file once that is built, too. */
const pageFolder = join(
  import.meta.dirname,
  ...(import.meta.filename.endsWith('.ts') ? ['../../dist/demo'] : []),
  'web',
);

process.exitCode = await run(readArguments(process.argv.slice(2)));

async function run(command: DemoCommand): Promise<number> {
  switch (command.kind) {
    case 'HELP':
      console.log(usage);
      return 0;
    case 'REFUSED':
      console.error(`${command.message}\n\n${usage}`);
      return 2;
    case 'RUN':
      return serve(command);
  }
}

async function serve({ gateway, simulator }: Extract<DemoCommand, { kind: 'RUN' }>): Promise<number> {
  if (!existsSync(join(pageFolder, 'index.html'))) {
    console.error('The demo page is not built: npm run build:demo');
    return 1;
  }
  try {
    const [port = 0, simulatorPort = 0] = await findPorts(gateway, simulator);
    const demo = await startDemo(port, simulatorPort);
    closeWithGrace({ delay: 5_000, logger: false }, () => demo.stop());
    console.log(demoBanner(demo.urls, notesOn([gateway.port, port], [simulator.port, simulatorPort])));
    return 0;
  } catch (error) {
    if (!(error instanceof PortTakenError)) throw error;
    console.error(error.message);
    return 1;
  }
}

/** The gateway in front of a simulator of its own, with nothing of the real environment. */
async function startDemo(port: number, simulatorPort: number) {
  const { signingKey, ...credentials } = makeCredentials();
  const folder = mkdtempSync(join(tmpdir(), 'idenfy-gateway-demo-'));
  const webhookUrl = `http://${host}:${port}/webhooks/idenfy`;
  const simulator = createSimulator({
    host,
    port: simulatorPort,
    ...credentials,
    webhookUrl,
    webhooks: { signingKey },
  });
  const { url: simulatorUrl } = await simulator.start();
  const gateway = await createGateway({
    environment: readEnvironment(demoSettings({ signingKey, ...credentials }, { port, simulatorUrl, folder })),
    pages: { prefix: '/demo/', folder: pageFolder, frameOrigins: [simulatorUrl], imageOrigins: [simulatorUrl] },
  });
  const { url } = await gateway.start();
  return {
    urls: { gateway: url, simulator: simulatorUrl },
    stop: async () => {
      await Promise.all([gateway.stop(), simulator.stop()]);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function notesOn(...ports: readonly (readonly [wanted: number, found: number])[]): readonly string[] {
  return ports
    .filter(([wanted, found]) => wanted !== 0 && wanted !== found)
    .map(([wanted, found]) => `port ${wanted} is taken, so ${found} it is.`);
}
