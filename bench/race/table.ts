// From raw results to the table in README.md.
import type { Lang } from '../../src/schema/release.ts';
import { median, spread, tableRow } from '../spread.ts';
import type { RaceDiagram } from './diagram.ts';
import type { Entry } from './entries.ts';
import type { Inspection } from './inspect.ts';
import type { Times } from './visit.ts';
import type { Weight } from './weigh.ts';

/** Everything measured of one entry in one language: an item for each round. */
export interface Results {
  readonly full: Times[];
  readonly slow: Times[];
  readonly weights: Weight[];
  inspection?: Inspection;
}

interface Column {
  readonly head: string;
  readonly cell: (results: Results, diagram: RaceDiagram) => string;
}

const COLUMNS: readonly Column[] = [
  {
    head: 'wire, kB',
    cell: ({ weights }) =>
      spread(
        weights.map(({ bytes }) => bytes / 1000),
        1,
      ),
  },
  { head: 'requests', cell: ({ weights }) => spread(weights.map(({ requests }) => requests)) },
  { head: 'labels, ms', cell: ({ full }) => spread(full.map(({ labels }) => labels)) },
  { head: 'click, ms', cell: ({ full }) => spread(full.map(({ click }) => click)) },
  { head: 'slow: labels, ms', cell: ({ slow }) => spread(slow.map(({ labels }) => labels)) },
  { head: 'slow: click, ms', cell: ({ slow }) => spread(slow.map(({ click }) => click)) },
  {
    head: 'scripting, ms',
    cell: ({ weights }) =>
      spread(
        weights.map(({ scripting }) => scripting),
        1,
      ),
  },
  {
    head: 'heap, MB',
    cell: ({ weights }) =>
      spread(
        weights.map(({ heap }) => heap / 1e6),
        2,
      ),
  },
  {
    head: 'labels without scripts',
    cell: ({ inspection }, { nodes }) =>
      inspection ? `${inspection.withoutScripts} of ${nodes.length}` : '–',
  },
  {
    head: 'named nodes by keyboard',
    cell: ({ inspection }, { nodes }) =>
      inspection ? `${inspection.byKeyboard} of ${nodes.filter(({ kind }) => kind !== 'term').length}` : '–',
  },
  { head: 'axe', cell: ({ inspection }) => (inspection ? String(inspection.axe.length) : '–') },
];

/** In the order of the slow click, which is what a reader on a phone waits for. */
export function raceTable(
  results: ReadonlyMap<Entry, Results>,
  diagram: RaceDiagram,
  versionOf: (name: string) => string,
): string {
  const named = ({ title, packages }: Entry) =>
    [title, packages.map((name) => `${name} ${versionOf(name)}`).join(', ')].filter(Boolean).join('<br>');
  const byClick = [...results].toSorted(
    ([, a], [, b]) => median(a.slow.map(({ click }) => click)) - median(b.slow.map(({ click }) => click)),
  );
  return [
    tableRow(['entry', ...COLUMNS.map(({ head }) => head)]),
    tableRow(['---', ...COLUMNS.map(() => '---:')]),
    ...byClick.map(([entry, found]) =>
      tableRow([named(entry), ...COLUMNS.map(({ cell }) => cell(found, diagram))]),
    ),
  ].join('\n');
}

export const LANG_TITLE: Readonly<Record<Lang, string>> = { zh: 'Chinese page', en: 'English page' };
