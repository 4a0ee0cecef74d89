import type { LegendMark } from './defineFigure.ts';
import { el } from './svg.ts';

/** Px of a mark: lines and fields are long, units square. */
export const LEGEND_MARK = { wide: 44, square: 16, height: 16 } as const;

export const legendMarkWidth = (mark: LegendMark): number =>
  ['solid', 'dashed', 'hatch', 'open-field'].includes(mark) ? LEGEND_MARK.wide : LEGEND_MARK.square;

const line = (className: string, d: string): string => el('path', { class: className, d });

/** What a mark of the legend looks like, in a box of that width. */
export function legendMark(mark: LegendMark): string {
  switch (mark) {
    case 'solid':
      return line('s-axis', 'M0 8H44');
    case 'dashed':
      return line('s-schematic', 'M0 8H44');
    case 'hatch':
      return line('s-hatch', 'M0 14 12 2M8 14 20 2M16 14 28 2M24 14 36 2M32 14 44 2');
    case 'open-field':
      return line('s-field', 'M2 3H44M2 8H44M2 13H44') + line('s-axis', 'M1.5 2V14');
    case 'square':
      return el('rect', { class: 'unit-mark', x: 2, y: 2, width: 12, height: 12 });
    case 'dot':
      return el('circle', { class: 'unit-mark', cx: 8, cy: 8, r: 6 });
    case 'ring':
      return el('circle', { class: 'unit-ring', cx: 8, cy: 8, r: 5 });
    case 'cell':
      return el('rect', { class: 's-cell', x: 2, y: 2, width: 12, height: 12 });
  }
}
