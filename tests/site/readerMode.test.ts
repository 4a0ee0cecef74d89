import { Readability } from '@mozilla/readability';
import { load } from 'cheerio';
import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import { words } from '../../src/i18n/t.ts';
import { storyPage } from './pages.ts';

/** What a browser's reader mode makes of a page. */
function read(html: string) {
  const { document } = new Window({ url: 'https://kangding.example/' });
  document.write(html);
  const article = new Readability(document as unknown as Document).parse();
  if (article === null) throw new Error('reader mode finds no article');
  return { ...article, $: load(article.content ?? '') };
}

/** White space apart: reader mode moves it about. */
const packed = (text: string) => text.replaceAll(/\s+/g, '');

describe.each(['zh', 'en'] as const)('the story in %s in reader mode', (lang) => {
  const { $, html } = storyPage(lang);
  const article = read(html);
  const t = words(lang);
  const text = packed(article.$.text());

  it('has the title and the language', () => {
    expect(article.title).toContain(t('site.title'));
    expect(article.lang).toBe(lang === 'zh' ? 'zh-Hans' : 'en');
  });

  it('has every heading of a section, as a heading, in order', () => {
    const wanted = $('.sections > section > h2')
      .toArray()
      .map((heading) => packed($(heading).text()));
    const found = article
      .$('h2')
      .toArray()
      .map((heading) => packed(article.$(heading).text()));
    expect(found).toEqual(wanted);
  });

  it('has every paragraph of the prose, whole and in order', () => {
    const paragraphs = $('.sections .para > :first-child, .sections > section > p')
      .toArray()
      .map((paragraph) => packed($(paragraph).text()));
    expect(paragraphs.length).toBeGreaterThan(25);
    let from = 0;
    for (const paragraph of paragraphs) {
      const at = text.indexOf(paragraph, from);
      expect(at, paragraph).toBeGreaterThanOrEqual(0);
      from = at + paragraph.length;
    }
  });

  it('has nothing of the interface', () => {
    const noise = [
      'nav.skip',
      'place.copy',
      'place.keep',
      'place.forget',
      'story.toc',
      'figure.keys',
      'figure.parts',
    ];
    const found = noise.filter((key) => text.includes(packed(t(key))));
    expect(found).toEqual([]);
    expect(article.$('select, input, button, nav, footer').length).toBe(0);
    expect(text).not.toContain(packed(t('footer.noTracking')));
  });
});
