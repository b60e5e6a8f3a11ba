import { readFileSync } from 'node:fs';

/** How many tests passed and failed. */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
}

/** What the JSON reporter of the test runner writes, as far as it is read here. */
interface Report {
  readonly success: boolean;
  readonly numPassedTests: number;
  readonly numFailedTests: number;
}

/** Adds up reports. A run that failed with no failed test, for example in a file that did not load, counts as one. */
export function countTests(reports: readonly string[]): Counts {
  const runs = reports.map((text) => JSON.parse(text) as Report);
  return {
    passed: runs.reduce((sum, run) => sum + run.numPassedTests, 0),
    failed: runs.reduce((sum, run) => sum + Math.max(run.numFailedTests, run.success ? 0 : 1), 0),
  };
}

if (import.meta.main) {
  const { passed, failed } = countTests(process.argv.slice(2).map((path) => readFileSync(path, 'utf8')));
  console.log(`${passed} passed, ${failed} failed`);
  if (failed > 0 || passed === 0) process.exitCode = 1;
}
