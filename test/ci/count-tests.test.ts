import { describe, expect, it } from 'vitest';
import { countTests } from '../../.ci/count-tests.ts';

function report(run: { success: boolean; numPassedTests: number; numFailedTests: number }): string {
  return JSON.stringify({ ...run, testResults: [] });
}

const good = report({ success: true, numPassedTests: 12, numFailedTests: 0 });

describe('countTests', () => {
  it('adds up what passed and failed in every run', () => {
    const bad = report({ success: false, numPassedTests: 3, numFailedTests: 2 });
    expect(countTests([good, bad])).toEqual({ passed: 15, failed: 2 });
  });

  it('counts a run that failed without a failed test as one failure', () => {
    const broken = report({ success: false, numPassedTests: 3, numFailedTests: 0 });
    expect(countTests([good, broken])).toEqual({ passed: 15, failed: 1 });
  });

  it('counts nothing when there was no run', () => {
    expect(countTests([])).toEqual({ passed: 0, failed: 0 });
  });
});
