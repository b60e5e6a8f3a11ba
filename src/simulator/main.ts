import { runSimulator } from './command.ts';

process.exitCode = await runSimulator(process.argv.slice(2), { print: console.log, complain: console.error });
