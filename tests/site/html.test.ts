import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { inlineHashes } from '../../deploy/inlineHashes.ts';
import { builtFiles, PAGES } from './pages.ts';

const ORIGIN = 'https://kangding.example';
const INLINE = inlineHashes('dist');
const HAN = String.raw`\p{Script=Han}`;
/** Characters of Chinese text: Han and full-width punctuation. */
const CJK = String.raw`[${HAN}，。、：；？！“”‘’《》（）—…]`;

describe.each(PAGES.map((page) => [page.path, page] as const))('%s', (path, { $, html, lang }) => {
  const isError = path === '/404.html';
  // A frame brings its one style sheet and its scripts with it, and the policy lists them by hash.
  const framed = path.includes('/embed/');

  it('names its language, has a title, a description and a single main heading', () => {
    expect($('html').attr('lang')).toBe(lang === 'zh' ? 'zh-Hans' : 'en');
    expect($('title').text()).not.toBe('');
    expect($('meta[name=description]').attr('content')).not.toBe('');
    expect($('h1')).toHaveLength(1);
    expect($('main')).toHaveLength(1);
  });

  it('says where it is, and where its twin is', () => {
    const alternates = $('link[rel=alternate][hreflang]')
      .toArray()
      .map((link) => [$(link).attr('hreflang'), $(link).attr('href')]);
    if (isError) {
      expect($('meta[name=robots]').attr('content')).toBe('noindex');
      return;
    }
    const bare = path.replace(/^\/en\//, '/');
    expect($('link[rel=canonical]').attr('href')).toBe(ORIGIN + path);
    expect(alternates).toEqual([
      ['zh-Hans', ORIGIN + bare],
      ['en', `${ORIGIN}/en${bare}`],
      ['x-default', ORIGIN + bare],
    ]);
  });

  it('holds no style or script that the content policy refuses', () => {
    expect(
      $(framed ? '[style], body style, style + style' : 'style, [style]')
        .toArray()
        .map((element) => $.html(element).slice(0, 120)),
    ).toEqual([]);
    // What is no script by its type is data, and never run.
    const scripts = $('script:not([src], [type="application/ld+json"])').toArray();
    const hashes = scripts.map(
      (script) => `'sha256-${createHash('sha256').update($(script).text()).digest('base64')}'`,
    );
    expect(hashes).toHaveLength(framed ? 2 : 1);
    const known = framed ? INLINE.embedScripts : INLINE.pageScripts;
    expect(hashes.filter((hash) => !known.includes(hash))).toEqual([]);
    expect(html).not.toMatch(/\son[a-z]+="/);
  });

  it('waits for one style sheet at most, and for no script', () => {
    expect($('link[rel=stylesheet]').length + $('style').length).toBe(1);
    expect($('script[src]:not([type=module][fetchpriority=low])')).toHaveLength(0);
  });

  it('loads nothing from any other host', () => {
    const sources = $('[src], link[rel=stylesheet], link[rel=icon], link[rel=preload]')
      .toArray()
      .map((element) => $(element).attr('src') ?? $(element).attr('href') ?? '');
    expect(sources.filter((source) => /^(?:https?:)?\/\//.test(source))).toEqual([]);
  });

  it('uses every id once, and every link inside the site leads somewhere', () => {
    const ids = $('[id]')
      .toArray()
      .map((element) => $(element).attr('id')!);
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
    const files = new Set(builtFiles());
    const broken = $('a[href]')
      .toArray()
      .map((link) => $(link).attr('href')!)
      .filter((href) => !/^(?:https?:|mailto:)/.test(href))
      .filter((href) => {
        const url = new URL(href, ORIGIN + path);
        const file = url.pathname.endsWith('/') ? `${url.pathname}index.html` : url.pathname;
        if (!files.has(file)) return true;
        if (url.hash === '') return false;
        const target = PAGES.find((page) => page.path === file.replace(/index\.html$/, ''));
        return (
          target === undefined || target.$(`[id="${decodeURIComponent(url.hash.slice(1))}"]`).length === 0
        );
      });
    expect(broken).toEqual([]);
  });

  it('keeps Chinese text free of blanks and Markdown leftovers', () => {
    const body = $('body').clone();
    body.find('script, svg').remove();
    body.find('code').replaceWith('code');
    const inline = String.raw`(?:</?(?:span|b|a|q|i|em|sup|cite|dfn)\b[^>]*>)*`;
    // English pages set Chinese words apart by blanks. A place stands apart from its phrase, and the heads of notes
    // and entries are set in columns.
    body.find('.place, .relation-status, .grade, summary, dt').remove();
    const blank = new RegExp(`.{0,20}${CJK}${inline}[ \\t\\n]+${inline}(?=${CJK}).{0,20}`, 'gu');
    if (lang === 'zh') expect((body.html() ?? '').match(blank) ?? []).toEqual([]);
    expect(body.text()).not.toContain('**');
  });
});
