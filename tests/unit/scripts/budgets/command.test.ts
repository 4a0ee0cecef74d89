import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { dense, page, smallSite } from './smallSite.ts';

const LIGHT = { 'index.html': page('<p>康定</p>'), 'embed/a/index.html': page('<p>康定</p>') };
const HEAVY = { ...LIGHT, 'embed/a/index.html': page(dense(40_000)) };

function budgets(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/checkBudgets.ts', ...args], {
    encoding: 'utf8',
    env: { ...process.env, SITE_URL: '' },
  });
  return { status, stdout, stderr };
}

test('a light site passes, with a table', () => {
  const { status, stdout, stderr } = budgets('--dist', smallSite(LIGHT));
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toMatch(/^story +zh +1 +0\.1\/0\.1 .* 1 {2}\/$/m);
  expect(stdout).toMatch(/^embed +zh +1 .*\/embed\/a\/$/m);
  expect(stdout).toMatch(/≤ 45\.0/);
  expect(stdout).toContain('All budgets are kept.');
});

test('a heavy page fails by its name, with what it has, what is allowed and how to look into it', () => {
  const { status, stdout, stderr } = budgets('--dist', smallSite(HEAVY));
  expect(status).toBe(1);
  expect(stdout).toMatch(/^embed +zh/m);
  expect(stdout).not.toContain('All budgets are kept.');
  expect(stderr).toMatch(
    /✘ embed, zh: \/embed\/a\/ has [\d,]+ bytes of HTML, allowed: 14,600 \(one initial window/,
  );
  expect(stderr).toMatch(/embed, zh: \/embed\/a\/ has [\d,]+ bytes of first load/);
  expect(stderr).toContain('npm run budgets -- ADDRESS');
});

test('a page can be looked into', () => {
  const files = { ...LIGHT, 'index.html': page('<img src="/a.png">'), 'a.png': dense(1_234) };
  const { status, stdout } = budgets('--dist', smallSite(files), '/');
  expect(status).toBe(0);
  expect(stdout).toMatch(/^\/a\.png +images +first +1,234 +1,234$/m);
  expect(budgets('--dist', smallSite(files), '/nowhere/')).toMatchObject({
    status: 1,
    stderr: expect.stringContaining('There is no page /nowhere/') as string,
  });
});

test('programs get every page and file, and what is broken', () => {
  const { status, stdout } = budgets('--dist', smallSite(HEAVY), '--json');
  const site = JSON.parse(stdout) as { pages: { path: string }[]; broken: { path: string }[] };
  expect(status).toBe(1);
  expect(site.pages.map(({ path }) => path)).toEqual(['/embed/a/', '/']);
  expect(site.broken.map(({ path }) => path)).toEqual(['/embed/a/', '/embed/a/']);
});
