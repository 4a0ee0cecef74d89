import { tableRow } from '../spread.ts';
import type { PageType } from '../../scripts/budgets/pageTypes.ts';
import type { BuildTime } from './measureBuild.ts';
import type { FileKind } from './buildLog.ts';
import { STEPS, type MeasuredCase } from './results.ts';

interface Column {
  readonly head: string;
  readonly cell: (measured: MeasuredCase) => string;
}

const NONE = '–';

const show = (value: number | undefined, digits = 0): string =>
  value === undefined || Number.isNaN(value) ? NONE : value.toFixed(digits);

const count = (value: number): string => value.toLocaleString('en-GB');

/** Files that a build renders, of every kind. */
const renderedFiles = ({ rendered }: BuildTime) =>
  Object.values(rendered).reduce((sum, { files }) => sum + files, 0);

/** ms by the clock for each file that is rendered. */
export const renderingPerFile = (build: BuildTime | undefined): number | undefined =>
  build?.parts.rendering === undefined ? undefined : (build.parts.rendering * 1000) / renderedFiles(build);

const GIGABYTE = 1e9;

const SIZES: readonly Column[] = [
  { head: 'pages', cell: ({ result }) => count(result.output.pages) },
  { head: 'files', cell: ({ result }) => count(result.output.files) },
  { head: 'output, MB', cell: ({ result }) => count(Math.round(result.output.bytes / 1e6)) },
  ...STEPS.map((step) => ({
    head: { cold: 'cold, s', warm: 'again, s', label: 'one label, s', word: 'one word, s' }[step],
    cell: ({ result }: MeasuredCase) => show(result.steps[step]?.seconds),
  })),
  {
    head: 'peak memory, GB',
    cell: ({ result }) => {
      const memory = result.steps.cold?.memory;
      if (memory === undefined) return NONE;
      return `${show(memory.whole / GIGABYTE, 2)} (${show(memory.largest / GIGABYTE, 2)})`;
    },
  },
];

const ofCold =
  (value: (build: BuildTime) => number | undefined, digits = 0) =>
  ({ result }: MeasuredCase) =>
    show(result.steps.cold && value(result.steps.cold), digits);

const perKind = (kind: FileKind): Column => ({
  head: `${kind}, ms each`,
  cell: ofCold(({ rendered }) => (rendered[kind].seconds * 1000) / rendered[kind].files, 1),
});

const PARTS_OF_COLD: readonly Column[] = [
  { head: 'checking, s', cell: ofCold(({ parts }) => parts.checking) },
  { head: 'bundling, s', cell: ofCold(({ parts }) => parts.bundling) },
  { head: 'rendering, s', cell: ofCold(({ parts }) => parts.rendering) },
  { head: 'finishing, s', cell: ofCold(({ parts }) => parts.finishing) },
  { head: 'of which compressing, s', cell: ofCold(({ compressing }) => compressing) },
  { head: 'rendering, ms a file', cell: ofCold(renderingPerFile, 1) },
  {
    head: 'again, ms a file',
    cell: ({ result }) => show(renderingPerFile(result.steps.warm ?? result.steps.label), 1),
  },
  ...(['pages', 'images', 'data'] as const).map(perKind),
];

/** In the order of the table: what must not grow, and the lists, which may. */
export const FIXED: readonly PageType[] = ['story', 'figure', 'indicator', 'embed', 'method', '404'];
export const LISTS: readonly PageType[] = ['figures', 'indicators', 'press', 'data', 'glossary'];

/** kB, and how many times that of the first case. */
function weight({ result }: MeasuredCase, first: MeasuredCase, type: PageType): string {
  const [own, before] = [result.output.weights[type], first.result.output.weights[type]];
  if (own === undefined || before === undefined) return NONE;
  return `${show(own / 1000, 1)} (${show(own / before, 2)})`;
}

function table(cases: readonly MeasuredCase[], columns: readonly Column[]): string {
  return [
    tableRow(['size', ...columns.map(({ head }) => head)]),
    tableRow(['---', ...columns.map(() => '---:')]),
    ...cases.map((measured) => tableRow([measured.size.title, ...columns.map(({ cell }) => cell(measured))])),
  ].join('\n');
}

const weights = (cases: readonly MeasuredCase[], types: readonly PageType[]): Column[] =>
  types.map((type) => ({ head: type, cell: (measured) => weight(measured, cases[0]!, type) }));

const HASHES: Column = { head: 'hashes in the policy', cell: ({ result }) => String(result.output.hashes) };

/** Sizes and times, the parts of the first build, the weights of pages. */
export function scaleTables(cases: readonly MeasuredCase[]): string {
  return [
    ...new Set(cases.map(({ result }) => result.machine)),
    table(cases, SIZES),
    'The parts of the cold build:',
    table(cases, PARTS_OF_COLD),
    'The heaviest page of each kind, kB of brotli, and how many times that of the first row. These must not grow:',
    table(cases, [...weights(cases, FIXED), HASHES]),
    'Lists grow with what they list:',
    table(cases, weights(cases, LISTS)),
  ].join('\n\n');
}
