// Table Schema 2.0: whether the cells of a CSV file are what its schema declares.
import { parse } from 'csv-parse/sync';

interface Field {
  readonly name: string;
  readonly type: string;
  readonly itemType?: string;
  readonly delimiter?: string;
  readonly constraints?: {
    readonly required?: boolean;
    readonly unique?: boolean;
    readonly enum?: readonly string[];
    readonly pattern?: string;
    readonly minimum?: number;
  };
}

export interface TableSchema {
  fields: readonly Field[];
  missingValues: readonly string[];
  primaryKey: readonly string[];
}

/** The rows of a CSV file as RFC 4180 has it, read by a parser that is not the writer's. */
export const parseCsv = (text: string): string[][] =>
  parse(text, { bom: true, record_delimiter: '\r\n', relax_quotes: false, relax_column_count: false });

const READ: Readonly<Record<string, (text: string) => unknown>> = {
  string: (text) => text,
  integer: (text) => (/^[+-]?\d+$/.test(text) ? Number(text) : undefined),
  number: (text) => (/^[+-]?(?:\d+\.?\d*|\.\d+)(?:E[+-]?\d+)?$/.test(text) ? Number(text) : undefined),
  boolean: (text) => ({ true: true, false: false })[text],
};

/** The logical value of a cell: null for a missing one, undefined for one that its type does not allow. */
function readCell(field: Field, text: string, missing: readonly string[]): unknown {
  if (missing.includes(text)) return null;
  if (field.type !== 'list') return READ[field.type]!(text);
  const items = text.split(field.delimiter ?? ',').map(READ[field.itemType ?? 'string']!);
  return items.includes(undefined) ? undefined : items;
}

/** Everything in a file that its schema does not allow, cell by cell. */
export function tableProblems(schema: TableSchema, csv: string): string[] {
  const [header, ...rows] = parseCsv(csv);
  const names = schema.fields.map(({ name }) => name);
  if (JSON.stringify(header) !== JSON.stringify(names)) return [`the header is ${header?.join(',')}`];
  const keys = rows.map((row) => JSON.stringify(schema.primaryKey.map((key) => row[names.indexOf(key)])));
  const problems = new Set(keys).size === keys.length ? [] : ['the primary key is not unique'];
  for (const [i, field] of schema.fields.entries()) {
    const { required, unique, enum: allowed, pattern, minimum } = field.constraints ?? {};
    const cells = rows.map((row) => readCell(field, row[i]!, schema.missingValues));
    for (const [r, cell] of cells.entries()) {
      const report = (rule: string) => problems.push(`${field.name}, row ${r + 1}: “${rows[r]![i]}” ${rule}`);
      if (cell === undefined) report(`is no ${field.type}`);
      if (cell === null) {
        if (required || schema.primaryKey.includes(field.name)) report('is missing');
        continue;
      }
      if (allowed && !allowed.includes(cell as string)) report('is not allowed');
      if (pattern !== undefined && !new RegExp(`^(?:${pattern})$`).test(cell as string))
        report('has another pattern');
      if (minimum !== undefined && (cell as number) < minimum) report('is too small');
    }
    if (unique && new Set(cells).size !== cells.length) problems.push(`${field.name}: not unique`);
  }
  return problems;
}
