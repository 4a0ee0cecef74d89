import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { codeHash, keepFrozen, restoreFrozen, type FrozenPart } from '../../src/frozenReleases.ts';

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'kangding-frozen-'))));
afterEach(() => rmSync(folder, { recursive: true }));

function write(place: string, files: Readonly<Record<string, string>>): string {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, place, file)), { recursive: true });
    writeFileSync(join(folder, place, file), text);
  }
  return join(folder, place);
}

const filesIn = (place: string): string[] =>
  readdirSync(join(folder, place), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, place).length + 1))
    .sort();

const SITE = {
  'index.html': 'now',
  'figures/a.csv': 'now',
  'v/1.0.0/figures/a/index.html': 'zh',
  'en/v/1.0.0/figures/a/index.html': 'en',
  'v/1.0.0/figures/a.csv': 'zh',
  'data/1.0.0/model.json': 'data',
  'data/1.0.1/model.json': 'other',
  'data/citation-1.0.0.bib': 'of the page data/',
};

const part = (version: string, name: FrozenPart['part']): FrozenPart => ({
  version,
  part: name,
  folder: join(folder, 'cache', `${version}-${name}`),
});

describe('what is kept of a frozen release', () => {
  it('is its pages and its files, apart, and nothing else', async () => {
    const dist = write('dist', SITE);
    await keepFrozen(dist, [part('1.0.0', 'pages'), part('1.0.0', 'files')]);
    expect(readdirSync(join(folder, 'cache')).sort()).toEqual(['1.0.0-files', '1.0.0-pages']);
    expect(filesIn('cache/1.0.0-pages')).toEqual([
      'en/v/1.0.0/figures/a/index.html',
      'v/1.0.0/figures/a/index.html',
    ]);
    expect(filesIn('cache/1.0.0-files')).toEqual(['data/1.0.0/model.json', 'v/1.0.0/figures/a.csv']);
  });

  it('comes back where it was, and is not asked for again', async () => {
    await keepFrozen(write('dist', SITE), [part('1.0.0', 'files')]);
    const isThere = await restoreFrozen(join(folder, 'next'), [
      part('1.0.0', 'files'),
      part('1.0.0', 'pages'),
    ]);
    expect(filesIn('next')).toEqual(['data/1.0.0/model.json', 'v/1.0.0/figures/a.csv']);
    expect(readFileSync(join(folder, 'next/v/1.0.0/figures/a.csv'), 'utf8')).toBe('zh');
    // Astro names both kinds with a slash before them, and some of both with one behind them.
    expect(isThere('/v/1.0.0/figures/a.csv', 'files')).toBe(true);
    expect(isThere('/en/v/1.0.0/figures/a.bib/', 'files')).toBe(true);
    expect(isThere('/data/1.0.0/model.json', 'files')).toBe(true);
    expect(isThere('/v/1.0.0/figures/a/', 'pages')).toBe(false);
    expect(isThere('/data/1.0.1/model.json', 'files')).toBe(false);
    expect(isThere('/figures/a.csv', 'files')).toBe(false);
    expect(isThere('/data/citation-1.0.0.bib', 'files')).toBe(false);
  });

  it('stays as it was first made', async () => {
    const dist = write('dist', SITE);
    await keepFrozen(dist, [part('1.0.0', 'files')]);
    write('dist', { 'v/1.0.0/figures/a.csv': 'changed' });
    await keepFrozen(dist, [part('1.0.0', 'files')]);
    expect(readFileSync(join(folder, 'cache/1.0.0-files/v/1.0.0/figures/a.csv'), 'utf8')).toBe('zh');
  });
});

describe('the hash of the code', () => {
  const PROJECT = { 'src/a.ts': 'a', 'src/content/story/zh/01.mdx': 'prose', 'package-lock.json': '{}' };

  it('is that of the same code with other prose', () => {
    const before = codeHash(write('project', PROJECT));
    write('project', { 'src/content/story/zh/01.mdx': 'changed', 'tests/a.test.ts': 'a' });
    expect(codeHash(join(folder, 'project'))).toBe(before);
  });

  it.each([
    ['a file is changed', { 'src/a.ts': 'b' }],
    ['a file is added', { 'src/styles/b.css': '' }],
    ['a word of the interface is changed', { 'src/i18n/zh.json': '{}' }],
    ['a dependency is changed', { 'package-lock.json': '{ }' }],
  ])('is another where %s', (_, change) => {
    const before = codeHash(write('project', PROJECT));
    expect(codeHash(write('project', change))).not.toBe(before);
  });
});
