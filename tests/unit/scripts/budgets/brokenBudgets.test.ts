import { describe, expect, it } from 'vitest';
import { brokenBudgets } from '../../../../scripts/budgets/brokenBudgets.ts';
import { ALL_JS, PAGE_BUDGETS } from '../../../../scripts/budgets/budgets.ts';
import { pageTypes } from '../../../../scripts/budgets/pageTypes.ts';
import { weighSite } from '../../../../scripts/budgets/weighSite.ts';
import { dense, page, smallSite } from './smallSite.ts';

const brokenIn = (files: Readonly<Record<string, string>>) => brokenBudgets(weighSite(smallSite(files), '/'));

const LIGHT = {
  'index.html': page('<p>康定</p>'),
  'en/index.html': page('<p>Kangding</p>', { lang: 'en' }),
  'figures/a/index.html': page(`<p>${dense(9_000)}</p>`),
  'embed/one-four-n/index.html': page(`<p>${dense(8_000)}</p>`),
  'embed.js': dense(1_500),
};

describe('a site', () => {
  it('that is light keeps every budget', () => {
    expect(brokenIn(LIGHT)).toEqual([]);
  });

  it('breaks the budget of its HTML by the name of the heavy page', () => {
    const broken = brokenIn({ ...LIGHT, 'en/index.html': page(dense(64_000), { lang: 'en' }) });
    expect(broken).toHaveLength(1);
    expect(broken[0]).toMatchObject({ of: 'story, en', path: '/en/', others: 0, allowed: '45,000' });
    expect(broken[0]!.found).toMatch(/^4[6-9],\d{3} bytes of HTML$/);
  });

  it('breaks the budget of scripts by what a script imports, at first or later', () => {
    const head = '<script type="module" src="/a.js"></script>';
    const withScript = (code: string) =>
      brokenIn({
        ...LIGHT,
        'method/index.html': page('', { head }),
        'a.js': code,
        'b.js': `export default "${dense(15_000)}"`,
      }).map(({ of, path, found }) => `${of} ${path} ${found.replace(/^[\d,]+ /, '')}`);
    expect(withScript('import "./b.js"')).toEqual(['method, zh /method/ bytes of JavaScript']);
    expect(withScript('import("./b.js")')).toEqual([
      'method, zh /method/ bytes of JavaScript imported later',
    ]);
    expect(withScript('"b.js"')).toEqual([]);
  });

  it('names the heaviest of several pages, frozen ones too, and counts the others', () => {
    const broken = brokenIn({
      'figures/a/index.html': page(dense(30_000)),
      'v/1.0.0/figures/a/index.html': page(dense(40_000)),
      'en/figures/a/index.html': page(dense(35_000), { lang: 'en' }),
    });
    expect(broken.map(({ of, path, others }) => [of, path, others])).toEqual([
      ['figure, zh', '/v/1.0.0/figures/a/', 1],
      ['figure, en', '/en/figures/a/', 0],
    ]);
  });

  it('breaks the budget of requests', () => {
    const files = ['a', 'b'].map((name) => [`${name}.css`, 'p{}']);
    const head = files.map(([name]) => `<link rel="stylesheet" href="/${name}">`).join('');
    const broken = brokenIn({ ...Object.fromEntries(files), 'embed/a/index.html': page('', { head }) });
    expect(broken).toMatchObject([{ of: 'embed, zh', path: '/embed/a/', found: '3 requests', allowed: '2' }]);
  });

  it('breaks the budgets of fonts and images of an embed with the first of them', () => {
    const head = '<link rel="preload" as="font" href="/a.woff2">';
    const broken = brokenIn({
      'embed/a/index.html': page('<img src="/a.png">', { head }),
      'a.woff2': 'a',
      'a.png': 'a',
    });
    expect(broken.map(({ found }) => found)).toEqual(['1 bytes of fonts', '1 bytes of images', '3 requests']);
  });

  it('has a tighter budget for one embed', () => {
    const embed = page(dense(13_000));
    const broken = brokenIn({ 'embed/a/index.html': embed, 'en/embed/one-four-n/index.html': embed });
    expect(broken.map(({ of, path, allowed }) => [of, path, allowed])).toEqual([
      ['embed one-four-n, en', '/en/embed/one-four-n/', '9,000'],
    ]);
  });

  it('breaks the budget of a file', () => {
    const broken = brokenIn({ ...LIGHT, 'embed.js': dense(4_000), 'en/cards/a.png': dense(60_000) });
    expect(broken.map(({ of, path, found }) => [of, path, found])).toEqual([
      ['embed.js', '/embed.js', expect.stringMatching(/^3,\d{3} bytes$/)],
      ['social card', '/en/cards/a.png', '60,000 bytes'],
    ]);
  });

  it('may have no page of which no budget speaks', () => {
    expect(brokenIn({ 'en/about/index.html': page('') })).toMatchObject([
      { of: 'a page of no known kind', path: '/en/about/' },
    ]);
  });
});

describe('budgets of scripts', () => {
  const js = (type: keyof typeof PAGE_BUDGETS) => PAGE_BUDGETS[type].js.max + PAGE_BUDGETS[type].later.max;

  it('add up to what the story may have in all', () => {
    expect(js('story')).toBe(ALL_JS.story);
  });

  // A figure's page could import the interactions of all figures, and imports that of its own.
  it.each(pageTypes.filter((type) => type !== 'story' && type !== 'figure'))(
    'add up to what other pages may have in all: %s',
    (type) => {
      expect(js(type)).toBeLessThanOrEqual(ALL_JS.other);
    },
  );
});
