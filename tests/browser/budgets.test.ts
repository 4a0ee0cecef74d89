// Whether the budgets weigh what a browser loads.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { ALL_JS } from '../../scripts/budgets/budgets.ts';
import { createSiteFiles } from '../../scripts/budgets/siteFiles.ts';
import { weighPage, type Part } from '../../scripts/budgets/weighPage.ts';
import { requireBuild } from '../../scripts/requireBuild.ts';
import { parseSiteUrl } from '../../scripts/siteUrl.ts';
import { openPage, siteUrl } from './support/page.ts';

const DIST = requireBuild();
const files = createSiteFiles(DIST, parseSiteUrl().base);

function partsOf(path: string): readonly Part[] {
  const file = path.endsWith('/') ? `${path}index.html` : path;
  return weighPage(files, path, readFileSync(join(DIST, file), 'utf8')).parts;
}

/** What a page asks for, from the root of the site, without what its frames do. It is quiet by then. */
async function requestsOf(page: Page, path: string): Promise<Set<string>> {
  const asked = new Set<string>();
  page.on('request', (request) => {
    if (request.frame() === page.mainFrame()) asked.add(request.url().replace(siteUrl('/'), '/'));
  });
  // With a route there is no cache, whatever was opened before.
  await page.route('**/*', (route) => route.continue());
  await page.goto(siteUrl(path), { waitUntil: 'networkidle' });
  await page.evaluate(() => document.fonts.ready);
  return asked;
}

const CASES = ['', '/en'].flatMap((lang) =>
  ['/', '/figures/source-map/', '/indicators/', '/data/', '/method/', '/press/', '/embed/one-four-n/'].map(
    (path) => `${lang}${path}`,
  ),
);

describe.each([...CASES, '/404.html'])('%s', (path) => {
  it('asks for what its budgets weigh, and for nothing else at first', async () => {
    const parts = partsOf(path);
    const asked = await requestsOf(await openPage('/404.html'), path);
    const later = new Set(parts.filter((part) => part.later).map((part) => part.path));
    const first = parts.filter((part) => !part.later).map((part) => part.path);
    expect([...asked].filter((address) => !later.has(address)).sort()).toEqual(first.sort());
  });
});

describe.each(['source-map', 'what-is-counted', 'evidence-matrix'])('the page of %s', (id) => {
  it('asks for one interaction, and has no more JavaScript with it than a page may have', async () => {
    const path = `/figures/${id}/`;
    const parts = partsOf(path);
    const page = await openPage('/404.html');
    const asked = await requestsOf(page, path);
    await page.locator('figure[data-figure]').first().scrollIntoViewIfNeeded();
    await page.waitForLoadState('networkidle');
    const scripts = parts.filter((part) => part.kind === 'js' && asked.has(part.path));
    expect(scripts.filter((script) => script.path.includes('interact'))).toHaveLength(1);
    expect(scripts.reduce((total, { sent }) => total + sent, 0)).toBeLessThanOrEqual(ALL_JS.other);
  });
});
