import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import CSL, { type Engine } from 'citeproc';
import { lately } from '../once.ts';
import type { Lang } from '../schema/primitives.ts';
import type { CitationRecord } from './citedWork.ts';
import { RUN_FORMAT, runsOf, wrapVariable, type CitationRun } from './runs.ts';

/** In the order in which they are offered. */
export const CITATION_STYLES = ['gb-t-7714-2015', 'apa-7', 'chicago-author-date', 'mla-9'] as const;
export type CitationStyle = (typeof CITATION_STYLES)[number];

/** From the project's root, where every command runs: a bundled module does not know where it came from. */
const FOLDER = 'src/citation';

interface Formatter {
  readonly engine: Engine;
  /** What the engine gets when it asks for an item. */
  current: CitationRecord | undefined;
}

const formatters = new Map<string, Formatter>();

function createFormatter(style: CitationStyle, lang: Lang): Formatter {
  const locale = readFileSync(join(FOLDER, 'locales', `${lang}.xml`), 'utf8');
  const xml = readFileSync(join(FOLDER, 'styles', `${style}.csl`), 'utf8');
  const system = {
    // citeproc asks for en-US as well, to fall back on: a term that a locale lacks must not come in another language.
    retrieveLocale: () => locale,
    retrieveItem: () => formatter.current,
    variableWrapper: wrapVariable,
  };
  CSL.Output.Formats['runs'] ??= { ...CSL.Output.Formats['text'], ...RUN_FORMAT };
  const engine = new CSL.Engine(system, xml, lang === 'zh' ? 'zh-CN' : 'en-US', true);
  engine.setOutputFormat('runs');
  const formatter: Formatter = { engine, current: undefined };
  return formatter;
}

/** Making an engine costs the time of several citations, so each is made once. */
function formatterFor(style: CitationStyle, lang: Lang): Formatter {
  const key = `${style} ${lang}`;
  const known = formatters.get(key) ?? createFormatter(style, lang);
  formatters.set(key, known);
  return known;
}

/** Of the last pages: all of them would fill the memory of a large build. */
const KEPT = 2000;

interface Wanted {
  readonly record: CitationRecord;
  readonly style: CitationStyle;
  readonly lang: Lang;
}

/** A citation as runs of text; joined, they are the citation. The same record is cited in several places. */
export const formatCitation = (
  record: CitationRecord,
  style: CitationStyle,
  lang: Lang,
): readonly CitationRun[] => formatted({ record, style, lang });

const formatted = lately(KEPT, format, (wanted: Wanted) => JSON.stringify(wanted));

function format({ record, style, lang }: Wanted): readonly CitationRun[] {
  const formatter = formatterFor(style, lang);
  formatter.current = record;
  // citeproc keeps what it has seen by id; with none it lets go, or the same id with another title would print the old.
  formatter.engine.updateItems([]);
  formatter.engine.updateItems([record.id]);
  return runsOf(formatter.engine.makeBibliography()[1][0]!.trim());
}

export function citationText(record: CitationRecord, style: CitationStyle, lang: Lang): string {
  return formatCitation(record, style, lang)
    .map(({ text }) => text)
    .join('');
}
