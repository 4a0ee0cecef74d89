import type { FigureContext } from '../defineFigure.ts';
import type { Point } from '../geometry.ts';
import { breakLines, paragraphLines } from '../lines.ts';
import { stack } from '../placedText.ts';
import { textWidth } from '../text.ts';
import { AIR, BLANK, LEADING, SIZE } from './frame.ts';
import type { HonourSource } from './model.ts';
import type { Run } from './placed.ts';
import { gradeText, publisherText, sourceDate } from './words.ts';

interface Column {
  readonly x: number;
  readonly width: number;
}

export interface PlacedSource {
  readonly source: HonourSource;
  /** Baseline of the head. */
  readonly y: number;
  readonly runs: readonly Run[];
  readonly blank: Point | null;
  readonly bottom: number;
}

/** Px from an id to the grade and date after it. */
const AFTER_ID = 8;

/** What one source is, says, and what of it was not seen. `y` is the baseline of its first line. */
function placeSource(
  source: HonourSource,
  { x, width }: Column,
  y: number,
  context: FigureContext,
): PlacedSource {
  const { lang, t } = context;
  const { id, supports, unverified } = source.reference;
  const leading = LEADING.note[lang];
  const idWidth = textWidth(id, SIZE.head, true) + AFTER_ID;
  const head = [gradeText(source, context), sourceDate(source, context)].join(t('list.separator'));
  const publisher = breakLines(publisherText(source), width, SIZE.publisher);
  let next = y;
  const place = (texts: readonly string[], left: number) => {
    const lines = stack(texts, left, next + leading, leading);
    next += texts.length * leading;
    return lines;
  };
  const note = { className: 't-note', size: SIZE.note, lang };
  const runs: Run[] = [
    { lines: [{ x, y, text: id }], className: 'source-id', size: SIZE.head, lang: 'en' },
    { lines: [{ x: x + idWidth, y, text: head }], className: 'source-head', size: SIZE.head, lang },
    { lines: place(publisher, x), className: 'publisher', size: SIZE.publisher, lang: 'zh' },
    { lines: place(paragraphLines(supports[lang], width, SIZE.note), x), ...note },
  ];
  if (unverified === undefined) return { source, y, runs, blank: null, bottom: next };
  const indented = paragraphLines(unverified[lang], width - BLANK.indent, SIZE.note);
  const blank = { x: x + 0.5, y: next + leading - BLANK.side - 0.5 };
  const missing = { lines: place(indented, x + BLANK.indent), ...note };
  return { source, y, runs: [...runs, missing], blank, bottom: next };
}

/** Sources under one another. */
export function placeSources(
  sources: readonly HonourSource[],
  column: Column,
  top: number,
  context: FigureContext,
): PlacedSource[] {
  let y = top;
  return sources.map((source) => {
    const placed = placeSource(source, column, y, context);
    y = placed.bottom + AIR.source + LEADING.head;
    return placed;
  });
}
