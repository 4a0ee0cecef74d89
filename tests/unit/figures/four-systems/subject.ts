import { figure, wordsFor } from '../../../../src/figures/four-systems/figure.ts';
import { SIZE } from '../../../../src/figures/four-systems/frame.ts';
import { layoutSystems } from '../../../../src/figures/four-systems/layout.ts';
import type { Line, PlacedSystem, SystemsLayout } from '../../../../src/figures/four-systems/placed.ts';
import { quantitiesWidth } from '../../../../src/figures/four-systems/rows.ts';
import { roomyWidth } from '../../../../src/figures/lines.ts';
import type { Lang } from '../../../../src/schema/release.ts';
import type { Sides } from '../rects.ts';
import { subjectOf } from '../subjectOf.ts';

export const { release, record, model, contextIn, drawn, parsed, CASES } = subjectOf(figure);

export const placed = (lang: Lang, width: number): SystemsLayout =>
  layoutSystems(model, width, wordsFor(contextIn(lang)));

export interface Rect extends Sides {
  readonly text: string;
}

/** A line with the room that wider letter spacing takes; `before` when it ends at its x. */
function rectOf({ x, y, text }: Line, size: number, before = false): Rect {
  const width = roomyWidth(text, size);
  const left = before ? x - width : x;
  return { text, left, right: left + width, top: y - size * 0.8, bottom: y + size * 0.2 };
}

/** Every line of text of a system, and its cells. */
export function rectsOf(
  { name, slogan, translation, rows, cells, column }: PlacedSystem,
  layout: SystemsLayout,
  lang: Lang,
): Rect[] {
  const { narrow, vertical, cell } = layout;
  const length = cell * column.heading.length;
  return [
    ...name.map((line) => rectOf(line, lang === 'zh' ? SIZE.name : SIZE.nameEn)),
    ...slogan.map((line) => rectOf(line, SIZE.slogan[lang], narrow && lang === 'zh')),
    ...translation.map((line) => rectOf(line, SIZE.note)),
    {
      text: 'cells',
      left: cells.x,
      right: cells.x + (vertical ? cell : length),
      top: cells.y,
      bottom: cells.y + (vertical ? length : cell),
    },
    ...rows.flatMap(({ number, named, quantities, none }) => [
      rectOf(number, SIZE.number, !narrow),
      ...named.map((line) => rectOf(line, SIZE.named[lang])),
      ...quantities.map((line) => ({
        ...rectOf(
          { ...line, text: line.quantities.map(({ value, unit }) => value + unit).join(' ') },
          SIZE.note,
        ),
        right: line.x + quantitiesWidth(line.quantities, lang),
      })),
      ...(none === null ? [] : [rectOf(none, SIZE.note)]),
    ]),
  ];
}

export const noteRects = ({ notes }: SystemsLayout): Rect[] => notes.map((line) => rectOf(line, SIZE.note));
