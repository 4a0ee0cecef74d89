import { LIST_DELIMITER, type Cell } from './csv.ts';

export type ScalarType = 'string' | 'integer' | 'number' | 'boolean';

/** A field of a Frictionless table schema. */
export interface Field {
  readonly name: string;
  readonly type: ScalarType | 'list';
  readonly title: string;
  readonly description: string;
  readonly itemType?: ScalarType;
  readonly delimiter?: string;
  readonly constraints?: Constraints;
}

interface Constraints {
  readonly required?: boolean;
  readonly unique?: boolean;
  readonly enum?: readonly string[];
  readonly pattern?: string;
  readonly minimum?: number;
}

/** A column: its field, and how a record fills it. Records are read by the names of their fields. */
export interface Column {
  readonly field: Field;
  readonly cell: (record: Readonly<Record<string, unknown>>) => Cell;
}

/** `inArticle` and `container-title` as column names: lower case with underscores. */
export const columnName = (name: string) =>
  name
    .replaceAll('-', '_')
    .replaceAll(/([a-z])([A-Z])/g, '$1_$2')
    .toLowerCase();

const SIDES = { zh: 'Chinese', en: 'English' } as const;

/** `label_zh` as a heading: Label (Chinese). */
export function titleOf(name: string): string {
  const side = /_(zh|en)$/.exec(name)?.[1] as keyof typeof SIDES | undefined;
  const words = name.replace(/_(?:zh|en)$/, '').replaceAll('_', ' ');
  const title = words.charAt(0).toUpperCase() + words.slice(1);
  return side === undefined ? title : `${title} (${SIDES[side]})`;
}

interface Described {
  readonly name: string;
  readonly type: ScalarType;
  readonly many?: boolean;
  readonly description: string;
  readonly constraints?: { readonly [Rule in keyof Constraints]: Constraints[Rule] | undefined };
}

/** @param cell null, undefined and a field that the record lacks are an empty cell */
export function column(
  { name, type, many, description, constraints = {} }: Described,
  cell: (record: Readonly<Record<string, unknown>>) => unknown,
): Column {
  const shape = many ? { type: 'list' as const, itemType: type, delimiter: LIST_DELIMITER } : { type };
  const kept = Object.fromEntries(Object.entries(constraints).filter(([, value]) => value !== undefined));
  return {
    field: {
      name,
      title: titleOf(name),
      description,
      ...shape,
      ...(Object.keys(kept).length > 0 && { constraints: kept }),
    },
    cell: (record) => (cell(record) ?? null) as Cell,
  };
}
