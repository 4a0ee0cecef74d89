import * as Plot from '@observablehq/plot';
import { range } from 'd3';
import { Window } from 'happy-dom';
import type { Lang } from '../../schema/release.ts';
import { GROUP_WIDTH, PER_ROW, type ChartLayout } from './layout.ts';
import { groupLabels, linesAcross, numerals, tickLabels, unitMarks, type Facets } from './marks.ts';
import { UNIT_MARKS } from './model.ts';
import { serialiseChildren } from './serialise.ts';

/** Plot only needs somewhere to create elements; nothing of the window is read. */
const document = new Window().document as unknown as Document;

/** The groups as Observable Plot lays them out: facets side by side, one scale for all, no axis that adds up. */
export function plotGroups(layout: ChartLayout, lang: Lang): string {
  const { width, height, left, gap, columns, rowTops, plotHeight, groups, ticks } = layout;
  const [firstTop = 0, secondTop] = rowTops;
  const twoRows = secondTop !== undefined;
  const facets: Facets = { fx: 'column', ...(twoRows && { fy: 'row' }) };
  const band = { paddingOuter: 0, round: false, axis: null } as const;
  const chart = Plot.plot({
    document,
    width,
    height,
    marginTop: firstTop,
    marginRight: width - left - columns * GROUP_WIDTH - (columns - 1) * gap,
    marginBottom: height - rowTops.at(-1)! - plotHeight,
    marginLeft: left,
    fx: { ...band, domain: range(columns), paddingInner: gap / (gap + GROUP_WIDTH) },
    ...(twoRows && {
      fy: { ...band, domain: range(rowTops.length), paddingInner: 1 - plotHeight / (secondTop - firstTop) },
    }),
    x: { domain: [0, PER_ROW], axis: null },
    y: { domain: [0, layout.maximum], axis: null },
    marks: [
      linesAcross(layout, ticks, 'reference', facets),
      UNIT_MARKS.map((mark) => unitMarks(mark, groups, facets)),
      linesAcross(layout, [0], 'baseline', facets),
      tickLabels(layout, facets),
      numerals(groups, lang, facets),
      groupLabels(groups, layout, facets),
    ],
  });
  return serialiseChildren(chart as Element);
}
