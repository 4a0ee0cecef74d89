import { describe, expect, test } from 'vitest';
import { hostProblems } from '../../../deploy/checkHostRules.ts';
import { HEADER_ROWS, type Site } from '../../../deploy/headers.ts';
import { hostHeaders, hostRules, type Host } from '../../../deploy/hostHeaders.ts';
import { examplesOf } from '../../servers/support/sampleSite.ts';

const SITE: Site = { origin: 'https://kangding.example', pageScripts: [], embedStyles: [], embedScripts: [] };
const HOSTS: Host[] = ['cloudflare', 'netlify'];
const RECORDS = ['figures/some-id', 'indicators/some-id'];
const PATHS = HEADER_ROWS.flatMap(({ paths }) => paths.flatMap(examplesOf));

const hashes = (count: number) =>
  Array.from({ length: count }, (_, i) => `'sha256-${String(i).padStart(43, 'x')}='`);

describe.each(HOSTS)('%s', (host) => {
  test.each(['/', '/some/base/'])('sends of every address what the table says, under %s', (base) => {
    const site = { ...SITE, base };
    expect(hostProblems(host, hostRules(host, site, RECORDS), site, PATHS)).toEqual([]);
  });

  test('is found out when the table has no path for a page', () => {
    const problems = hostProblems(host, hostRules(host, SITE, RECORDS), SITE, ['/new/']);
    expect(problems.join('\n')).toMatch(
      /^\/new\/: Content-Security-Policy would be missing, not default-src/m,
    );
  });

  test('is found out when two rules meet', () => {
    const rules = [
      ...hostRules(host, SITE, RECORDS),
      { path: '/figures/*', headers: { 'Cache-Control': 'no-store' } },
    ];
    expect(hostProblems(host, rules, SITE, ['/figures/some-id.svg'])).toEqual([
      '/figures/some-id.svg: Cache-Control would be public, max-age=0, must-revalidate, no-store, not public, ' +
        'max-age=0, must-revalidate',
    ]);
  });

  test('is told the types that hosts do not know', () => {
    const typed = hostRules(host, SITE).filter(({ headers }) => 'Content-Type' in headers);
    expect(typed.map(({ path }) => path)).toEqual(
      expect.arrayContaining(['/*.bib', '/*.csl.json', '/feed.xml']),
    );
  });

  test('has one rule for a path, of which Cloudflare keeps the last', () => {
    const paths = hostRules(host, SITE, RECORDS).map(({ path }) => path);
    expect(paths.length).toBe(new Set(paths).size);
  });
});

test('Netlify would send of a file of a figure what its page has, if the pages were not named', () => {
  const problems = hostProblems('netlify', hostRules('cloudflare', SITE), SITE, ['/figures/some-id.svg']);
  expect(problems.join('\n')).toContain('Cross-Origin-Resource-Policy would be cross-origin, same-origin');
});

describe('the limits of Cloudflare Pages', () => {
  test('leave room for more figures, numbers and releases: the rules do not grow with them', () => {
    expect(hostRules('cloudflare', SITE, RECORDS).length).toBe(hostRules('cloudflare', SITE, []).length);
    expect(hostHeaders('cloudflare', SITE)).toContain('\n/*embed/:id/\n');
  });

  test('come with its own default, which lets every site read everything, turned off', () => {
    expect(hostHeaders('cloudflare', SITE)).toContain('\n/*\n  ! Access-Control-Allow-Origin\n');
    expect(hostHeaders('netlify', SITE)).not.toContain('!');
  });

  test('stop the build where embeds hold too much, with what to do', () => {
    expect(hostHeaders('cloudflare', { ...SITE, embedStyles: hashes(27) })).toContain('sha256');
    expect(() => hostHeaders('cloudflare', { ...SITE, embedStyles: hashes(40) })).toThrow(
      /line of _headers would have 2\d{3} characters, and Cloudflare Pages reads 2000.*Content-Security-Policy[^]*let figures share/,
    );
    expect(hostHeaders('netlify', { ...SITE, embedStyles: hashes(40) }, RECORDS)).toContain('sha256');
  });
});
