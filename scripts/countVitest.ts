import { existsSync, readFileSync } from 'node:fs';

export interface Count {
  passed: number;
  failed: number;
  skipped?: number;
}

/** The part of Vitest's JSON report that is read here. */
interface Report {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  testResults: { status: string; assertionResults: unknown[] }[];
}

/**
 * @param file where Vitest was told to write its JSON report
 * @param ok whether Vitest ended with exit code 0
 */
export function countVitest(file: string, ok: boolean): Count {
  if (!existsSync(file)) return { passed: 0, failed: 1 };
  const report = JSON.parse(readFileSync(file, 'utf8')) as Report;
  // A file that cannot be loaded holds no tests to count, and is a failure all the same.
  const unloaded = report.testResults.filter(
    (r) => r.status === 'failed' && r.assertionResults.length === 0,
  ).length;
  const failed = report.numFailedTests + unloaded;
  return {
    passed: report.numPassedTests,
    // An error outside every test (a rejected promise, a global setup) shows in the exit code alone.
    failed: failed === 0 && !ok ? 1 : failed,
    skipped: report.numPendingTests,
  };
}
