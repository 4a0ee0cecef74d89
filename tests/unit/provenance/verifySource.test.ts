import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { NOISY } from './notice.ts';

const folder = mkdtempSync(join(tmpdir(), 'verify-source-'));
afterAll(() => rmSync(folder, { recursive: true }));

function run(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/verifySource.ts', ...args], {
    encoding: 'utf8',
  });
  return { status, output: stdout + stderr };
}

test('--help explains the command', () => {
  const { status, output } = run('--help');
  expect(status).toBe(0);
  expect(output).toContain('npm run verify:source -- FILE');
});

test('wrong usage and unreadable files say so and end with status 2', () => {
  const latin = join(folder, 'latin1.txt');
  writeFileSync(latin, Buffer.from([0xb8, 0xca, 0xd7, 0xce]));
  for (const [args, message] of [
    [[], 'npm run verify:source -- FILE'],
    [['a.txt', 'b.txt'], 'npm run verify:source -- FILE'],
    [['--nonsense'], '--nonsense'],
    [[latin, '--release', 'newest'], 'is not a version'],
    [[latin, '--release', '0.0.0'], 'not text in UTF-8'],
    [[join(folder, 'none.txt')], 'cannot be read'],
  ] as const) {
    const { status, output } = run(...args);
    expect(output).toContain(message);
    expect(status).toBe(2);
  }
});

test('an unrelated text is refused as such', () => {
  const file = join(folder, 'notice.txt');
  writeFileSync(file, NOISY);
  const { status, output } = run(file, '--release', '1.0.0');
  expect(output).toContain('This is a different text.');
  expect(status).toBe(2);
  const json = run(file, '--release', '1.0.0', '--json');
  expect(JSON.parse(json.output)).toMatchObject({ release: '1.0.0', verdict: 'different-text' });
});
