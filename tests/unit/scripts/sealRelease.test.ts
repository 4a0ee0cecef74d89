import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import type { ReleaseEntry } from '../../../src/schema/releases.ts';
import { writeReleases } from '../../support/releaseSeries.ts';
import { smallReleases } from '../../support/smallReleases.ts';

const folder = mkdtempSync(join(tmpdir(), 'kangding-seal-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const register = () =>
  (JSON.parse(readFileSync(join(folder, 'data/releases.json'), 'utf8')) as { releases: ReleaseEntry[] })
    .releases;
const last = smallReleases()[3]!.entry;

/** Seals the draft in data/2.0.0/, which lacks a record of 1.1.0. */
function seal(...more: string[]) {
  const { zh, en } = last.changes;
  const args = ['2.0.0', '--date', last.date, '--zh', zh, '--en', en, ...more];
  const script = resolve('scripts/sealRelease.ts');
  const result = spawnSync(process.execPath, [script, ...args], { cwd: folder, encoding: 'utf8' });
  return { status: result.status, output: result.stdout + result.stderr };
}

beforeEach(() => {
  const releases = smallReleases();
  writeReleases(join(folder, 'data'), releases);
  const sealed = { releases: releases.slice(0, 3).map(({ entry }) => entry) };
  writeFileSync(join(folder, 'data/releases.json'), JSON.stringify(sealed));
});

test('a release that lacks a record is not sealed until somebody says why', () => {
  const { status, output } = seal();
  expect(status).toBe(1);
  expect(output).toMatch(/no word about the number "volumes"/);
  expect(register()).toHaveLength(3);
});

test('withdrawals are read from a file and listed with the release', () => {
  writeFileSync(join(folder, 'withdrawn.json'), JSON.stringify(last.withdrawn));
  expect(seal('--withdrawn', 'withdrawn.json')).toMatchObject({ status: 0 });
  expect(register()[3]).toEqual(last);
});

test('a withdrawal without a reason in both languages is refused', () => {
  writeFileSync(
    join(folder, 'withdrawn.json'),
    '[{"kind": "number", "id": "volumes", "reason": {"zh": "重复"}}]',
  );
  const { status, output } = seal('--withdrawn', 'withdrawn.json');
  expect(status).toBe(1);
  expect(output).toMatch(/withdrawn\.json {2}\[0\]\.reason\.en/);
});
