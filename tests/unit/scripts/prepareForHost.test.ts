import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { prepareForHost, siteOf, writeServerConfigs } from '../../../scripts/prepareForHost.ts';
import { parseSiteUrl } from '../../../scripts/siteUrl.ts';
import { writeSamplePages } from '../../servers/support/sampleSite.ts';

const ADDRESS = parseSiteUrl('https://kangding.example');

let dist: string;
beforeEach(() => {
  dist = mkdtempSync(join(tmpdir(), 'kangding-host-'));
  writeSamplePages(dist);
});
afterEach(() => rmSync(dist, { recursive: true }));

const has = (...files: string[]) => files.map((file) => existsSync(join(dist, file)));
const read = (file: string) => readFileSync(join(dist, file), 'utf8');

test('a server of one’s own gets compressed files', async () => {
  expect(await prepareForHost('server', dist, ADDRESS)).toMatch(/^Compressed \d+ files/);
  expect(has('index.html.br', 'manifest.json.gz', '_headers', '.nojekyll')).toEqual([
    true,
    true,
    true,
    false,
  ]);
});

test('hosts that compress by themselves get none, and each its own rules', async () => {
  await prepareForHost('cloudflare', dist, ADDRESS);
  expect(has('index.html.br', 'index.html.gz')).toEqual([false, false]);
  expect(read('_headers')).toContain('\n/*figures/:id/\n');
  await prepareForHost('netlify', dist, ADDRESS);
  expect(read('_headers')).toContain('\n/*figures/some-id/\n');
});

test('GitHub gets a mark that keeps its folders, and no headers, which it would not send', async () => {
  await prepareForHost('github', dist, ADDRESS);
  expect(has('.nojekyll', '_headers', 'index.html.br')).toEqual([true, false, false]);
});

test('the manifest names every address and nothing else', async () => {
  await prepareForHost('server', dist, ADDRESS);
  const { files } = JSON.parse(read('manifest.json')) as { files: Record<string, string> };
  expect(Object.keys(files)).toContain('embed.js');
  expect(Object.keys(files).filter((file) => /\.(?:br|gz)$|^_headers$|^manifest/.test(file))).toEqual([]);
});

test.each(['cloudflare', 'netlify'] as const)(
  'a page that the table does not name stops a build for %s',
  (host) => {
    mkdirSync(join(dist, 'fr/new'), { recursive: true });
    writeFileSync(join(dist, 'fr/new/index.html'), '<!doctype html>');
    return expect(prepareForHost(host, dist, ADDRESS)).rejects.toThrow(
      /Add the path to a row there:\n {2}\/fr\/new\/: Cross-Origin|\/fr\/new\/: Content-Security-Policy would be missing/,
    );
  },
);

test('configurations name the address and what embeds hold inline', () => {
  writeServerConfigs(join(dist, 'configs'), siteOf(dist, ADDRESS));
  for (const file of ['configs/nginx.conf', 'configs/Caddyfile'])
    expect(read(file)).toMatch(/script-src https:\/\/kangding\.example 'sha256-[^']+';/);
});
