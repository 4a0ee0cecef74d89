import type { Lang } from '../../schema/release.ts';
import type { Point } from '../geometry.ts';
import { balanceLines, roomyWidth } from '../lines.ts';
import { stack, type Line } from '../placedText.ts';
import { quantitySign } from '../quantitySign.ts';
import { SLOT_MARK } from '../slotMark.ts';
import { textWidth } from '../text.ts';
import { LEADING, SIZE, type Frame } from './frame.ts';
import type { MatrixRow } from './model.ts';

/** Px: the right edge of the numbers where cells stand beside the words, and where their units begin. */
const VALUE_END = 88;
const UNIT_X = 93;
/** Px that Chinese units take, which are of one length or two; English ones are followed by their label. */
const UNIT_COLUMN = 33;
const GAP = { beforeCells: 14, besideSlot: 8, beforeValue: 10 } as const;
/** Px from a number to its unit, and from an English unit to the label that follows it. */
export const UNIT_GAP = 4;
export const LABEL_GAP = 6;
/** Px from the top of a row to its first baseline. */
const BASELINE = 15;
/** Px under a row: the narrow strip between rows of manuscript paper. */
const STRIP = { beside: 8, under: 14 } as const;
/** Px from the words to the cells under them. */
const CELLS_UNDER = 8;

/** A row of the matrix, seen from its own upper left corner. */
export interface PlacedRow {
  readonly row: MatrixRow;
  /** Where the number ends, and where its unit begins; null where both are one run that ends there. */
  readonly value: Point;
  readonly unit: Point | null;
  /** Lines of the label; the first may follow the unit on its line. */
  readonly label: readonly Line[];
  readonly followsUnit: boolean;
  readonly cellsY: number;
  readonly height: number;
}

/** Chinese units form a column; English ones are too long for one, and open the label. */
function besideCells(row: MatrixRow, { cellsX, cell }: Frame, lang: Lang): PlacedRow {
  const { quantity } = row;
  const followsUnit = lang === 'en';
  const x = followsUnit ? UNIT_X : UNIT_X + UNIT_COLUMN;
  const indent = followsUnit ? roomyWidth(`${quantity.unit.en} `, SIZE.unit.en) + LABEL_GAP : 0;
  const room = (line: number) => cellsX - GAP.beforeCells - x - (line === 0 ? indent : 0);
  const lines = balanceLines(quantity.label[lang], room, SIZE.label[lang], { wholeWords: true });
  const label = stack(lines, x, BASELINE, LEADING.label[lang]);
  return {
    row,
    value: { x: VALUE_END, y: BASELINE },
    unit: { x: UNIT_X, y: BASELINE },
    label,
    followsUnit,
    cellsY: 0,
    height: Math.max(cell.height, label.at(-1)!.y + 5) + STRIP.beside,
  };
}

/** Px of a number with its unit. */
export function valueWidth({ quantity }: MatrixRow, lang: Lang): number {
  return (
    textWidth(quantitySign(quantity), SIZE.value) +
    UNIT_GAP +
    roomyWidth(quantity.unit[lang], SIZE.unit[lang])
  );
}

function aboveCells(row: MatrixRow, { width, cell }: Frame, lang: Lang): PlacedRow {
  const x = SLOT_MARK.width + GAP.besideSlot;
  const beforeValue = valueWidth(row, lang) + GAP.beforeValue;
  const room = (line: number) => width - x - (line === 0 ? beforeValue : 0);
  const lines = balanceLines(row.quantity.label[lang], room, SIZE.label[lang], { wholeWords: true });
  const label = stack(lines, x, BASELINE, LEADING.label[lang]);
  const cellsY = label.at(-1)!.y + CELLS_UNDER;
  return {
    row,
    value: { x: width, y: BASELINE },
    unit: null,
    label,
    followsUnit: false,
    cellsY,
    height: cellsY + cell.height + STRIP.under,
  };
}

export const placeRow = (row: MatrixRow, frame: Frame, lang: Lang): PlacedRow =>
  frame.beside ? besideCells(row, frame, lang) : aboveCells(row, frame, lang);
