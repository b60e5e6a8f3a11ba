import closeWithGrace from 'close-with-grace';
import { readArguments, usage, type SimulatorCommand } from './arguments.ts';
import { simulatorBanner } from './banner.ts';
import { createSimulator, type SimulatorOptions } from './simulator.ts';

process.exitCode = await run(readArguments(process.argv.slice(2)));

async function run(command: SimulatorCommand): Promise<number> {
  switch (command.kind) {
    case 'HELP':
      console.log(usage);
      return 0;
    case 'REFUSED':
      console.error(`${command.message}\n\n${usage}`);
      return 2;
    case 'RUN':
      return serve(command.options);
  }
}

async function serve(options: SimulatorOptions): Promise<number> {
  const simulator = createSimulator(options);
  try {
    const { url } = await simulator.start();
    closeWithGrace({ delay: 5_000, logger: false }, () => simulator.stop());
    console.log(simulatorBanner(options.publicUrl ?? url, options));
    return 0;
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && 'syscall' in error)) throw error;
    console.error(`The simulator cannot listen on ${options.host}:${options.port} (${String(error.code)}).`);
    return 1;
  }
}
