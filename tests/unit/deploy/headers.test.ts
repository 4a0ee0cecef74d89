import { describe, expect, test } from 'vitest';
import { headersFor, rowsMatching } from '../../../deploy/headers.ts';

const ORIGIN = 'https://kangding.example';
const headers = (path: string) => headersFor(path, { origin: ORIGIN });

const PATHS: Record<string, string[]> = {
  page: [
    '/',
    '/en/',
    '/404.html',
    '/figures/one-four-n/',
    '/en/v/1.0.0/figures/one-four-n/',
    '/data/',
    '/embed/',
  ],
  'press page': ['/press/', '/en/press/', '/press/index.html'],
  embed: [
    '/embed/one-four-n/',
    '/en/embed/one-four-n/',
    '/v/1.0.0/embed/one-four-n/',
    '/en/v/1.0.0/embed/a/index.html',
  ],
  'oEmbed answer': ['/embed/one-four-n/oembed.json', '/en/v/1.0.0/embed/one-four-n/oembed.json'],
  'hashed asset': ['/_astro/index.md2Uquux.css', '/_astro/interact.BeEjJZbV.js', '/_astro/serif.D1x2.woff2'],
  'frozen data, figure or number file': [
    '/data/1.0.0/indicators.json',
    '/data/1.0.0/schema/model.schema.json',
    '/data/1.0.0/datapackage.json',
    '/data/1.0.0/indicators.csv',
    '/v/1.0.0/figures/one-four-n.svg',
    '/en/v/1.0.0/figures/one-four-n.csl.json',
    '/v/1.0.0/indicators/service-activities.ris',
  ],
  'live figure or number file, citation of story or data': [
    '/figures/one-four-n.png',
    '/en/figures/one-four-n.csv',
    '/figures/one-four-n.metadata.json',
    '/indicators/service-activities.bib',
    '/en/story.csl.json',
    '/en/data/citation-1.0.0.bib',
  ],
  'scripts of embeds, manifest and list of releases': [
    '/embed.js',
    '/theme.js',
    '/manifest.json',
    '/data/releases.json',
  ],
  'image or font outside the hashed assets': ['/favicon.svg', '/icons/touch.png', '/fonts/serif.woff2'],
};

describe('the rows are disjoint', () => {
  const cases = Object.entries(PATHS).flatMap(([row, paths]) => paths.map((path) => [path, row] as const));

  test.each(cases)('%s is a %s and nothing else', (path, row) => {
    expect(rowsMatching(path).map(({ name }) => name)).toEqual([row]);
  });

  test.each(['/robots.txt', '/feed.xml', '/sitemap-index.xml', '/figures/one-four-n.exe'])(
    '%s is in no row',
    (path) => {
      expect(rowsMatching(path)).toEqual([]);
      expect(headers(path)['X-Content-Type-Options']).toBe('nosniff');
    },
  );
});

test.each([
  '/',
  '/embed/one-four-n/',
  '/data/1.0.0/model.json',
  '/_astro/a.B.js',
  '/robots.txt',
  '/404.html',
])('every response is protected: %s', (path) => {
  expect(headers(path)).toMatchObject({
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Permissions-Policy': expect.stringContaining('geolocation=()'),
    'Strict-Transport-Security': expect.stringContaining('max-age='),
    'Cache-Control': expect.stringMatching(/^public, max-age=/),
  });
});

test('transport security is not promised where there is none', () => {
  expect(headersFor('/', { origin: 'http://localhost:4321' })).not.toHaveProperty(
    'Strict-Transport-Security',
  );
});

test('a page may load from its own site only, and may not be framed', () => {
  expect(headers('/en/')).toMatchObject({
    'Content-Security-Policy':
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; " +
      "connect-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Cache-Control': 'public, max-age=0, must-revalidate',
  });
});

test('the press page may frame this site, to preview an embed; no other page may frame anything', () => {
  const policy = (path: string) => headers(path)['Content-Security-Policy'];
  expect(policy('/en/press/')).toContain("frame-src 'self';");
  expect(policy('/en/press/')!.replace(" frame-src 'self';", '')).toBe(policy('/en/'));
});

test('an embed may be framed anywhere, and spells its own origin out', () => {
  const embed = headers('/en/embed/one-four-n/');
  expect(embed['Content-Security-Policy']).toContain(`script-src ${ORIGIN};`);
  expect(embed['Content-Security-Policy']).toContain('frame-ancestors *');
  expect(embed['Content-Security-Policy']).not.toContain("'self'");
  expect(embed['Cross-Origin-Resource-Policy']).toBe('cross-origin');
});

test.each([
  '/data/1.0.0/model.json',
  '/figures/one-four-n.svg',
  '/fonts/a.woff2',
  '/embed.js',
  '/embed/a/oembed.json',
])('other sites may read %s', (path) => {
  expect(headers(path)).toMatchObject({
    'Access-Control-Allow-Origin': '*',
    'Cross-Origin-Resource-Policy': 'cross-origin',
  });
});

test.each([
  ['/_astro/interact.BeEjJZbV.js', true],
  ['/data/1.0.0/model.json', true],
  ['/v/1.0.0/figures/one-four-n.svg', true],
  ['/figures/one-four-n.svg', false],
  ['/v/1.0.0/figures/one-four-n/', false],
  ['/embed.js', false],
])('%s is cached for good: %s', (path, forever) => {
  expect(headers(path)['Cache-Control']?.includes('immutable')).toBe(forever);
});
