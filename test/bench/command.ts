import { parseArgs } from 'node:util';

/**
 * `npm run bench`: holds the gateway against its bar. `npm run bench -- faults`: breaks every connection in every way,
 * prints what came of it. `npm run bench -- soak --minutes 60`: lets it work at half of its capacity with a fault a minute. Both end
 * with status 1 when something is not as it has to be.
 */
const [command] = process.argv.slice(2);

switch (command) {
  case 'faults': {
    const { fillMatrix } = await import('./faults/main.ts');
    const { text, wrong } = await fillMatrix();
    console.log(text);
    // PostgreSQL's wrapper ends the process with a status of its own otherwise.
    process.exit(wrong === 0 ? 0 : 1);
    break;
  }
  case 'soak': {
    const { values } = parseArgs({
      args: process.argv.slice(3),
      options: { minutes: { type: 'string', default: '60' } },
    });
    const { soak } = await import('./soak/main.ts');
    const { text, isKept } = await soak(Number(values.minutes));
    console.log(text);
    process.exitCode = isKept ? 0 : 1;
    break;
  }
  default:
    await import('./main.ts');
}
