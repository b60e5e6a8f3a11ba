import closeWithGrace from 'close-with-grace';
import { readArguments, usage } from './arguments.ts';
import { simulatorBanner } from './banner.ts';
import { createSimulator, type SimulatorOptions } from './simulator.ts';

/** Where the command writes its lines, and those about what went wrong. */
export interface SimulatorOutput {
  readonly print: (line: string) => void;
  readonly complain: (line: string) => void;
}

/**
 * Does what the words ask for. Resolves with the exit status: 0 once it listens, and then it serves until a signal comes, 1 when it
 * cannot listen, 2 when the words were not understood.
 */
export async function runSimulator(words: readonly string[], output: SimulatorOutput): Promise<number> {
  const command = readArguments(words);
  switch (command.kind) {
    case 'HELP':
      output.print(usage);
      return 0;
    case 'REFUSED':
      output.complain(`${command.message}\n\n${usage}`);
      return 2;
    case 'RUN':
      return serve(command.options, output);
  }
}

async function serve(options: SimulatorOptions, { print, complain }: SimulatorOutput): Promise<number> {
  const simulator = createSimulator(options);
  try {
    const { url } = await simulator.start();
    closeWithGrace({ delay: 5_000, logger: false }, () => simulator.stop());
    print(simulatorBanner(options.publicUrl ?? url, options));
    return 0;
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && 'syscall' in error)) throw error;
    const place = `${options.host}:${options.port} (${String(error.code)})`;
    complain(
      `The simulator cannot listen on ${place}. Stop what listens there, or choose another --port; 0 is a free one.`,
    );
    return 1;
  }
}
