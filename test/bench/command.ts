/**
 * `npm run bench`: holds the gateway against its bar. `npm run bench -- faults`: breaks every connection in every way,
 * prints what came of it, and ends with status 1 when something is not as it has to be.
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
  default:
    await import('./main.ts');
}
