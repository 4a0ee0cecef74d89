import { sum } from 'd3';
import type { Lang } from '../../schema/release.ts';
import { balanceLines, roomyWidth } from '../lines.ts';
import { LEADING, SIZE, type Frame } from './frame.ts';
import type { SystemParagraph } from './model.ts';
import { stack, type LayoutWords, type PlacedRow } from './placed.ts';
import {
  joinNames,
  nameOf,
  QUANTITY_SEPARATOR,
  quantityText,
  quantityWords,
  type QuantityWords,
} from './wording.ts';

/** Px from the rule to the first baseline, and from the last one to the end of the row. */
const ROW = { top: 20, bottom: 14 } as const;
/** Px between quantities on a line and between a number and its unit (both in Chinese), and of air above them. */
export const QUANTITY = { gap: 13, beforeUnit: 1.5, above: 3 } as const;
/** Px that the paragraph number takes at the end of a first line. */
const NUMBER_ROOM = { zh: 18, en: 26 } as const;

/** The text of a row, broken for its room. */
export interface RowText {
  readonly number: number;
  readonly named: readonly string[];
  readonly quantities: readonly (readonly QuantityWords[])[];
}

/** Room for quantities on one line: English separates them by a mark, Chinese by space. */
export function quantitiesWidth(quantities: readonly QuantityWords[], lang: Lang): number {
  const texts = quantities.map((words) => quantityText(words, lang));
  if (lang === 'en') return roomyWidth(texts.join(QUANTITY_SEPARATOR), SIZE.note);
  const gaps = (texts.length - 1) * QUANTITY.gap + texts.length * QUANTITY.beforeUnit;
  return sum(texts, (text) => roomyWidth(text, SIZE.note)) + gaps;
}

function breakQuantities(all: readonly QuantityWords[], room: number, lang: Lang): QuantityWords[][] {
  const lines: QuantityWords[][] = [];
  for (const words of all) {
    const last = lines.at(-1);
    if (last !== undefined && quantitiesWidth([...last, words], lang) <= room) last.push(words);
    else lines.push([words]);
  }
  return lines;
}

/** Short names share a line, a long one has lines of its own: none begins at the end of another's line. */
function packNames(names: readonly string[], roomOf: (line: number) => number, words: LayoutWords): string[] {
  const { lang, separator } = words;
  const size = SIZE.named[lang];
  const lines: string[] = [];
  let open: string[] = [];
  const close = () => {
    if (open.length > 0) lines.push(joinNames(open, lang, separator));
    open = [];
  };
  for (const name of names) {
    if (roomyWidth(joinNames([...open, name], lang, separator), size) > roomOf(lines.length)) close();
    const before = lines.length;
    if (roomyWidth(name, size) <= roomOf(before)) open.push(name);
    else lines.push(...balanceLines(name, (line) => roomOf(before + line), size));
  }
  close();
  return lines;
}

export function breakRow(paragraph: SystemParagraph, frame: Frame, words: LayoutWords): RowText {
  const { lang } = words;
  const room = frame.columnWidth - frame.textX;
  const first = room - (frame.narrow ? 0 : NUMBER_ROOM[lang]);
  const names = paragraph.shown.map((node) => nameOf(node, lang));
  const quantities = paragraph.quantities.map((quantity) => quantityWords(quantity, lang));
  return {
    number: paragraph.number,
    named: packNames(names, (line) => (line === 0 ? first : room), words),
    quantities: breakQuantities(quantities, room, lang),
  };
}

export function rowHeight({ named, quantities }: RowText, { lang }: LayoutWords): number {
  const lines = named.length + Math.max(1, quantities.length);
  return ROW.top + (lines - 1) * LEADING.row[lang] + QUANTITY.above + ROW.bottom;
}

/** Places a row under its rule; `x` is the left edge of the column. */
export function placeRow(row: RowText, x: number, y: number, frame: Frame, words: LayoutWords): PlacedRow {
  const left = x + frame.textX;
  const right = x + frame.columnWidth;
  const leading = LEADING.row[words.lang];
  const first = y + ROW.top;
  const after = first + row.named.length * leading + QUANTITY.above;
  return {
    rule: { x1: frame.narrow ? x : left, x2: right, y },
    number: { x: frame.narrow ? x : right, y: first, text: String(row.number) },
    named: stack(row.named, left, first, leading),
    quantities: row.quantities.map((quantities, i) => ({ x: left, y: after + i * leading, quantities })),
    none: row.quantities.length === 0 ? { x: left, y: after, text: words.noQuantity } : null,
  };
}
