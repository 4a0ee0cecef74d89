import { SANDBOX } from '../../../src/components/embedHost.ts';
import { load } from 'cheerio';
import { describe, expect, it } from 'vitest';
import {
  EMBED_THEMES,
  embedForms,
  embedSnippet,
  oembedAddress,
  type Embed,
} from '../../../src/components/embedSnippet.ts';
import { LANGS } from '../../../src/schema/langs.ts';

const SITE = 'https://site.example/some/base/';
const EMBED: Embed = {
  site: SITE,
  figure: 'one-four-n',
  lang: 'zh',
  theme: 'auto',
  release: '1.2.3',
  title: '1+4+N',
  width: 600,
  height: 640,
  script: { path: 'embed.js', integrity: 'sha384-AbC+/=' },
};

/** The code as a host page parses it. */
const parsed = (form: Parameters<typeof embedSnippet>[0], embed: Partial<Embed> = {}) =>
  load(embedSnippet(form, { ...EMBED, ...embed }), null, false);

const EDITIONS = LANGS.flatMap((lang) =>
  ['1.2.3', null].flatMap((release) => EMBED_THEMES.map((theme) => ({ lang, release, theme }))),
);

describe.each(EDITIONS)('code in $lang, release $release, theme $theme', ({ lang, release, theme }) => {
  const edition = SITE + (lang === 'en' ? 'en/' : '') + (release === null ? '' : 'v/1.2.3/');
  const page = `${edition}figures/one-four-n/`;

  it.each(['script', 'frame'] as const)('%s frames the embed of that edition', (form) => {
    const frame = parsed(form, { lang, release, theme })('iframe');
    const query = theme === 'auto' ? '' : `?theme=${theme}`;
    expect(frame.attr()).toEqual({
      src: `${edition}embed/one-four-n/${query}`,
      title: '1+4+N',
      width: '100%',
      height: '640',
      frameborder: '0',
      loading: 'lazy',
      sandbox: SANDBOX,
    });
  });

  it('element says what the frame would show, and holds a link with a picture', () => {
    const $ = parsed('element', { lang, release, theme });
    const { release: kept, ...attributes } = $('kangding-figure').attr()!;
    expect(attributes).toEqual({ figure: 'one-four-n', lang, theme, height: '640' });
    expect(kept).toBe(release ?? undefined);
    expect($('kangding-figure > a').attr('href')).toBe(page);
    const { src, alt } = $('kangding-figure > a > img').attr()!;
    expect(src).toBe(`${edition}figures/one-four-n.${theme === 'dark' ? 'dark.png' : 'png'}`);
    expect(alt).toBe('1+4+N');
  });

  it.each(['script', 'element'] as const)('%s loads one script, pinned if the release is', (form) => {
    const { async: _, ...script } = parsed(form, { lang, release, theme })('script').attr()!;
    const pin = { integrity: 'sha384-AbC+/=', crossorigin: 'anonymous' };
    expect(script).toEqual({ src: `${SITE}embed.js`, ...(release === null ? {} : pin) });
  });

  it('address alone is that of the page, and its oEmbed answer stands beside the embed', () => {
    expect(embedSnippet('oembed', { ...EMBED, lang, release, theme })).toBe(page);
    expect(oembedAddress({ ...EMBED, lang, release })).toBe(`${edition}embed/one-four-n/oembed.json`);
  });
});

it.each([
  ['frame', ['iframe']],
  ['script', ['iframe', 'script']],
  ['element', ['kangding-figure', 'script']],
] as const)(
  '%s is %j and nothing else, without anything that a host’s content policy refuses',
  (form, names) => {
    const $ = parsed(form);
    expect(
      $.root()
        .children()
        .toArray()
        .map(({ name }) => name),
    ).toEqual(names);
    expect($('[style], style')).toHaveLength(0);
    expect($('script').text()).toBe('');
    expect($.html()).not.toMatch(/\son\w+=/);
  },
);

it('lets the frame run scripts and open links, and keeps its origin from it', () => {
  expect(SANDBOX.split(' ')).toContain('allow-scripts');
  expect(SANDBOX).not.toContain('same-origin');
});

describe.each([
  '“A” & <b> "B"',
  '"></iframe><script>alert(1)</script>',
  "'onload=alert(1) x='",
  '&quot;&amp;',
])('the title %j', (title) => {
  it.each(embedForms.filter((form) => form !== 'oembed'))('stays a title in %s', (form) => {
    const $ = parsed(form, { title });
    expect($('iframe').attr('title') ?? $('img').attr('alt')).toBe(title);
    expect($('script')).toHaveLength(form === 'frame' ? 0 : 1);
    expect($('b')).toHaveLength(0);
  });
});
