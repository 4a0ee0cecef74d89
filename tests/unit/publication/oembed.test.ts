import { load } from 'cheerio';
import { describe, expect, it } from 'vitest';
import { oembedAnswer, oembedHtml, type OfferedFigure } from '../../../src/publication/oembed.ts';
import { ghostCard } from '../../support/ghost.ts';
import { wordpressDiscovers, wordpressHtml } from '../../support/wordpress.ts';

const FIGURE: OfferedFigure = {
  title: '“A” & <b onclick="x">B</b> "C"',
  page: 'https://x.example/figures/y/',
  embed: 'https://x.example/embed/y/',
  width: 600,
  height: 720,
  card: 'https://x.example/cards/figures/y.png',
  author: 'X',
  site: { name: 'The site', address: 'https://x.example/' },
};

describe('the HTML of an oEmbed answer', () => {
  it('is a link and a frame, whatever the title holds', () => {
    const $ = load(oembedHtml(FIGURE), null, false);
    expect(
      $('*')
        .get()
        .map((element) => $(element).prop('tagName')),
    ).toEqual(['BLOCKQUOTE', 'A', 'IFRAME']);
    expect($('iframe').attr()).toEqual({
      src: FIGURE.embed,
      title: FIGURE.title,
      width: '100%',
      height: '720',
      frameborder: '0',
      loading: 'lazy',
    });
    expect($('a').text()).toBe(`${FIGURE.title} · The site`);
  });

  it('leaves WordPress with a frame that waits behind a link in sight', () => {
    const $ = load(wordpressHtml(oembedHtml(FIGURE), 'abc')!, null, false);
    expect($('blockquote').is('[hidden]')).toBe(false);
    expect($('blockquote a').text()).toBe(`${FIGURE.title} · The site`);
    expect($('iframe').attr('style')).toContain('clip');
    expect($('iframe').attr('title')).toBe(FIGURE.title);
  });
});

describe('what WordPress does', () => {
  it('is to drop what has no frame, and to show a frame at once that no link goes before', () => {
    expect(
      wordpressHtml('<blockquote><a href="/">x</a></blockquote><script src="/x.js"></script>', 's'),
    ).toBeNull();
    expect(wordpressHtml('<div><iframe src="/x" style="color: red" onload="y()"></iframe></div>', 's')).toBe(
      '<iframe src="/x#?secret=s" data-secret="s" class="wp-embedded-content" sandbox="allow-scripts" security="restricted"></iframe>',
    );
  });

  it('is to look for an address in the head alone', () => {
    const link = '<link rel="alternate" type="application/json+oembed" href="https://x.example/o.json">';
    expect(wordpressDiscovers(`<head>${link}</head>`)).toBe('https://x.example/o.json');
    expect(wordpressDiscovers(`<head></head><body>${link}</body>`)).toBeUndefined();
    expect(wordpressDiscovers(`<head>${' '.repeat(160_000)}${link}</head>`)).toBeUndefined();
  });
});

describe('what Ghost makes of it', () => {
  it('is a card with the frame and all it knows of the figure', () => {
    const { cache_age, ...known } = oembedAnswer(FIGURE);
    expect(cache_age).toBe(86_400);
    expect(ghostCard('https://x.example/embed/y/oembed.json', { ...known })).toEqual(known);
  });

  it.each([{ html: '' }, { width: 0 }, { type: 'link' }, { version: '' }])(
    'is a bookmark with %j',
    (lack) => {
      expect(ghostCard('https://x.example/o.json', { ...oembedAnswer(FIGURE), ...lack })).toBeUndefined();
    },
  );
});
