import { range } from 'd3';
import type { FigureContext } from '../defineFigure.ts';
import type { Point } from '../geometry.ts';
import { balanceLines, paragraphLines } from '../lines.ts';
import { stack, type Line } from '../placedText.ts';
import { CELL, LEADING, SIZE, SQUARE, type Frame } from './frame.ts';
import type { Honour } from './model.ts';
import type { Run } from './placed.ts';
import { statusText, unstatedText } from './words.ts';

export interface PlacedTitle {
  readonly squares: readonly Line[];
  readonly cell: Point;
  readonly runs: readonly Run[];
  readonly bottom: number;
}

/** The title as printed, what the report says of it, and whether another source was seen to say so. */
export function placeTitle(
  { node, ...honour }: Honour,
  top: number,
  { title, words, beside, rows }: Frame,
  context: FigureContext,
): PlacedTitle {
  const { lang } = context;
  const leading = LEADING.note[lang];
  const characters = [...node.label.zh];
  const perRow = Math.floor(title.width / SQUARE);
  const squares = range(0, characters.length, perRow).map((first, i) => ({
    x: title.x,
    y: top + i * SQUARE,
    text: characters.slice(first, first + perRow).join(''),
  }));
  const runs: Run[] = [];
  let y = top + squares.length * SQUARE;
  if (lang === 'en') {
    const name = balanceLines(node.label.en, title.width, SIZE.name, { bold: true });
    runs.push({
      lines: stack(name, title.x, y + LEADING.name, LEADING.name),
      className: 'name',
      size: SIZE.name,
      lang,
    });
    y += name.length * LEADING.name;
  }
  const inColumns = !beside && rows;
  const paragraphs = [
    node.role[lang],
    ...(node.unstated === undefined ? [] : [unstatedText(node.unstated, context)]),
  ].flatMap((text) => paragraphLines(text, words.width, SIZE.note));
  const firstWords = inColumns ? top + 13 : y + leading + 4;
  runs.push({
    lines: stack(paragraphs, words.x, firstWords, leading),
    className: 't-note',
    size: SIZE.note,
    lang,
  });
  const wordsBottom = firstWords + (paragraphs.length - 1) * leading;
  const statusY = (inColumns ? y : wordsBottom) + leading + 6;
  const status = paragraphLines(statusText({ node, ...honour }, context), title.width - CELL - 9, SIZE.note);
  runs.push({
    lines: stack(status, title.x + CELL + 9, statusY, leading),
    className: 'status-text',
    size: SIZE.note,
    lang,
  });
  return {
    squares,
    cell: { x: title.x + 0.5, y: statusY - CELL + 1.5 },
    runs,
    bottom: Math.max(wordsBottom, statusY + (status.length - 1) * leading) + 6,
  };
}
