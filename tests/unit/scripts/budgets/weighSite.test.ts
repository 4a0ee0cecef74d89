import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { weighSite, type PageWeight } from '../../../../scripts/budgets/weighSite.ts';
import { dense, page, smallSite } from './smallSite.ts';

type Files = Readonly<Record<string, string>>;

const weighed = (files: Files, base = '/'): PageWeight => weighSite(smallSite(files), base).pages[0]!;

/** Paths of what a page loads, with a question mark where it comes later. */
const loaded = ({ parts }: PageWeight): string[] =>
  parts.map(({ path, later }) => (later ? `${path}?` : path)).sort();

describe('requests', () => {
  it('are the page, its style sheets with their imports, its scripts with theirs, and its images', () => {
    const story = weighed({
      'index.html': page('<img src="/a.png"><svg><image href="b.png"/><use href="#c"/></svg>', {
        head: `<link rel="stylesheet" href="/a.css"><link rel="icon" href="/favicon.svg">
          <script src="/theme.js"></script><script type="module" src="/main.js"></script>`,
      }),
      'a.css': '@import "deep/b.css"; p { background: url(data:image/png;base64,AAAA) }',
      'deep/b.css': 'p { background: url(../c.png) }',
      'theme.js': 'document.title',
      'main.js': 'import { a } from "./deep/one.js"; import("./deep/far.js"); a();',
      'deep/one.js': 'export { a } from "./two.js";',
      'deep/two.js': 'export const a = () => import(`../later.js`);',
      'deep/far.js': 'import "./two.js"; import "./farther.js";',
      'deep/farther.js': '"farther"',
      'later.js': '"later"',
      'a.png': 'a',
      'b.png': 'b',
      'c.png': 'c',
    });
    const first = ['/', '/a.css', '/deep/b.css', '/theme.js', '/main.js', '/deep/one.js', '/deep/two.js'];
    const images = ['/a.png', '/b.png', '/c.png'];
    const later = ['/later.js?', '/deep/far.js?', '/deep/farther.js?'];
    expect(loaded(story)).toEqual([...first, ...images, ...later].sort());
    expect(story.requests).toBe(10);
    expect(story.weights.images.sent).toBe(3);
    expect(story.weights.later.raw).toBe('"later"import "./two.js"; import "./farther.js";"farther"'.length);
  });

  it('leave lazy images and frames for later, and out what only a browser without scripts loads', () => {
    const press = weighed({
      'press/index.html': page(
        `<img src="/near.png"><img src="/far.png" loading="lazy"><iframe src="/press/x.html"></iframe>
        <noscript><img src="/never.png"></noscript><template><img src="/never.png"></template>`,
      ),
      'near.png': 'near',
      'far.png': 'far',
      'press/x.html': page(''),
    });
    expect(loaded(press)).toEqual(['/far.png?', '/near.png', '/press/', '/press/x.html?']);
  });

  it('count a file once, and as loaded at first when anything needs it at first', () => {
    const story = weighed({
      'index.html': page('<img src="/a.png"><img src="/a.png"><img src="/a.png" loading="lazy">', {
        head: `<script type="module" src="/a.js"></script><script type="module" src="/b.js"></script>
          <link rel="modulepreload" href="/b.js">`,
      }),
      'a.js': 'import("./b.js")',
      'b.js': 'import("./a.js")',
      'a.png': 'a',
    });
    expect(loaded(story)).toEqual(['/', '/a.js', '/a.png', '/b.js']);
  });

  it('are found below the path that the site was built for', () => {
    const head = '<link rel="stylesheet" href="/some/base/a.css"><script src="../theme.js"></script>';
    const files = { 'data/index.html': page('', { head }), 'a.css': 'p{}', 'theme.js': '1' };
    expect(loaded(weighed(files, '/some/base/'))).toEqual(['/a.css', '/data/', '/theme.js']);
    expect(() => weighed(files)).toThrow(
      /\/data\/ loads \/some\/base\/a\.css, which is not in the built site/,
    );
  });

  it.each([
    [
      '<img src="https://elsewhere.example/a.png">',
      /loads https:\/\/elsewhere\.example\/a\.png, which is not of/,
    ],
    ['<img src="a.png" srcset="b.png 2x">', /cannot be weighed yet/],
    ['<script type="module" src="/a.js"></script>', /\/a\.js imports what only running it would tell/],
  ])('that cannot be told stop the weighing: %s', (body, message) => {
    const files = { 'index.html': page(body), 'a.js': 'import(location.hash)', 'a.png': 'a', 'b.png': 'b' };
    expect(() => weighed(files)).toThrow(message);
  });
});

describe('fonts', () => {
  const face = (family: string, file: string, range: string, more = ''): string =>
    `@font-face{font-family:'${family}';src:url(/${file}.woff2) format("woff2");unicode-range:${range};${more}}`;
  const FONTS = ['latin', 'italic', 'greek', 'song', 'song-more', 'digits', 'local'];
  const site = (body: string, lang = 'zh-Hans') =>
    weighed({
      'index.html': page(body, { lang, head: '<link rel="stylesheet" href="/a.css">' }),
      'a.css': [
        face('Page Latin', 'latin', 'U+20-7E'),
        face('Page Latin', 'italic', 'U+20-7E', 'font-style:italic'),
        face('Page Latin', 'greek', 'U+370-3FF, U+1F??'),
        face('Page Song', 'song', 'U+5EB7,U+5B9A'),
        face('Page Song', 'song-more', 'U+4E00-5B99'),
        face('Page Numerals', 'digits', 'U+30-39'),
        "@font-face{font-family:Near;src:local('Georgia')}",
      ].join(''),
      ...Object.fromEntries(FONTS.map((font) => [`${font}.woff2`, font])),
    });
  const fontsOf = ({ parts }: PageWeight) =>
    parts.filter(({ kind }) => kind === 'fonts').map(({ path }) => path.slice(1, -'.woff2'.length));

  it('come with a character in their range', () => {
    expect(fontsOf(site('<p>abc</p>'))).toEqual(['latin']);
    expect(fontsOf(site('<p>ἀ</p>'))).toEqual(['greek']);
    expect(fontsOf(site('<p>!</p><script>"康"</script>'))).toEqual(['latin']);
  });

  it('come with the text of their role only', () => {
    expect(fontsOf(site('<h2>康定</h2><p>一二三</p>'))).toEqual(['song']);
    expect(fontsOf(site('<h2>康定一</h2>'))).toEqual(['song', 'song-more']);
    expect(fontsOf(site('<p>四 1</p>'))).toEqual(['latin']);
    expect(fontsOf(site('<svg><text class="t-numeral">4</text></svg>'))).toEqual(['latin', 'digits']);
    expect(fontsOf(site('<p>a <em>b</em></p>', 'en'))).toEqual(['latin', 'italic']);
  });

  it('that the page announces are loaded in any case', () => {
    const head = '<link rel="preload" as="font" type="font/woff2" href="/a.woff2" crossorigin>';
    const story = weighed({ 'index.html': page('', { head }), 'a.woff2': 'four' });
    expect(story.weights.fonts).toEqual({ sent: 4, raw: 4 });
  });
});

describe('bytes', () => {
  it('are those of the compressed file where there is one, and of the file where it is small', () => {
    const folder = smallSite({
      'index.html': page('', { head: '<script src="/a.js"></script><script src="/b.js"></script>' }),
      'a.js': `"${'a'.repeat(5000)}"`,
      'b.js': '"bbb"',
    });
    const js = () => weighSite(folder, '/').pages[0]!.weights.js;
    expect(js().raw).toBe(5007);
    // No twin: as brotli would make it.
    expect(js().sent).toBeLessThan(50);
    writeFileSync(join(folder, 'a.js.br'), 'x'.repeat(70));
    expect(js()).toEqual({ sent: 75, raw: 5007 });
  });

  it('of scripts and styles within the page count as such, and once in its first load', () => {
    const code = dense(3000);
    const embed = weighed({
      'embed/one/index.html': page(
        `<script>"${code}"</script><script type="application/ld+json">"${code}"</script>`,
        { head: '<style>p{color:red}</style>' },
      ),
    });
    expect(embed.weights.js.raw).toBe(3002);
    expect(embed.weights.js.sent).toBeGreaterThan(2000);
    expect(embed.weights.css.raw).toBe('p{color:red}'.length);
    expect(embed.weights.all).toEqual(embed.weights.html);
    expect(embed.requests).toBe(1);
  });
});

test.each([
  ['index.html', 'story', 'zh'],
  ['en/index.html', 'story', 'en'],
  ['v/1.0.0/figures/index.html', 'figures', 'zh'],
  ['en/v/1.0.0/figures/a/index.html', 'figure', 'en'],
  ['en/indicators/a/index.html', 'indicator', 'en'],
  ['embed/a/index.html', 'embed', 'zh'],
  ['404.html', '404', 'zh'],
  ['en/about/index.html', undefined, 'en'],
])('%s is a page of the kind %s, in %s', (file, type, language) => {
  expect(weighed({ [file]: page('') })).toMatchObject({ type, language });
});
