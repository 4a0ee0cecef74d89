import type { LegendEntry } from '../figures/defineFigure.ts';
import { legendMark } from '../figures/legendMark.ts';
import { el, escapeXml, px } from '../figures/svg.ts';
import type { Lang } from '../schema/primitives.ts';
import { CARD } from '../publication/imageFiles.ts';
import { AS_SET } from './asSet.ts';
import { cellTitle } from './cells.ts';
import { cropped } from './drawing.ts';
import { siteMark } from './siteMark.ts';
import { line, textBlock, widthOf, type Type } from './textBlock.ts';
import { LANG_TAG } from '../schema/langs.ts';

/** What stands on every card: whose it is, and whose report it speaks of. */
export interface CardWords {
  readonly lang: Lang;
  /** In the strip above: left, and right. */
  readonly site: string;
  readonly source: string;
  readonly title: string;
}

const MARGIN = 60;
/** Upper strip: px of its rules, and of the baseline of its words. */
const STRIP = { top: 34, bottom: 84, base: 68 } as const;

/** Px; a card is seen at a third of them. */
const TYPE = {
  strip: { role: 'sans', size: 26, leading: 40, quiet: true },
  key: { role: 'sans', size: 27, leading: 38, quiet: true },
  caption: { role: 'sans', size: 28, leading: 43, quiet: true },
  lede: { role: 'serif', size: 38, leading: 58 },
  ledeEn: { role: 'serif', size: 34, leading: 46 },
  label: { role: 'serif', size: 48, leading: 64, bold: true, balanced: true },
  labelLong: { role: 'serif', size: 38, leading: 52, bold: true, balanced: true },
  unit: { role: 'sans', size: 58, leading: 70, quiet: true },
  phrase: { role: 'serif', size: 40, leading: 56, balanced: true },
} as const satisfies Record<string, Type>;

function strip({ lang, site, source }: CardWords): string {
  const rules = [STRIP.top, STRIP.bottom].map((y) => `M0 ${y}H${CARD.width}`).join('');
  return (
    el('path', { class: 'image-row', d: rules }) +
    siteMark(MARGIN, STRIP.top + 9, 32) +
    line(site, MARGIN + 44, STRIP.base, { ...TYPE.strip, bold: true }, lang) +
    line(source, CARD.width - MARGIN, STRIP.base, TYPE.strip, lang, 'end')
  );
}

const card = (words: CardWords, ...parts: string[]): string =>
  el(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${CARD.width} ${CARD.height}`,
      width: CARD.width,
      height: CARD.height,
      role: 'img',
      lang: LANG_TAG[words.lang],
      class: 'image',
      style: AS_SET,
    },
    el('title', {}, escapeXml(words.title)),
    el('rect', { class: 'image-ground', width: CARD.width, height: CARD.height }),
    ...parts,
  );

interface Placed {
  readonly svg: string;
  /** Px down to its upper edge. */
  readonly top: number;
}

/** What solid and dashed lines mean, from the bottom up. */
function key(entries: readonly LegendEntry[], lang: Lang, width: number): Placed {
  const indent = 84;
  let top: number = CARD.height - 36;
  const svg = entries
    .filter(({ mark }) => mark === 'solid' || mark === 'dashed')
    .reverse()
    .map(({ mark, text }) => {
      const at = { x: MARGIN + indent, width: width - indent };
      const { height } = textBlock(text, { ...at, top: 0 }, TYPE.key, lang);
      top -= height + 4;
      const placed = `translate(${MARGIN} ${px(top + TYPE.key.leading / 2 - 12)}) scale(1.5)`;
      const mark_ = el('g', { class: 'legend', transform: placed }, legendMark(mark));
      return mark_ + textBlock(text, { ...at, top }, TYPE.key, lang).svg;
    })
    .join('');
  return { svg, top };
}

/** The drawing as SVG, and where it begins; it runs off the lower edge. */
export interface CardDrawing {
  readonly svg: string;
  readonly x: number;
  readonly scale: number;
}

const draw = ({ svg, x, scale }: CardDrawing, top: number): string =>
  cropped(svg, (CARD.height - top) / scale).placed(x, top, scale);

/** A figure's card: its title on manuscript paper, and as much of its drawing as can be read when it is small. */
export function figureCard(
  words: CardWords,
  caption: string,
  drawing: CardDrawing,
  legend: readonly LegendEntry[],
): string {
  const { lang } = words;
  const to = drawing.x - 44;
  const sheet = { x: MARGIN, top: 126, cell: 80, columns: 7, strip: 12, from: 0, to };
  const title = cellTitle(words.title, sheet, lang);
  const said = key(legend, lang, to - MARGIN);
  const about = textBlock(
    caption,
    { x: MARGIN, top: title.bottom + 22, width: to - MARGIN },
    TYPE.caption,
    lang,
  );
  const fits = title.bottom + 22 + about.height + 12 <= said.top;
  return card(words, strip(words), title.svg, fits ? about.svg : '', said.svg, draw(drawing, 112));
}

/** A page's card: its title in the squares of the story's own, what it is, a drawing that runs off the page. */
export function pageCard(
  words: CardWords,
  lede: string,
  drawing: CardDrawing,
  legend: readonly LegendEntry[],
): string {
  const { lang } = words;
  const sheet = { x: MARGIN, top: STRIP.bottom, cell: 150, columns: 7, strip: 0, from: 0, to: CARD.width };
  const title = cellTitle(words.title, sheet, lang);
  const under = title.bottom + 26;
  const width = drawing.x - 32 - MARGIN;
  const type = lang === 'zh' ? TYPE.lede : TYPE.ledeEn;
  return card(
    words,
    strip(words),
    title.svg,
    el('path', { class: 'image-row', d: `M0 ${under}H${CARD.width}` }),
    textBlock(lede, { x: MARGIN, top: under + 22, width }, type, lang).svg,
    key(legend, lang, width).svg,
    draw(drawing, under + 24),
  );
}

export interface NumberCardWords extends CardWords {
  /** The numeral, or the words in which a number stands. */
  readonly value: string;
  /** Whether it counts: then it is set large and light, its unit beside it. */
  readonly counts: boolean;
  readonly unit: string;
  /** As printed; missing for what is not in the report. */
  readonly phrase: string | null;
  readonly status: string;
  /** Of the paragraph, or of the source. */
  readonly place: string;
}

/** Px of the numeral, and of words in its place: as large as there is room for. */
function valueType({ value, counts, lang }: NumberCardWords): Type {
  if (counts) return { role: 'numeral', size: 220, leading: 220 };
  const type: Type = { role: 'serif', size: 130, leading: 130 };
  const width = widthOf(value, type, lang);
  const room = CARD.width - 2 * MARGIN;
  return { ...type, size: Math.min(type.size, (type.size * room) / width) };
}

function label(words: NumberCardWords, top: number) {
  const at = { x: MARGIN, top, width: CARD.width - 2 * MARGIN };
  const large = textBlock(words.title, at, TYPE.label, words.lang);
  return large.lines.length <= 2 ? large : textBlock(words.title, at, TYPE.labelLong, words.lang);
}

/** A number's card: the number, what it counts, the phrase that states it. */
export function numberCard(words: NumberCardWords): string {
  const { lang, value, counts, unit, phrase, status, place } = words;
  // The rule beside it says that it is a quotation; marks are the newspaper's own.
  const type = valueType(words);
  const base = 276;
  const width = widthOf(value, type, lang);
  const named = label(words, base + 28);
  const phraseTop = base + 28 + named.height + 24;
  const said =
    phrase === null
      ? null
      : textBlock(phrase, { x: MARGIN + 28, top: phraseTop, width: 1030 }, TYPE.phrase, 'zh');
  const foot = CARD.height - 66;
  return card(
    words,
    strip(words),
    line(value, MARGIN, base, type, lang),
    counts ? line(unit, MARGIN + width + 16, base, TYPE.unit, lang) : '',
    named.svg,
    said === null
      ? ''
      : el('path', { class: 'image-opening', d: `M${MARGIN} ${px(phraseTop + 4)}v${px(said.height - 8)}` }) +
          said.svg,
    el('path', { class: 'image-row', d: `M0 ${foot}H${CARD.width}` }),
    line(status, MARGIN, foot + 42, TYPE.strip, lang),
    line(place, CARD.width - MARGIN, foot + 42, TYPE.strip, lang, 'end'),
  );
}
