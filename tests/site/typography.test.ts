import { describe, expect, it } from 'vitest';
import { PAGES } from './pages.ts';
import { chineseOf, runsOf } from './runs.ts';

const HAN = String.raw`\p{Script=Han}`;
const ASCII_MARK = '[,.:;?!()]';
const HALF_WIDTH_BESIDE_HAN = new RegExp(`.{0,12}(?:${HAN}${ASCII_MARK}|${ASCII_MARK}${HAN}).{0,12}`, 'gu');
/** The browser sets the gap between the scripts (text-autospace); a typed blank would be copied and searched. */
const TYPED_GAP = new RegExp(`.{0,12}(?:${HAN} [A-Za-z0-9]|[A-Za-z0-9%] ${HAN}).{0,12}`, 'gu');
const STRAIGHT_QUOTE = /.{0,12}["'].{0,12}/gu;
/** As typed where the other is meant: hyphens for a dash, dots for an ellipsis. */
const TYPEWRITER = /.{0,12}(?:--|\.\.\.).{0,12}/gu;

describe.each(PAGES.map((page) => [page.path, page] as const))('text of %s', (_path, { $ }) => {
  const runs = runsOf($);
  const found = (pattern: RegExp, texts: readonly string[]): string[] => [
    ...new Set(texts.flatMap((text) => text.match(pattern) ?? [])),
  ];
  const all = runs.map(({ text }) => text);
  const chinese = runs.map(chineseOf);

  it('has no half-width punctuation beside Han', () =>
    expect(found(HALF_WIDTH_BESIDE_HAN, chinese)).toEqual([]));
  it('has no typed gap between Han and Latin letters or digits', () =>
    expect(found(TYPED_GAP, chinese)).toEqual([]));
  it('has curly quotation marks and apostrophes', () => expect(found(STRAIGHT_QUOTE, all)).toEqual([]));
  it('has real dashes and ellipses', () => expect(found(TYPEWRITER, all)).toEqual([]));
});
