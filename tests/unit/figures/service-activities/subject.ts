import { roomyWidth } from '../../../../src/figures/lines.ts';
import { figure } from '../../../../src/figures/service-activities/figure.ts';
import {
  GROUP_WIDTH,
  layoutChart,
  NUMERAL_GAP,
  PER_ROW,
  type ChartLayout,
} from '../../../../src/figures/service-activities/layout.ts';
import { PITCH } from '../../../../src/figures/service-activities/units.ts';
import { textWidth } from '../../../../src/figures/text.ts';
import { TYPE } from '../../../../src/figures/tokens.ts';
import type { Lang } from '../../../../src/schema/release.ts';
import type { Sides } from '../rects.ts';
import { subjectOf } from '../subjectOf.ts';

export const { release, record, model, contextIn, drawn, parsed, CASES } = subjectOf(figure);

export const placed = (lang: Lang, width: number): ChartLayout =>
  layoutChart(model, width, lang, record.notes.map(contextIn(lang).fill));

export interface Rect extends Sides {
  readonly text: string;
}

/** .t-unit, smaller on English pages. */
const UNIT = { zh: TYPE.unit, en: 13 } as const;
/** .tick */
const TICK = 12;

/** Everything written, with the room that wider letter spacing takes in labels and notes. */
export function rectsOf(layout: ChartLayout, lang: Lang): Rect[] {
  const { groups, rowTops, plotHeight, label, left, gap, notes, ticks, maximum, width } = layout;
  const xOf = (column: number) => left + column * (GROUP_WIDTH + gap);
  const yOf = (row: number, value: number) => rowTops[row]! + plotHeight * (1 - value / maximum);
  const line = (text: string, x: number, y: number, size: number, textWide: number): Rect => ({
    text,
    left: x,
    right: x + textWide,
    top: y - size * 0.8,
    bottom: y + size * 0.2,
  });
  return [
    ...groups.flatMap(({ label: lines, column, row }) =>
      lines.map((text, i) =>
        line(
          text,
          xOf(column),
          yOf(row, 0) + label.gap + (i + 0.75) * label.leading,
          label.size,
          roomyWidth(text, label.size),
        ),
      ),
    ),
    ...groups.flatMap(({ indicator: { value, unit }, column, row }) => {
      const y = yOf(row, Math.ceil(value / PER_ROW) * PER_ROW) - NUMERAL_GAP;
      const digits = textWidth(String(value), TYPE.numeral);
      const numeral = line(String(value), xOf(column), y, TYPE.numeral, digits);
      const unitX = xOf(column) + digits + 4;
      return [
        // Lining figures have no descenders.
        { ...numeral, bottom: y },
        line(unit[lang], unitX, y, UNIT[lang], textWidth(unit[lang], UNIT[lang])),
      ];
    }),
    ...groups.map(({ indicator: { value }, column, row }) => ({
      text: `marks of ${value}`,
      left: xOf(column),
      right: xOf(column) + GROUP_WIDTH,
      top: yOf(row, 0) - Math.ceil(value / PER_ROW) * PITCH,
      bottom: yOf(row, 0),
    })),
    ...rowTops.flatMap((_, row) =>
      ticks.map((tick) => {
        const text = String(tick);
        const wide = textWidth(text, TICK);
        return layout.ticksAt === 'left'
          ? line(text, left - 5 - wide, yOf(row, tick) + TICK / 3, TICK, wide)
          : line(text, width - wide, yOf(row, tick) + 10 + TICK / 3, TICK, wide);
      }),
    ),
    ...notes.flatMap(({ x, y, leading, lines }) =>
      lines.map((text, i) => line(text, x, y + i * leading, TYPE.note, roomyWidth(text, TYPE.note))),
    ),
  ];
}
