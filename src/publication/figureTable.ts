import { getNumber, type NumberRecord } from '../model/numbers.ts';
import { get, type Release } from '../schema/release.ts';
import { column } from './field.ts';
import { columnsByName, tableCsv, type Table } from './tables.ts';

/** Columns of a figure that shows numbers: one row a number. */
const NUMBER_COLUMNS = [
  ...['id', 'label_zh', 'label_en', 'value', 'date', 'printed', 'unit_zh', 'unit_en', 'kind', 'qualifier'],
  ...['status', 'system', 'scope_zh', 'scope_en', 'period_zh', 'period_en', 'note_zh', 'note_en'],
  ...['quote', 'paragraph', 'start', 'end', 'caveats', 'basis_zh', 'basis_en', 'references'],
];

/** Columns of a figure that shows no number: one row a node, then one a link. */
const PART_COLUMNS = [
  ...['id', 'label_zh', 'label_en', 'kind', 'status', 'system', 'source', 'target'],
  ...['quote', 'paragraph', 'start', 'end', 'caveats', 'basis_zh', 'basis_en', 'references'],
];

/** Records whose columns a figure's table may have; the first that has one describes it. */
const RECORDS = ['indicator', 'derived-number', 'fact', 'node', 'link'];

/** A number's record in the data dictionary. */
const ORIGINS = { indicator: 'indicator', derived: 'derived-number', fact: 'fact' } as const;

interface Row {
  /** Name of the record in the data dictionary. */
  readonly of: string;
  readonly record: Readonly<Record<string, unknown>>;
}

/** A derived number has no kind of its own. */
const numberRow = ({ origin, record }: NumberRecord): Row => ({
  of: ORIGINS[origin],
  record: origin === 'derived' ? { ...record, kind: 'derived' } : { ...record },
});

/** The same columns for all rows, whichever record each is; a record without a field has an empty cell. */
function tableFrom(
  described: Pick<Table, 'name' | 'title' | 'description'>,
  release: Release,
  names: readonly string[],
  rows: readonly Row[],
): Table {
  const otherKinds =
    names === NUMBER_COLUMNS ? '; quantity, year: a context fact; derived: computed here' : '';
  const known = new Map(RECORDS.map((record) => [record, columnsByName(record)]));
  const inRelease = column(
    { name: 'release', type: 'string', description: 'Data release', constraints: { required: true } },
    () => release.version,
  );
  const fields = names.map((name) => {
    const { field } = [...known.values()].find((columns) => columns.has(name))!.get(name)!;
    // Kinds and statuses come from several records; a context fact may have decimals.
    const { enum: _enum, required: _required, minimum: _minimum, ...constraints } = field.constraints ?? {};
    const strict = ['id', 'label_zh', 'label_en', 'status'].includes(name) ? { required: true } : {};
    return {
      ...field,
      ...(name === 'value' && { type: 'number' as const }),
      ...(name === 'kind' && { description: `${field.description}${otherKinds}` }),
      constraints: { ...constraints, ...strict },
    };
  });
  return {
    ...described,
    fields: [...fields, inRelease.field],
    primaryKey: ['id'],
    foreignKeys: [],
    rows: rows.map(({ of, record }) => [
      ...names.map((name) => {
        // A derived number has no column for the kind that it is given here.
        if (name === 'kind') return record['kind'] as string;
        return known.get(of)!.get(name)?.cell(record) ?? null;
      }),
      release.version,
    ]),
  };
}

/** The data of a figure: its numbers, or, where it shows none, its nodes and links. */
export function figureTable(release: Release, figureId: string): Table {
  const { uses, title } = get(release.figures, figureId, 'figure');
  const described = { name: figureId, title: title.en };
  if (uses.indicators.length > 0)
    return tableFrom(
      { ...described, description: 'One row a number that the figure shows' },
      release,
      NUMBER_COLUMNS,
      uses.indicators.map((id) => numberRow(getNumber(release, id))),
    );
  return tableFrom(
    { ...described, description: 'One row a node that the figure shows, then one a link' },
    release,
    PART_COLUMNS,
    [
      ...uses.nodes.map((id): Row => ({ of: 'node', record: { ...get(release.nodes, id, 'node') } })),
      ...uses.links.map((id): Row => ({ of: 'link', record: { ...get(release.links, id, 'link') } })),
    ],
  );
}

/** `/figures/<id>.csv`. */
export const figureCsv = (release: Release, figureId: string): string =>
  tableCsv(figureTable(release, figureId));
