import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { inlineHashes } from '../../../deploy/inlineHashes.ts';

let dist: string;
beforeEach(() => (dist = mkdtempSync(join(tmpdir(), 'kangding-hashes-'))));
afterEach(() => rmSync(dist, { recursive: true }));

function write(file: string, html: string): void {
  mkdirSync(dirname(join(dist, file)), { recursive: true });
  writeFileSync(join(dist, file), html);
}
const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

test('embeds that hold nothing inline ask for nothing', () => {
  write('embed/a/index.html', '<script src="/x.js" defer></script><link rel="stylesheet" href="/x.css">');
  expect(inlineHashes(dist)).toEqual({ pageScripts: [], embedStyles: [], embedScripts: [] });
});

test('each style and script is named once, in one order, whichever embeds hold it', () => {
  write(
    'embed/a/index.html',
    '<style>p{}</style><style media="print">\n q{}\n</style><script>one()</script>',
  );
  write(
    'en/v/1.0.0/embed/b/index.html',
    '<svg><style>p{}</style></svg><SCRIPT async>one()</SCRIPT ><script>二()</script>',
  );
  expect(inlineHashes(dist)).toEqual({
    pageScripts: [],
    embedStyles: [hash('p{}'), hash('\n q{}\n')].sort(),
    embedScripts: [hash('one()'), hash('二()')].sort(),
  });
});

test('data and files are no inline scripts', () => {
  write(
    'embed/a/index.html',
    `<script type="application/ld+json">{}</script><script type='application/json'>[]</script>` +
      `<script type=application/json>{}</script><script defer src=/frame.x.js></script><script type="module">m()</script>`,
  );
  expect(inlineHashes(dist).embedScripts).toEqual([hash('m()')]);
});

test('the script of all other pages is that of one which every site has', () => {
  write('404.html', '<script>start()</script><script type="module" src="/x.js"></script>');
  write('embed/a/index.html', '<script>one()</script>');
  expect(inlineHashes(dist)).toEqual({
    pageScripts: [hash('start()')],
    embedStyles: [],
    embedScripts: [hash('one()')],
  });
});

test('no other page is looked at', () => {
  for (const file of ['index.html', 'embed/index.html', 'figures/a/index.html', 'embed/a/more/index.html'])
    write(file, '<style>p{}</style><script>one()</script>');
  expect(inlineHashes(dist)).toEqual({ pageScripts: [], embedStyles: [], embedScripts: [] });
});
