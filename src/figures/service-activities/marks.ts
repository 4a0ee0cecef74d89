import * as Plot from '@observablehq/plot';
import { range } from 'd3';
import type { Lang } from '../../schema/release.ts';
import { GROUP_WIDTH, NUMERAL_GAP, PER_ROW, type ChartLayout, type PlacedGroup } from './layout.ts';
import type { UnitMark } from './model.ts';
import { unitsPath } from './units.ts';

/** Which facet a datum stands in: `fx`, and `fy` where there are two rows. */
export type Facets = Pick<Plot.MarkOptions, 'fx' | 'fy'>;

const SVG = 'http://www.w3.org/2000/svg';

function element(document: Document, name: string, attributes: Record<string, string | number>, text = '') {
  const created = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) created.setAttribute(key, String(value));
  created.textContent = text;
  return created;
}

/** One datum a unit: across in marks, up in units counted. */
function unitsOf({ column, row, indicator }: PlacedGroup) {
  return range(indicator.value).map((i) => ({
    column,
    row,
    across: (i % PER_ROW) + 0.5,
    up: (Math.floor(i / PER_ROW) + 0.5) * PER_ROW,
  }));
}

/** Plot places each unit; they are drawn as one path a group. */
export function unitMarks(mark: UnitMark, groups: readonly PlacedGroup[], facets: Facets): Plot.Dot {
  return Plot.dot(groups.filter((group) => group.mark === mark).flatMap(unitsOf), {
    ...facets,
    x: 'across',
    y: 'up',
    render: (index, _scales, { x, y }, _dimensions, { document }) => {
      const centres = [...index].map((i) => [x![i] as number, y![i] as number] as const);
      const className = mark === 'ring' ? 'unit unit-ring' : 'unit';
      return element(document, 'path', { class: className, d: unitsPath(mark, centres) });
    },
  });
}

/** A number and its unit are one run of text, so that they keep their distance in every typeface. */
export function numerals(groups: readonly PlacedGroup[], lang: Lang, facets: Facets): Plot.Text {
  return Plot.text(groups, {
    ...facets,
    x: 0,
    y: ({ indicator }: PlacedGroup) => Math.ceil(indicator.value / PER_ROW) * PER_ROW,
    render: ([i], _scales, { x, y }, _dimensions, { document }) => {
      const { value, unit } = groups[i!]!.indicator;
      const at = { class: 't-numeral', x: x![i!], y: y![i!] - NUMERAL_GAP };
      const numeral = element(document, 'text', at, String(value));
      numeral.append(element(document, 'tspan', { class: 't-unit', dx: 4 }, unit[lang]));
      return numeral;
    },
  });
}

export function groupLabels(groups: readonly PlacedGroup[], layout: ChartLayout, facets: Facets): Plot.Text {
  const { size, leading, gap } = layout.label;
  return Plot.text(groups, {
    ...facets,
    x: 0,
    y: 0,
    text: ({ label }: PlacedGroup) => label.join('\n'),
    className: 'group-label',
    textAnchor: 'start',
    lineAnchor: 'top',
    lineHeight: leading / size,
    dy: gap - (leading - size) / 2,
  });
}

/** Lines across the whole row: each place of the grid draws its part, up to the next place or to the edge. */
export function linesAcross(
  layout: ChartLayout,
  values: readonly number[],
  className: string,
  facets: Facets,
): Plot.RuleY[] {
  const { columns, gap, places } = layout;
  const lines = places.flatMap((place) => values.map((value) => ({ ...place, value })));
  const last = lines.filter(({ column }) => column === columns - 1);
  const others = lines.filter(({ column }) => column < columns - 1);
  const options = { ...facets, y: 'value', className };
  return [
    Plot.ruleY(others, { ...options, insetRight: -gap }),
    Plot.ruleY(last, { ...options, insetRight: -spare(layout) }),
  ];
}

/** Px between the last group and the edge of the drawing. */
const spare = ({ width, left, columns, gap }: ChartLayout) =>
  width - left - columns * GROUP_WIDTH - (columns - 1) * gap;

export function tickLabels(layout: ChartLayout, facets: Facets): Plot.Text {
  const { places, columns, ticks, ticksAt } = layout;
  const beside = ticksAt === 'left';
  const labelled = places.filter(({ column }) => column === (beside ? 0 : columns - 1));
  const data = labelled.flatMap((place) => ticks.map((tick) => ({ ...place, tick })));
  const options = { ...facets, y: 'tick', text: 'tick', className: 'tick', textAnchor: 'end' } as const;
  return beside
    ? Plot.text(data, { ...options, frameAnchor: 'left', dx: -5 })
    : Plot.text(data, { ...options, frameAnchor: 'right', dx: spare(layout), dy: 10 });
}
