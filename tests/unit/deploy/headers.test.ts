import { describe, expect, test } from 'vitest';
import { HEADER_ROWS, headersFor, rowFor, rowPatterns, type Site } from '../../../deploy/headers.ts';
import { examplesOf } from '../../servers/support/sampleSite.ts';

const SITE: Site = { origin: 'https://kangding.example', pageScripts: [], embedStyles: [], embedScripts: [] };
const headers = (path: string) => headersFor(path, SITE);

const PATHS: Record<string, string[]> = {
  page: [
    '/',
    '/en/',
    '/404.html',
    '/figures/one-four-n/',
    '/en/v/1.0.0/figures/one-four-n/',
    '/data/',
    '/embed/',
    '/some/page/to/come/',
  ],
  press: ['/press/', '/en/press/', '/en/press/index.html'],
  embed: [
    '/embed/one-four-n/',
    '/en/embed/one-four-n/',
    '/v/1.0.0/embed/one-four-n/',
    '/en/v/1.0.0/embed/a/index.html',
  ],
  oembed: ['/embed/one-four-n/oembed.json', '/en/v/1.0.0/embed/one-four-n/oembed.json'],
  hashed: [
    '/_astro/index.md2Uquux.css',
    '/_astro/interact.BeEjJZbV.js',
    '/_astro/serif.D1x2.woff2',
    '/frame.a1b2c3.js',
  ],
  frozen: [
    '/data/1.0.0/indicators.json',
    '/data/1.0.0/schema/model.schema.json',
    '/data/1.0.0/datapackage.json',
    '/data/1.0.0/indicators.csv',
    '/v/1.0.0/figures/one-four-n.svg',
    '/v/1.0.0/figures/one-four-n.dark.outlined.svg',
    '/en/v/1.0.0/figures/one-four-n.zip',
    '/en/v/1.0.0/figures/one-four-n.csl.json',
    '/v/1.0.0/indicators/service-activities.ris',
    '/en/v/1.0.0/cards/figures/one-four-n.png',
  ],
  live: [
    '/figures/one-four-n.png',
    '/en/figures/one-four-n.csv',
    '/figures/one-four-n.metadata.json',
    '/figures/one-four-n.zip',
    '/indicators/service-activities.bib',
    '/cards/story.png',
    '/en/cards/figures/one-four-n.png',
    '/en/story.csl.json',
    '/en/data/citation-1.0.0.bib',
  ],
  shared: [
    '/embed.js',
    '/embed.js.sri',
    '/manifest.json',
    '/data/releases.json',
    '/favicon.svg',
    '/apple-touch-icon.png',
  ],
  other: ['/robots.txt', '/feed.xml', '/sitemap-index.xml', '/figures/one-four-n.exe', '/embed-js', '/press'],
};

describe('each address is in one row', () => {
  const cases = Object.entries(PATHS).flatMap(([row, paths]) => paths.map((path) => [path, row] as const));

  test.each(cases)('%s is in "%s"', (path, row) => expect(rowFor(path).name).toBe(row));

  test('and no address that the table writes down is in two', () => {
    const pageShape = rowPatterns().at(-1)!.pattern;
    const named = rowPatterns().filter(({ pattern }) => pattern !== pageShape);
    for (const row of HEADER_ROWS)
      for (const path of row.paths.flatMap(examplesOf)) {
        const names = named
          .filter(({ pattern }) => new RegExp(pattern).test(path))
          .map(({ row }) => row.name);
        expect(names, path).toEqual(['page', 'other'].includes(row.name) ? [] : [row.name]);
        expect(rowFor(path).name, path).toBe(row.name);
      }
  });

  test('a base stands in front of every pattern, and its dots are dots', () => {
    for (const { pattern } of rowPatterns('/a.b/')) expect(pattern).toMatch(/^\^\/a\\\.b/);
    const embed = new RegExp(rowPatterns('/a.b/')[0]!.pattern);
    expect(embed.test('/a.b/en/embed/x/')).toBe(true);
    expect(embed.test('/axb/en/embed/x/')).toBe(false);
    expect(embed.test('/en/embed/x/')).toBe(false);
  });
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
    'Permissions-Policy': expect.stringContaining('geolocation=()'),
    'Strict-Transport-Security': expect.stringContaining('max-age='),
    'Cache-Control': expect.stringMatching(/^public, max-age=/),
  });
});

test('all but an embed keeps apart from the window that opened it', () => {
  const apart = (path: string) => headers(path)['Cross-Origin-Opener-Policy'];
  for (const path of [
    '/',
    '/en/press/',
    '/404.html',
    '/robots.txt',
    '/_astro/a.B.js',
    '/data/1.0.0/model.json',
  ])
    expect(apart(path), path).toBe('same-origin');
  for (const path of ['/embed/one-four-n/', '/en/v/1.0.0/embed/one-four-n/'])
    expect(apart(path), path).toBeUndefined();
});

test('transport security is not promised where there is none', () => {
  expect(headersFor('/', { ...SITE, origin: 'http://localhost:4321' })).not.toHaveProperty(
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

test('only the press page may frame something, and nothing but this site', () => {
  const { 'Content-Security-Policy': press, ...rest } = headers('/en/press/');
  const { 'Content-Security-Policy': page, ...others } = headers('/en/');
  expect(press?.replace(" frame-src 'self';", '')).toBe(page);
  expect(press).not.toBe(page);
  expect(rest).toEqual(others);
});

test('an embed may be framed anywhere, and spells its own origin out', () => {
  const embed = headers('/en/embed/one-four-n/');
  expect(embed['Content-Security-Policy']).toContain(`script-src ${SITE.origin};`);
  expect(embed['Content-Security-Policy']).toContain('frame-ancestors *');
  expect(embed['Content-Security-Policy']).not.toContain("'self'");
  expect(embed['Cross-Origin-Resource-Policy']).toBe('cross-origin');
});

test('the styles and scripts inside embeds are allowed there, and on no page', () => {
  const site = { ...SITE, embedStyles: ["'sha256-A='", "'sha256-B='"], embedScripts: ["'sha256-C='"] };
  const policy = headersFor('/embed/a/', site)['Content-Security-Policy'];
  expect(policy).toContain(
    `; script-src ${SITE.origin} 'sha256-C='; style-src ${SITE.origin} 'sha256-A=' 'sha256-B=';`,
  );
  for (const path of ['/', '/press/', '/figures/a/']) expect(headersFor(path, site)).toEqual(headers(path));
});

test('the script inside pages is allowed there, and in no embed', () => {
  const site = { ...SITE, pageScripts: ["'sha256-A='"] };
  for (const path of ['/', '/404.html', '/en/press/', '/v/1.0.0/figures/a/']) {
    const policy = headersFor(path, site)['Content-Security-Policy'];
    expect(policy).toContain("; script-src 'self' 'sha256-A='; style-src 'self'; ");
    expect(policy?.replace(" 'sha256-A='", '')).toBe(headers(path)['Content-Security-Policy']);
  }
  expect(headersFor('/embed/a/', site)).toEqual(headers('/embed/a/'));
});

test.each([
  '/data/1.0.0/model.json',
  '/figures/one-four-n.svg',
  '/figures/one-four-n.zip',
  '/_astro/a.woff2',
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
  ['/frame.a1b2.js', true],
  ['/data/1.0.0/model.json', true],
  ['/v/1.0.0/figures/one-four-n.svg', true],
  ['/figures/one-four-n.svg', false],
  ['/v/1.0.0/figures/one-four-n/', false],
  ['/v/1.0.0/embed/one-four-n/oembed.json', false],
  ['/embed.js', false],
])('%s is cached for good: %s', (path, forever) => {
  expect(headers(path)['Cache-Control']?.includes('immutable')).toBe(forever);
});
