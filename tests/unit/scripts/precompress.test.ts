import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { acceptedTwins } from '../../../scripts/acceptedTwins.ts';
import { hashesOf, manifest } from '../../../scripts/manifest.ts';
import { precompress } from '../../../scripts/precompress.ts';
import { addressOf, publishedFiles } from '../../../scripts/publishedFiles.ts';

let folder: string;
const published = () => hashesOf(folder, publishedFiles(folder));
const LONG = '康定 Kangding\n'.repeat(200);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kangding-twins-'));
  for (const name of ['index.html', 'a.bib', 'a.png']) writeFileSync(join(folder, name), LONG);
  writeFileSync(join(folder, 'small.css'), 'p{}');
});
afterEach(() => rmSync(folder, { recursive: true }));

test('text gets twins that hold the same; images and small files do not', async () => {
  expect(await precompress(folder, published())).toBe(2);
  const twins = readdirSync(folder).filter((name) => /\.(?:br|gz)$/.test(name));
  expect(twins.sort()).toEqual(['a.bib.br', 'a.bib.gz', 'index.html.br', 'index.html.gz']);
  const read = (name: string) => readFileSync(join(folder, name));
  expect(brotliDecompressSync(read('index.html.br')).toString()).toBe(LONG);
  expect(gunzipSync(read('a.bib.gz')).toString()).toBe(LONG);
});

test('the same text gives the same twins', async () => {
  const twins = () => ['a.bib.br', 'a.bib.gz'].map((name) => readFileSync(join(folder, name), 'hex'));
  await precompress(folder, hashesOf(folder, ['a.bib']));
  const once = twins();
  await precompress(folder, hashesOf(folder, ['a.bib']));
  expect(twins()).toEqual(once);
});

test('twins and what hosts read have no address, and are not in the manifest', async () => {
  const before = manifest(published());
  await precompress(folder, published());
  writeFileSync(join(folder, '_headers'), '');
  writeFileSync(join(folder, '.nojekyll'), '');
  expect(publishedFiles(folder)).toEqual(['a.bib', 'a.png', 'index.html', 'small.css']);
  expect(manifest(published())).toBe(before);
});

test.each([
  ['index.html', '/'],
  ['en/data/index.html', '/en/data/'],
  ['404.html', '/404.html'],
  ['myindex.html', '/myindex.html'],
])('%s is asked for as %s', (file, address) => expect(addressOf(file)).toBe(address));

describe('what a request accepts', () => {
  test.each([
    [undefined, []],
    ['', []],
    ['identity', []],
    ['gzip, deflate, br', ['.br', '.gz']],
    ['GZIP;q=0.5, br ; q=0', ['.gz']],
    ['br;q=1.0', ['.br']],
    ['brotli, xgzip', []],
  ])('%s', (header, twins) => expect(acceptedTwins(header)).toEqual(twins));
});
