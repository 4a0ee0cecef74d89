import { load } from 'cheerio';
import { describe, expect, it } from 'vitest';
import { embedForms } from '../../src/components/embedSnippet.ts';
import { FIGURE_IDS } from '../../src/figures/figureIds.ts';
import { builtFiles, PAGES } from './pages.ts';

const ORIGIN = 'https://kangding.example';
const pageAt = (path: string) => PAGES.find((page) => page.path === path);

const CASES = FIGURE_IDS.flatMap((id) => ['', '/en'].map((lang) => ({ id, lang })));

describe.each(CASES)('the embed of $id under $lang/', ({ id, lang }) => {
  it.each(['', '/v/1.0.0'])(
    'stands at its address %s, is not for search engines, and leads home',
    (version) => {
      const { $ } = pageAt(`${lang}${version}/embed/${id}/`)!;
      expect($('meta[name=robots]').attr('content')).toBe('noindex');
      expect($('figure[data-figure]').attr('data-figure')).toBe(id);
      expect($('header, footer, nav.main')).toHaveLength(0);
      expect($('figcaption a').attr('href')).toBe(`${lang}${version}/figures/${id}/`);
      // A diagram's parts say what the table of a chart says.
      expect($('.as-text table, [data-part]').length).toBeGreaterThan(0);
      const outward = $('a[href]:not([href^="#"])').toArray();
      expect(outward.length).toBeGreaterThan(0);
      for (const link of outward) {
        expect($(link).attr('target')).toBe('_top');
        expect($(link).attr('rel')).toContain('noopener');
      }
    },
  );

  it.each(['', '/v/1.0.0'])('at %s is one file', (version) => {
    const { $ } = pageAt(`${lang}${version}/embed/${id}/`)!;
    const loaded = $(
      '[src], link[rel=stylesheet], link[rel=preload], link[rel=modulepreload], image, use[href]',
    );
    expect(loaded.toArray().map((element) => $.html(element))).toEqual([]);
    expect($('style').text()).not.toMatch(/url\(|@import/);
  });

  it('carries the style of every edition of the figure, so that few hashes need to be allowed', () => {
    const styles = ['', '/en', '/v/1.0.0', '/en/v/1.0.0'].map((edition) =>
      pageAt(`${edition}/embed/${id}/`)!.$('style').text(),
    );
    expect(new Set(styles).size).toBe(1);
    expect(styles[0]).toContain('[data-theme=dark]');
    expect(styles[0]).toContain(':focus-visible');
  });

  it('has its code on the page of the figure, in every form, frozen and following', () => {
    const { $ } = pageAt(`${lang}/figures/${id}/`)!;
    for (const [version, edition] of [
      ['frozen', `${lang}/v/1.0.0`],
      ['live', lang],
    ] as const) {
      const codes = $(`#embed [data-version=${version}]`);
      expect(codes.toArray().map((code) => $(code).attr('data-form'))).toEqual(embedForms);
      const frame = load(codes.filter('[data-form=script]').text())('iframe');
      const src = frame.attr('src')!;
      expect(src).toBe(`${ORIGIN}${edition}/embed/${id}/`);
      expect(builtFiles()).toContain(`${new URL(src).pathname}index.html`);
      expect(frame.attr('title')).toBe($('.figure-title').text());
      expect(Number(frame.attr('height'))).toBeGreaterThan(300);
    }
    expect(
      $('#embed input:checked')
        .toArray()
        .map((input) => $(input).attr('value')),
    ).toEqual(['frozen', 'script']);
    expect($('#embed a').last().attr('href')).toBe(`${lang}/press/?figure=${id}`);
  });

  it('has no code that follows corrections on a frozen page', () => {
    const { $ } = pageAt(`${lang}/v/1.0.0/figures/${id}/`)!;
    expect($('#embed [data-version=live]')).toHaveLength(0);
    expect($('#embed [data-version=frozen]')).toHaveLength(embedForms.length);
  });
});
