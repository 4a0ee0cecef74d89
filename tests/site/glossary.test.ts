import { describe, expect, it } from 'vitest';
import { loadRelease } from '../../src/schema/loadRelease.ts';
import { PAGES } from './pages.ts';

const terms = [...loadRelease().terms.values()];

describe.each(
  PAGES.filter(({ path }) => path.endsWith('/glossary/')).map((page) => [page.path, page] as const),
)('%s', (_path, { $, lang }) => {
  it('has every term once, with its pinyin marked as such, both languages and an address', () => {
    expect($('.glossary-entry')).toHaveLength(terms.length);
    for (const { id, zh, en, pinyin } of terms) {
      const entry = $(`[id="${id}"] dt`);
      expect(entry.find('[lang=zh-Latn-pinyin]').text()).toBe(pinyin);
      expect(entry.text()).toContain(zh);
      expect(entry.text()).toContain(en);
      expect(entry.find('b a').attr('href')).toBe(`#${id}`);
    }
  });

  it('leads from either sense of 锅庄 to the other', () => {
    const linksOf = (id: string) =>
      $(`[id="${id}"] dd a[href^="#"]`)
        .toArray()
        .map((link) => $(link).attr('href'));
    expect(linksOf('guozhuang-trading-house')).toEqual(['#guozhuang-dance']);
    expect(linksOf('guozhuang-dance')).toEqual(['#guozhuang-trading-house']);
  });

  it('is in order, each initial once, with an index that leads to all of them', () => {
    const initials = $('.initial h2')
      .toArray()
      .map((heading) => `#${$(heading).attr('id')}`);
    const index = $('.index a')
      .toArray()
      .map((link) => $(link).attr('href'));
    expect(index).toEqual(initials);
    expect(new Set(initials).size).toBe(initials.length);
    expect(initials.includes('#initial-number')).toBe(lang === 'en');
  });
});
