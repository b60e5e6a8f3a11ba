import closeWithGrace from 'close-with-grace';
import { readEnvironment, withDotEnv } from '../config/environment.ts';
import { createGateway } from '../gateway.ts';
import { listeningLine, startBanner } from './banner.ts';
import type { Terminal } from './terminal.ts';

/** Long enough for whoever sends requests here to see that they should go elsewhere, and part of the time that a stop may take. */
const noticeMs = 2_000;

/**
 * Runs the gateway with the settings of the environment, until a signal comes. Resolves with 0 once it listens; rejects when the
 * settings cannot be used, the database cannot be opened, or the port is taken.
 */
export async function runStart({ source, print, complain, reader }: Terminal): Promise<0> {
  const environment = readEnvironment(withDotEnv(source));
  const gateway = await createGateway({ environment, noticeMs });
  const listening = await gateway.start();
  // Lets what is in flight finish on a signal, or when something was thrown that nobody caught, then ends the process.
  closeWithGrace({ delay: 15_000, logger: false }, async ({ err }) => {
    if (err !== undefined) complain(JSON.stringify({ msg: 'stopping after a defect', error: err.name }));
    await gateway.stop();
  });
  print(reader === 'PERSON' ? startBanner(listening, environment) : listeningLine(listening, environment));
  return 0;
}
