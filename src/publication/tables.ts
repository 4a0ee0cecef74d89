import type { Release } from '../schema/release.ts';
import { columnsOf } from './columns.ts';
import { csvText, type Cell } from './csv.ts';
import { dictionary, dictionaryRecords, type DictionaryRecord } from './dictionary.ts';
import type { Column, Field } from './field.ts';

export interface ForeignKey {
  readonly fields: readonly [string];
  readonly reference: { readonly resource: string; readonly fields: readonly ['id'] };
}

/** A table with its schema: what a CSV file holds and what a data package says about it. */
export interface Table {
  /** The file without `.csv`, and the name of the resource. */
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly fields: readonly Field[];
  readonly primaryKey: readonly string[];
  readonly foreignKeys: readonly ForeignKey[];
  readonly rows: readonly (readonly Cell[])[];
}

/** A table that holds all records of a kind. */
export interface ReleaseTable extends Table {
  /** Its record in the data dictionary. */
  readonly record: string;
}

/** The file name of a table. */
export const csvFileOf = (table: Pick<Table, 'name'>): string => `${table.name}.csv`;

export const tableCsv = ({ fields, rows }: Table): string =>
  csvText(
    fields.map(({ name }) => name),
    rows,
  );

/** Columns that a reader looks for first; the others follow in the order of the schema. */
const FIRST = [
  'id',
  'kind',
  'label_zh',
  'label_en',
  'value',
  'date',
  'printed',
  'unit_zh',
  'unit_en',
  'qualifier',
];

function inOrder(columns: readonly Column[]): Column[] {
  const rank = ({ field }: Column) => {
    const place = FIRST.indexOf(field.name);
    return place === -1 ? FIRST.length : place;
  };
  return columns.toSorted((a, b) => rank(a) - rank(b));
}

/** A column of this name refers to a row of that table. */
const REFERS_TO: Readonly<Record<string, string>> = {
  system: 'systems',
  paragraph: 'paragraphs',
  source: 'nodes',
  target: 'nodes',
};

interface Described {
  readonly name: string;
  readonly title: string;
  /** Its record in the data dictionary. */
  readonly record: string;
  readonly rows: Iterable<object>;
  /** Before the columns of the record: what it is part of. */
  readonly before?: readonly Column[];
  readonly primaryKey?: readonly string[];
}

function tableOf(
  { name, title, record, rows, before = [], primaryKey = ['id'] }: Described,
  records: ReadonlyMap<string, DictionaryRecord>,
): ReleaseTable {
  const described = records.get(record)!;
  const columns = [...before, ...inOrder(columnsOf(described, records))];
  const single = columns.filter(({ field }) => field.type === 'string').map(({ field }) => field.name);
  return {
    name,
    title,
    record,
    description: described.meaning.en,
    fields: columns.map(({ field }) => field),
    primaryKey,
    foreignKeys: single
      .filter((field) => REFERS_TO[field] !== undefined)
      .map((field) => ({ fields: [field], reference: { resource: REFERS_TO[field]!, fields: ['id'] } })),
    rows: [...rows].map((row) => columns.map(({ cell }) => cell(row as Record<string, unknown>))),
  };
}

/** The columns of a record by name, for tables that pick from several records. */
export function columnsByName(record: string): ReadonlyMap<string, Column> {
  const records = dictionaryRecords(dictionary());
  return new Map(columnsOf(records.get(record)!, records).map((column) => [column.field.name, column]));
}

/** The CSV twins of a release: one table a kind of record. */
export function releaseTables(release: Release): ReleaseTable[] {
  const records = dictionaryRecords(dictionary());
  const placements = [...release.systems.values()].flatMap(({ id, placements: list }) =>
    list.map((placement) => ({ system: id, ...placement })),
  );
  const system = columnsOf(records.get('system')!, records).find(({ field }) => field.name === 'id')!;
  const placedIn: Column = {
    field: {
      ...system.field,
      name: 'system',
      title: 'System',
      constraints: {
        required: true,
        ...(system.field.constraints?.enum && { enum: system.field.constraints.enum }),
      },
    },
    cell: (row) => row['system'] as string,
  };
  const tables: Described[] = [
    { name: 'indicators', title: 'Indicators', record: 'indicator', rows: release.indicators.values() },
    { name: 'derived', title: 'Derived numbers', record: 'derived-number', rows: release.derived.values() },
    { name: 'facts', title: 'Context facts', record: 'fact', rows: release.facts.values() },
    { name: 'nodes', title: 'Nodes', record: 'node', rows: release.nodes.values() },
    { name: 'links', title: 'Links', record: 'link', rows: release.links.values() },
    { name: 'structures', title: 'Structures', record: 'structure', rows: release.structures.values() },
    { name: 'systems', title: 'Systems', record: 'system', rows: release.systems.values() },
    {
      name: 'placements',
      title: 'Placements',
      record: 'placement',
      rows: placements,
      before: [placedIn],
      primaryKey: ['system', 'paragraph'],
    },
    { name: 'glossary', title: 'Glossary', record: 'term', rows: release.terms.values() },
    { name: 'references', title: 'References', record: 'reference', rows: release.references.values() },
    { name: 'figures', title: 'Figures', record: 'figure', rows: release.figures.values() },
    { name: 'paragraphs', title: 'Paragraphs', record: 'paragraph', rows: release.paragraphs.values() },
    { name: 'emendations', title: 'Emendations', record: 'emendation', rows: release.emendations.values() },
    { name: 'ambiguities', title: 'Ambiguities', record: 'ambiguity', rows: release.ambiguities.values() },
  ];
  return tables.map((table) => tableOf(table, records));
}
