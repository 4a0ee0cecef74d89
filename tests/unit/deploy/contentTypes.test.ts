import { expect, test } from 'vitest';
import { CONTENT_TYPES, contentTypeOf } from '../../../deploy/contentTypes.ts';

test.each([
  ['/feed.xml', 'application/atom+xml; charset=utf-8'],
  ['/sitemap-index.xml', 'application/xml; charset=utf-8'],
  ['/figures/a.csl.json', 'application/vnd.citationstyles.csl+json'],
  ['/embed/a/oembed.json', 'application/json'],
  ['/index.html', 'text/html; charset=utf-8'],
  ['/a.bib', 'application/x-bibtex; charset=utf-8'],
  ['/a.dark.png', 'image/png'],
  ['/a.exe', undefined],
])('%s is %s', (path, type) => expect(contentTypeOf(path)?.type).toBe(type));

test('all text says its encoding, but JSON, which has one', () => {
  const silent = CONTENT_TYPES.filter(({ text, type }) => text && !type.includes('charset'));
  expect(silent.map(({ ending }) => ending)).toEqual(['.csl.json', '.json']);
});
