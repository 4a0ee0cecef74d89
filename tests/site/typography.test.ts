import { describe, expect, it } from 'vitest';
import { PAGES, type BuiltPage } from './pages.ts';
import { chineseOf, runsOf, SPOKEN } from './runs.ts';

const HAN = String.raw`\p{Script=Han}`;
const ASCII_MARK = '[,.:;?!()]';
const HALF_WIDTH_BESIDE_HAN = new RegExp(`.{0,12}(?:${HAN}${ASCII_MARK}|${ASCII_MARK}${HAN}).{0,12}`, 'gu');
/** The browser sets the gap between the scripts (text-autospace); a typed blank would be copied and searched. */
const TYPED_GAP = new RegExp(`.{0,12}(?:${HAN} [A-Za-z0-9]|[A-Za-z0-9%] ${HAN}).{0,12}`, 'gu');
const STRAIGHT_QUOTE = /.{0,12}["'].{0,12}/gu;
/** As typed where the other is meant: hyphens for a dash, dots for an ellipsis. */
const TYPEWRITER = /.{0,12}(?:--|\.\.\.).{0,12}/gu;

/** Between two Han characters a browser draws a line’s end as a blank, inline elements between them or not. */
const BROKEN_LINE = new RegExp(
  String.raw`.{0,12}${HAN}(?:</?(?:a|abbr|b|cite|data|dfn|em|i|q|span|strong|sup|time)\b[^>]*>)*[ \t]*[\r\n]\s*(?:</?(?:a|abbr|b|cite|data|dfn|em|i|q|span|strong|sup|time)\b[^>]*>)*${HAN}.{0,12}`,
  'gu',
);
const MARKDOWN = /.{0,12}(?:\*\*|__|\]\().{0,12}/gu;
/** One Latin word may be a name or an abbreviation, and stand in Chinese as it is. */
const ENGLISH = /[A-Za-z]{2,} [A-Za-z]{2,}/;

/** Texts in which something of another language is not marked as such, with the marked ones taken out. */
function unmarked({ $, lang }: BuiltPage): string[] {
  const isForeign = (text: string) => (lang === 'zh' ? ENGLISH : new RegExp(HAN, 'u')).test(text);
  const body = $('body').clone();
  body.find('script, style, code, kbd, pre').remove();
  const marked = lang === 'zh' ? '[lang|="en"], [lang|="zh-Latn"], [lang|="bo"]' : '[lang|="zh"]';
  body.find(`${marked}, [hreflang]`).remove();
  const written = body.find('*').contents().toArray();
  // An attribute has one language; a quotation in it keeps its own.
  const spoken = body
    .find('*')
    .toArray()
    .flatMap(({ attribs }) => SPOKEN.flatMap((name) => attribs[name] ?? []));
  return [
    ...written.flatMap((node) => (node.type === 'text' ? node.data.trim() : [])),
    ...spoken.map((text) => text.replaceAll(/“[^”]*”/g, '')),
  ].filter(isForeign);
}

describe.each(PAGES.map((page) => [page.path, page] as const))('text of %s', (_path, page) => {
  const { $, html } = page;
  const runs = runsOf($);
  const found = (pattern: RegExp, texts: readonly string[]): string[] => [
    ...new Set(texts.flatMap((text) => text.match(pattern) ?? [])),
  ];
  const all = runs.map(({ text }) => text);
  const chinese = runs.map(chineseOf);

  it('has no line broken between two Han', () => expect(html.match(BROKEN_LINE) ?? []).toEqual([]));
  it('has nothing left of Markdown', () => expect(found(MARKDOWN, all)).toEqual([]));
  it('marks every run in another language', () => expect(unmarked(page)).toEqual([]));
  it('has no half-width punctuation beside Han', () =>
    expect(found(HALF_WIDTH_BESIDE_HAN, chinese)).toEqual([]));
  it('has no typed gap between Han and Latin letters or digits', () =>
    expect(found(TYPED_GAP, chinese)).toEqual([]));
  it('has curly quotation marks and apostrophes', () => expect(found(STRAIGHT_QUOTE, all)).toEqual([]));
  it('has real dashes and ellipses', () => expect(found(TYPEWRITER, all)).toEqual([]));
});
