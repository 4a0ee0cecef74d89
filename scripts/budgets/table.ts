// What the command prints.
import { MEASURE_NAMES, type Broken } from './brokenBudgets.ts';
import { FILE_BUDGETS, measures, PAGE_BUDGETS, type Measure } from './budgets.ts';
import { languages, pageTypes, type PageType } from './pageTypes.ts';
import type { Size } from './sentSize.ts';
import { amountOf, type FileWeight, type PageWeight, type SiteWeight } from './weighSite.ts';

const kB = (bytes: number): string => (bytes / 1000).toFixed(1);
const pair = ({ sent, raw }: Size): string => `${kB(sent)}/${kB(raw)}`;

type Row = readonly string[];

/** @param left columns whose text stands at their left edge */
function aligned(rows: readonly Row[], left: readonly number[]): string {
  const widths = rows[0]!.map((_, at) => Math.max(...rows.map((row) => row[at]!.length)));
  return rows
    .map((row) =>
      row
        .map((cell, at) => (left.includes(at) ? cell.padEnd(widths[at]!) : cell.padStart(widths[at]!)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

const heaviest = (pages: readonly PageWeight[], measure: Measure): PageWeight =>
  pages.reduce((most, page) => (amountOf(page, measure) > amountOf(most, measure) ? page : most));

const HEADS: Readonly<Partial<Record<Measure, string>>> = { js: 'JS', later: 'JS later' };

function pageRows(type: PageType, pages: readonly PageWeight[]): Row[] {
  const kin = pages.filter((page) => page.type === type);
  if (kin.length === 0) return [];
  const rows = languages.flatMap((language) => {
    const inLanguage = kin.filter((page) => page.language === language);
    if (inLanguage.length === 0) return [];
    const cells = measures.map((measure) => {
      const most = heaviest(inLanguage, measure);
      return measure === 'requests' ? String(most.requests) : pair(most.weights[measure]);
    });
    return [[type, language, String(inLanguage.length), ...cells, heaviest(inLanguage, 'all').path]];
  });
  const allowed = measures.map((measure) => {
    const { max } = PAGE_BUDGETS[type][measure];
    return `≤ ${measure === 'requests' ? max : kB(max)}`;
  });
  return [...rows, ['', '', '', ...allowed, '']];
}

export function pageTable(pages: readonly PageWeight[]): string {
  const head = ['page', '', 'pages', ...measures.map((measure) => HEADS[measure] ?? MEASURE_NAMES[measure])];
  const rows = pageTypes.flatMap((type) => pageRows(type, pages));
  return aligned([[...head, 'heaviest first load'], ...rows], [0, 1, head.length]);
}

export function fileTable(files: readonly FileWeight[]): string {
  const rows = FILE_BUDGETS.flatMap(({ kind, max }) => {
    const kin = files.filter((file) => file.kind === kind);
    if (kin.length === 0) return [];
    const most = kin.reduce((heavier, file) => (file.sent > heavier.sent ? file : heavier));
    return [[kind, String(kin.length), pair(most), `≤ ${kB(max)}`, most.path]];
  });
  return aligned([['file', 'files', 'heaviest', 'allowed', ''], ...rows], [0, 4]);
}

/** One page, with everything it loads, the heaviest first. */
export function partTable({ parts, inline }: PageWeight): string {
  const rows = parts
    .toSorted((a, b) => Number(a.later) - Number(b.later) || b.sent - a.sent)
    .map((part) => [
      part.path,
      part.kind,
      part.later ? 'later' : 'first',
      part.sent.toLocaleString('en'),
      part.raw.toLocaleString('en'),
    ]);
  const within = (['js', 'css'] as const)
    .filter((kind) => inline[kind].raw > 0)
    .map((kind) => [
      'within the HTML, were it alone',
      kind,
      '',
      inline[kind].sent.toLocaleString('en'),
      inline[kind].raw.toLocaleString('en'),
    ]);
  return aligned([['file', 'kind', 'when', 'sent', 'raw'], ...rows, ...within], [0, 1, 2]);
}

export const siteTables = ({ pages, files }: SiteWeight): string =>
  [
    'kB of 1,000 bytes, as sent with brotli / raw; of each kind of page the heaviest in each column.',
    pageTable(pages),
    fileTable(files),
  ].join('\n\n');

export function brokenList(broken: readonly Broken[]): string {
  const lines = broken.map(({ of, path, others, found, allowed, why }) => {
    const more = others > 0 ? ` (and ${others} more)` : '';
    return `  ✘ ${of}: ${path}${more} has ${found}, allowed: ${allowed} (${why}).`;
  });
  return [`${broken.length} broken:`, ...lines].join('\n');
}
