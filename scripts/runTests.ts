// The parts of npm test, one after the other, and what they add up to.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { elapsed } from './progress.mjs';
import { countVitest, type Count } from './countVitest.ts';
import { runTool } from './runTool.ts';

interface Step {
  name: string;
  /** The file to run, below the repository, and its arguments. */
  command: string[];
  /** Vitest steps count every test; the others count as one. */
  vitest?: true;
  /** Why some of its tests may be skipped, for the summary. */
  skippedWhere?: string;
  /** Reads dist/, so it fails untried when the build failed. */
  needsBuild?: true;
}

const VITEST = 'node_modules/vitest/vitest.mjs';

/** Not a real address, so that no test can pass by reaching a real one. */
const TEST_SITE_URL = 'https://kangding.example';

const STEPS: readonly Step[] = [
  { name: 'types', command: ['scripts/checkTypes.ts'] },
  { name: 'lint', command: ['node_modules/eslint/bin/eslint.js', '--max-warnings', '0', '.'] },
  {
    name: 'format',
    command: ['node_modules/prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.'],
  },
  { name: 'unit', command: [VITEST, 'run', '--project', 'unit'], vitest: true },
  { name: 'build', command: ['scripts/build.ts'] },
  { name: 'budgets', command: ['scripts/checkBudgets.ts'], needsBuild: true },
  { name: 'site', command: [VITEST, 'run', '--project', 'site'], vitest: true, needsBuild: true },
  {
    name: 'servers',
    command: [VITEST, 'run', '--project', 'servers'],
    vitest: true,
    needsBuild: true,
    skippedWhere: 'nginx or Caddy is not installed (see above)',
  },
  { name: 'browser', command: [VITEST, 'run', '--project', 'browser'], vitest: true, needsBuild: true },
];

interface Result extends Count {
  name: string;
  time: string;
  remark: string;
}

async function runSteps(reports: string): Promise<Result[]> {
  const results: Result[] = [];
  let built = true;
  for (const step of STEPS) {
    console.log(`\n━━ ${step.name} ${'━'.repeat(60 - step.name.length)}\n`);
    const result: Result = step.needsBuild && !built ? untried(step) : await runStep(step, reports);
    if (step.name === 'build') built = result.failed === 0;
    results.push(result);
  }
  return results;
}

async function runStep({ name, command, vitest, skippedWhere }: Step, reports: string): Promise<Result> {
  const started = Date.now();
  const report = join(reports, `${name}.json`);
  const reporters = vitest ? ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`] : [];
  const ok = await runTool([...command, ...reporters], { SITE_URL: TEST_SITE_URL });
  const count = vitest ? countVitest(report, ok) : { passed: ok ? 1 : 0, failed: ok ? 0 : 1 };
  const remark = count.skipped ? [`${count.skipped} skipped`, skippedWhere].filter(Boolean).join(': ') : '';
  return { name, ...count, time: elapsed(started), remark };
}

function untried({ name }: Step): Result {
  console.log('Not run: there is no new build to look at.');
  return { name, passed: 0, failed: 1, time: '-', remark: 'not run, the build failed' };
}

function printSummary(results: readonly Result[]): void {
  console.log(`\n━━ summary ${'━'.repeat(53)}\n`);
  for (const { name, passed, failed, time, remark } of results) {
    const counts = `${String(passed).padStart(5)} passed  ${String(failed).padStart(4)} failed`;
    console.log(
      `${failed ? '✘' : '✔'} ${name.padEnd(9)} ${counts}  ${time.padStart(8)}  ${remark}`.trimEnd(),
    );
  }
}

const reports = mkdtempSync(join(tmpdir(), 'kangding-tests-'));
try {
  const results = await runSteps(reports);
  printSummary(results);
  const total = (key: 'passed' | 'failed') => results.reduce((sum, result) => sum + result[key], 0);
  console.log(`\n${total('passed')} passed, ${total('failed')} failed`);
  process.exitCode = total('failed') === 0 && total('passed') > 0 ? 0 : 1;
} finally {
  rmSync(reports, { recursive: true, force: true });
}
