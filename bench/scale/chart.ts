import * as Plot from '@observablehq/plot';
import { Window } from 'happy-dom';
import type { PageType } from '../../scripts/budgets/pageTypes.ts';
import { renderingPerFile } from './table.ts';
import type { MeasuredCase } from './results.ts';

/** Px. */
const SIZE = { width: 840, height: 480, right: 190, left: 70, top: 28, bottom: 52 } as const;
/** Px of the title over the drawing. */
const HEAD = 56;
/** Px between the labels at the ends of the lines. */
const APART = 15;
const FONT = 'font-family: system-ui, sans-serif; font-size: 12px; fill: #333';

interface Series {
  readonly title: string;
  readonly colour: string;
  readonly value: (measured: MeasuredCase) => number | undefined;
}

const heaviest =
  (types: readonly PageType[]) =>
  ({ result }: MeasuredCase) => {
    const all = types.flatMap((type) => result.output.weights[type] ?? []);
    return all.length === 0 ? undefined : Math.max(...all);
  };

/** Each line is named at its end: nothing is told by colour alone. */
export const SERIES: readonly Series[] = [
  { title: 'cold build', colour: '#1f5fa8', value: ({ result }) => result.steps.cold?.seconds },
  {
    title: 'rendering, a file',
    colour: '#0a7c8c',
    value: ({ result }) => renderingPerFile(result.steps.cold),
  },
  { title: 'peak memory', colour: '#b8292f', value: ({ result }) => result.steps.cold?.memory?.whole },
  { title: 'output', colour: '#1b7a35', value: ({ result }) => result.output.bytes },
  { title: 'list of figures', colour: '#7b2d8b', value: heaviest(['figures']) },
  { title: 'list of numbers', colour: '#a05a00', value: heaviest(['indicators']) },
  { title: 'story', colour: '#555555', value: heaviest(['story']) },
  { title: 'figure page', colour: '#6b5b00', value: heaviest(['figure']) },
  { title: 'embed', colour: '#000000', value: heaviest(['embed']) },
];

export interface Point {
  readonly title: string;
  readonly colour: string;
  /** Times the indicators and figures of today. */
  readonly size: number;
  /** Times what was measured at that size. */
  readonly growth: number;
}

/** Each measure against its value in the smallest case. Cases with several releases are of another kind. */
export function growthOf(cases: readonly MeasuredCase[]): Point[] {
  const sizes = cases.filter(({ size }) => size.releases === 1);
  return SERIES.flatMap(({ title, colour, value }) => {
    const first = sizes[0] && value(sizes[0]);
    return sizes.flatMap((measured) => {
      const own = value(measured);
      return own === undefined || first === undefined
        ? []
        : [{ title, colour, size: measured.size.times, growth: own / first }];
    });
  });
}

/** Heights of labels that do not touch, as near to their wishes as can be: those that crowd are spread round their mean. */
export function spreadLabels(wishes: readonly number[], apart: number = APART): number[] {
  const order = wishes.map((_, i) => i).toSorted((a, b) => wishes[a]! - wishes[b]!);
  // Without the distance that each must keep from the first, labels that touch are labels out of order.
  const runs: { sum: number; count: number }[] = [];
  for (const [place, i] of order.entries()) {
    let run = { sum: wishes[i]! - place * apart, count: 1 };
    for (let last = runs.at(-1); last && last.sum / last.count > run.sum / run.count; last = runs.at(-1)) {
      runs.pop();
      run = { sum: last.sum + run.sum, count: last.count + run.count };
    }
    runs.push(run);
  }
  const heights = runs.flatMap(({ sum, count }) => Array<number>(count).fill(sum / count));
  const placed = new Map(order.map((i, place) => [i, heights[place]! + place * apart]));
  return wishes.map((_, i) => placed.get(i)!);
}

const exponentOf = ({ growth }: { readonly growth: number }) => Math.log10(growth);

/** An SVG file of how each measure grows, both axes logarithmic. */
export function growthChart(cases: readonly MeasuredCase[]): string {
  const points = growthOf(cases);
  const largest = Math.max(...points.map(({ size }) => size));
  const highest = Math.max(largest, ...points.map(({ growth }) => growth));
  const lowest = Math.min(0.7, ...points.map(({ growth }) => growth));
  const ends = points.filter(({ size }) => size === largest);
  const { width, height, left, right, top, bottom } = SIZE;
  const y = (growth: number) => {
    const share = Math.log(growth / lowest) / Math.log((highest * 1.2) / lowest);
    return height - bottom - share * (height - top - bottom);
  };
  const labels = spreadLabels(ends.map(({ growth }) => y(growth)));
  const ticks = [0.5, 1, 2, 5, 10, 20, 50, 100, 200, 500];
  const chart = Plot.plot({
    document: new Window().document as unknown as Document,
    width,
    height,
    marginLeft: left,
    marginRight: right,
    marginTop: top,
    marginBottom: bottom,
    x: {
      type: 'log',
      domain: [1, largest],
      ticks: [1, 2, 5, 10, 20, 50, 100].filter((tick) => tick <= largest),
      tickFormat: (tick: number) => `${tick} ×`,
      label: 'indicators and figures, times those of today →',
      labelAnchor: 'center',
      grid: true,
    },
    // Not of the type "log", whose axis leaves words out where d3 finds them close.
    y: {
      domain: [lowest, highest * 1.2].map(Math.log10),
      ticks: ticks.filter((tick) => tick >= lowest && tick <= highest * 1.2).map(Math.log10),
      tickFormat: (exponent: number) => `${Number((10 ** exponent).toPrecision(2))} ×`,
      label: '↑ times what it is today',
      grid: true,
    },
    marks: [
      Plot.line(
        [
          { size: 1, growth: 1 },
          { size: largest, growth: largest },
        ],
        {
          x: 'size',
          y: exponentOf,
          stroke: '#999',
          strokeDasharray: '4 4',
        },
      ),
      Plot.line(points, { x: 'size', y: exponentOf, z: 'title', stroke: 'colour', strokeWidth: 2 }),
      Plot.dot(points, { x: 'size', y: exponentOf, fill: 'colour', r: 3.5 }),
      ends.map((end, i) =>
        Plot.text([end], {
          x: 'size',
          y: exponentOf,
          text: ({ title, growth }: Point) => `${title}, ${growth.toFixed(growth < 10 ? 2 : 0)} ×`,
          fill: end.colour,
          textAnchor: 'start',
          dx: 10,
          dy: labels[i]! - y(end.growth),
        }),
      ),
    ],
  }) as Element;
  return file(chart.innerHTML);
}

const TITLE = 'How the site grows with its indicators and figures';

function file(drawn: string): string {
  const { width, height } = SIZE;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${HEAD + height}" width="${width}" height="${HEAD + height}" style="${FONT}" role="img" aria-label="${TITLE}">
<rect width="${width}" height="${HEAD + height}" fill="#fff"/>
<text x="16" y="26" style="font-size: 16px; font-weight: 600">${TITLE}</text>
<text x="16" y="44">Both axes are logarithmic; the dashed line is growth in step with the data.</text>
<g transform="translate(0 ${HEAD})" text-anchor="middle">${drawn.replaceAll(/<style>[\s\S]*?<\/style>/g, '')}</g>
</svg>
`;
}
