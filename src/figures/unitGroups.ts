import { max, range } from 'd3';
import type { Quantity } from '../schema/indicators.ts';
import type { Lang } from '../schema/release.ts';
import type { Point } from './geometry.ts';
import { balanceLines } from './lines.ts';
import { stack, textLines, type Line } from './placedText.ts';
import { el, escapeXml } from './svg.ts';
import { textWidth } from './text.ts';
import { TYPE } from './tokens.ts';
import { unitPath, type Outline } from './unitMarks.ts';

/** A number, and the marks that stand for it: one for each thing counted. */
export interface UnitGroup {
  readonly quantity: Quantity;
  readonly name: string;
  readonly outline: Outline;
  /** Px from the centre of a mark to that of its neighbours. */
  readonly pitch: Point;
  readonly perRow: number;
  /** Px of air after every tenth mark of a row. */
  readonly afterTen?: number;
}

export interface PlacedGroup {
  readonly group: UnitGroup;
  readonly numeral: Point;
  readonly name: readonly Line[];
  readonly centres: readonly Point[];
  /** End of what the group takes up. */
  readonly bottom: number;
}

export interface Column extends Point {
  readonly width: number;
}

/** Sizes in px of .name in the stylesheets of the figures that use this. */
export const NAME = { zh: { size: 13.5, leading: 20 }, en: { size: 13, leading: 17 } } as const;
/** Px of .t-unit, which is smaller on English pages. */
const UNIT = { zh: TYPE.unit, en: 13 } as const;
/** Px from a number to its unit. */
const UNIT_GAP = 4;
/** Px from the top of a group to the baseline of its number. */
const NUMERAL_BASE = 45;
const NAME_GAP = 24;
const MARKS_GAP = 12;
/** Px between a unit and marks beside it. */
const BESIDE_GAP = 16;
/** Px from a number's baseline up to the middle of its digits. */
const NUMERAL_MIDDLE = 16;

export function numeralWidth({ value, unit }: Quantity, lang: Lang): number {
  return textWidth(String(value), TYPE.numeral) + UNIT_GAP + textWidth(unit[lang], UNIT[lang]);
}

const tens = ({ afterTen = 0 }: UnitGroup, column: number) => Math.floor(column / 10) * afterTen;

/** Px that the marks of a group take up. */
export function marksSize(group: UnitGroup): { width: number; height: number } {
  const { quantity, outline, perRow, pitch } = group;
  const last = Math.min(quantity.value, perRow) - 1;
  return {
    width: outline.width + last * pitch.x + tens(group, last),
    height: Math.ceil(quantity.value / perRow) * pitch.y,
  };
}

/** Centres of the marks, row by row; the first mark begins at x. */
function centresFrom(group: UnitGroup, { x, y }: Point): Point[] {
  const { quantity, outline, perRow, pitch } = group;
  return range(quantity.value).map((i) => ({
    x: x + outline.width / 2 + (i % perRow) * pitch.x + tens(group, i % perRow),
    y: y + (Math.floor(i / perRow) + 0.5) * pitch.y,
  }));
}

function nameLines(group: UnitGroup, { width }: Column, lang: Lang): string[] {
  return balanceLines(group.name, width, NAME[lang].size, { wholeWords: true });
}

/** Groups side by side: numbers, names and marks begin level. */
export function placeAcross(
  groups: readonly UnitGroup[],
  columns: readonly Column[],
  lang: Lang,
): PlacedGroup[] {
  const names = groups.map((group, i) => nameLines(group, columns[i]!, lang));
  const lines = max(names, (name) => name.length)!;
  return groups.map((group, i) => {
    const { x, y } = columns[i]!;
    const numeral = { x, y: y + NUMERAL_BASE };
    const nameY = numeral.y + NAME_GAP;
    const marksY = nameY + (lines - 1) * NAME[lang].leading + MARKS_GAP;
    return {
      group,
      numeral,
      name: stack(names[i]!, x, nameY, NAME[lang].leading),
      centres: centresFrom(group, { x, y: marksY }),
      bottom: marksY + marksSize(group).height,
    };
  });
}

/** A group with a column to itself: marks stand beside the number where one row holds them, else under the name. */
export function placeAlone(group: UnitGroup, column: Column, lang: Lang): PlacedGroup {
  const { quantity, perRow, pitch } = group;
  const beside = column.x + numeralWidth(quantity, lang) + BESIDE_GAP;
  const fits = quantity.value <= perRow && beside + marksSize(group).width <= column.x + column.width;
  const [placed] = placeAcross([group], [column], lang) as [PlacedGroup];
  if (!fits) return placed;
  const y = placed.numeral.y - NUMERAL_MIDDLE - pitch.y / 2;
  return {
    ...placed,
    centres: centresFrom(group, { x: beside, y }),
    bottom: placed.name.at(-1)!.y + 6,
  };
}

/** Number and unit are one run of text, so that they keep their distance in every typeface. */
export function renderGroup({ group, numeral, name, centres }: PlacedGroup, lang: Lang): string {
  const { value, unit } = group.quantity;
  return [
    el(
      'text',
      { class: 't-numeral', ...numeral },
      String(value),
      el('tspan', { class: 't-unit', dx: UNIT_GAP }, escapeXml(unit[lang])),
    ),
    textLines(name, { className: 'name', size: NAME[lang].size, lang }),
    el('path', { class: 'unit', d: unitPath(group.outline, centres) }),
  ].join('');
}
