#!/usr/bin/env node
import { explainUnsupportedNode } from './config/node-version.ts';

const unsupported = explainUnsupportedNode(process.versions.node);
if (unsupported === null) process.exitCode = await run();
else {
  console.error(unsupported);
  process.exitCode = 1;
}

/** Imports the rest only now, because an older Node.js could not even read it. */
async function run(): Promise<number> {
  const { readCommand } = await import('./command/arguments.ts');
  const { runCommand } = await import('./command/run.ts');
  return runCommand(readCommand(process.argv.slice(2)), {
    source: process.env,
    print: console.log,
    complain: console.error,
    reader: process.stdout.isTTY ? 'PERSON' : 'PROGRAM',
  });
}
