import { groups, max } from 'd3';
import type { Quantity } from '../../schema/indicators.ts';
import type { Lang } from '../../schema/release.ts';
import type { Box, Point } from '../geometry.ts';
import { balanceLines } from '../lines.ts';
import { notesBelow } from '../notesBelow.ts';
import { stack, type Line } from '../placedText.ts';
import { quantitySign } from '../quantitySign.ts';
import { SLOT_MARK } from '../slotMark.ts';
import { textWidth } from '../text.ts';
import { frameFor, LEADING, SIZE, UNIT_GAP, type Frame } from './frame.ts';
import type { CountedSystem, Run, WhatIsCounted } from './model.ts';

/** Px from the rule over a system to the baseline of its name, and on to its first row. */
const HEAD = { baseline: 27, height: 42 } as const;
const SYSTEM_GAP = 30;
const ROW_GAP = 14;
/** Px from the top of a number's box to its numeral, with and without its paragraph over it; to and after the label. */
const BOX = { opening: 29, top: 14, label: 5, bottom: 8 } as const;
/** From the baseline of a numeral up to its top, in em. */
const DIGIT_HEIGHT = 0.72;
/** A label with more lines than this takes two columns. */
const MOST_LINES = 5;
const NAME_GAP = 10;
/** Notes keep to a readable measure. */
const MEASURE = 800;

export interface PlacedNumber extends Box {
  readonly quantity: Quantity;
  readonly run: Run;
  /** Px of the columns that it stands in; its box is as wide as its words. */
  readonly columnsWidth: number;
  /** Whether its paragraph's number stands over it. */
  readonly opens: boolean;
  /** Seen from the upper left corner of the box, as are the lines of the label. */
  readonly numeral: Point;
  readonly label: readonly Line[];
}

export interface HorizontalRule {
  readonly x1: number;
  readonly x2: number;
  readonly y: number;
}

export interface PlacedSystem {
  readonly counted: CountedSystem;
  readonly slot: Point;
  readonly name: Line;
  /** Over the whole system. */
  readonly rule: HorizontalRule;
  readonly numbers: readonly PlacedNumber[];
  /** Over the numbers of one paragraph, row by row. */
  readonly runRules: readonly HorizontalRule[];
}

export interface CountedLayout {
  readonly width: number;
  readonly height: number;
  readonly frame: Frame;
  readonly systems: readonly PlacedSystem[];
  readonly notes: readonly Line[];
}

interface Entry {
  readonly quantity: Quantity;
  readonly run: Run;
  readonly lines: readonly string[];
  readonly span: number;
}

export function numeralWidth(quantity: Quantity, { numeral, unit }: Frame, lang: Lang): number {
  return textWidth(quantitySign(quantity), numeral) + UNIT_GAP + textWidth(quantity.unit[lang], unit);
}

const widthOf = (span: number, { columnWidth, gap }: Frame) => span * columnWidth + (span - 1) * gap;
const roomOf = (span: number, { room, gap }: Frame) => span * room + (span - 1) * gap;

function entryOf(quantity: Quantity, run: Run, frame: Frame, lang: Lang): Entry {
  const linesIn = (span: number) =>
    balanceLines(quantity.label[lang], roomOf(span, frame), SIZE.label[lang], { wholeWords: true });
  const short = linesIn(1);
  const fits = short.length <= MOST_LINES && numeralWidth(quantity, frame, lang) <= frame.room;
  return fits ? { quantity, run, lines: short, span: 1 } : { quantity, run, lines: linesIn(2), span: 2 };
}

interface Cell extends Entry {
  readonly row: number;
  readonly column: number;
}

/** Fills rows as text fills lines: what does not fit begins the next one. */
function flow(entries: readonly Entry[], columns: number): Cell[] {
  let [row, column] = [0, 0];
  return entries.map((entry) => {
    if (column + entry.span > columns) [row, column] = [row + 1, 0];
    const cell = { ...entry, row, column };
    column += entry.span;
    return cell;
  });
}

function placeRow(cells: readonly Cell[], y: number, frame: Frame, lang: Lang): PlacedNumber[] {
  const opens = ({ run, quantity }: Cell) => run.quantities[0] === quantity;
  const top = cells.some(opens) ? BOX.opening : BOX.top;
  const baseline = top + Math.round(frame.numeral * DIGIT_HEIGHT);
  const leading = LEADING.label[lang];
  const labelY = baseline + BOX.label + leading;
  const height = labelY + (max(cells, ({ lines }) => lines.length)! - 1) * leading + BOX.bottom;
  return cells.map((cell) => ({
    quantity: cell.quantity,
    run: cell.run,
    opens: opens(cell),
    x: cell.column * (frame.columnWidth + frame.gap),
    y,
    width: roomOf(cell.span, frame),
    columnsWidth: widthOf(cell.span, frame),
    height,
    numeral: { x: 0, y: baseline },
    label: stack(cell.lines, 0, labelY, leading),
  }));
}

function placeSystem(counted: CountedSystem, top: number, width: number, frame: Frame, lang: Lang) {
  const entries = counted.runs.flatMap((run) =>
    run.quantities.map((quantity) => entryOf(quantity, run, frame, lang)),
  );
  const rows = groups(flow(entries, frame.columns), ({ row }) => row);
  let y = top + HEAD.height;
  const numbers = rows.flatMap(([, cells]) => {
    const placed = placeRow(cells, y, frame, lang);
    y += placed[0]!.height + ROW_GAP;
    return placed;
  });
  const system: PlacedSystem = {
    counted,
    rule: { x1: 0, x2: width, y: top + 1 },
    slot: { x: 0, y: top + HEAD.baseline - 6 - SLOT_MARK.height / 2 },
    name: { x: SLOT_MARK.width + NAME_GAP, y: top + HEAD.baseline, text: counted.system.label[lang] },
    numbers,
    runRules: groups(
      numbers,
      (number) => number.y,
      ({ run }) => run.paragraph,
    ).flatMap(([rowY, runs]) =>
      runs.map(([, own]) => ({ x1: own[0]!.x, x2: own.at(-1)!.x + own.at(-1)!.columnsWidth, y: rowY })),
    ),
  };
  return { system, bottom: y - ROW_GAP };
}

export function layoutCounted(
  model: WhatIsCounted,
  width: number,
  lang: Lang,
  noteTexts: readonly string[],
): CountedLayout {
  const frame = frameFor(width, lang);
  let y = 0;
  const systems = model.systems.map((counted) => {
    const { system, bottom } = placeSystem(counted, y, width, frame, lang);
    y = bottom + SYSTEM_GAP;
    return system;
  });
  const notes = notesBelow(noteTexts, 0, y, Math.min(width, MEASURE));
  return { width, height: Math.ceil((notes.at(-1)?.y ?? y) + 8), frame, systems, notes };
}
