import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import closeWithGrace from 'close-with-grace';
import { readEnvironment } from '../config/environment.ts';
import { createGateway } from '../gateway.ts';
import { sandboxAddress } from '../gateway/controls.ts';
import { createSimulator } from '../simulator/simulator.ts';
import { readArguments, usage, type DemoCommand } from './arguments.ts';
import { demoBanner } from './banner.ts';
import { findPorts, host, PortTakenError } from './ports.ts';
import { demoSettings, makeCredentials } from './settings.ts';
import { isPageBuilt, webFolder } from './web-folder.ts';

/** Where the command writes its lines, and those about what went wrong. */
export interface DemoOutput {
  readonly print: (line: string) => void;
  readonly complain: (line: string) => void;
}

/**
 * Does what the words ask for. Resolves with the exit status: 0 once it listens, and then it serves until a signal comes, 1 when a
 * port that was asked for is taken or the page is not built, 2 when the words were not understood.
 */
export async function runDemo(words: readonly string[], output: DemoOutput): Promise<number> {
  const command = readArguments(words);
  switch (command.kind) {
    case 'HELP':
      output.print(usage);
      return 0;
    case 'REFUSED':
      output.complain(`${command.message}\n\n${usage}`);
      return 2;
    case 'RUN':
      return serve(command, output);
  }
}

type Ports = Extract<DemoCommand, { kind: 'RUN' }>;

async function serve({ gateway, simulator }: Ports, { print, complain }: DemoOutput): Promise<number> {
  if (!isPageBuilt()) {
    complain('The demo page is not built. Run: npm run build:demo');
    return 1;
  }
  try {
    const [port = 0, simulatorPort = 0] = await findPorts(gateway, simulator);
    const demo = await startDemo(port, simulatorPort);
    closeWithGrace({ delay: 5_000, logger: false }, () => demo.stop());
    print(demoBanner(demo.urls, notesOn([gateway.port, port], [simulator.port, simulatorPort])));
    return 0;
  } catch (error) {
    if (!(error instanceof PortTakenError)) throw error;
    complain(error.message);
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
  const environment = readEnvironment(demoSettings({ signingKey, ...credentials }, { port, simulatorUrl, folder }));
  const gateway = await createGateway({
    environment,
    pages: { prefix: '/demo/', folder: webFolder, frameOrigins: [simulatorUrl], imageOrigins: [simulatorUrl] },
  });
  const { url } = await gateway.start();
  return {
    urls: { gateway: url, simulator: simulatorUrl, sandbox: sandboxAddress(environment.http, url) },
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
