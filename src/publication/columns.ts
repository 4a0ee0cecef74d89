import type { CslItem } from '../schema/csl.ts';
import { CODE_UNITS, type Bilingual } from '../schema/primitives.ts';
import type { Quote } from '../schema/quote.ts';
import type { DictionaryField, DictionaryRecord } from './dictionary.ts';
import { column, columnName, titleOf, type Column, type Field, type ScalarType } from './field.ts';

const SCALARS: Partial<Record<DictionaryField['type'], ScalarType>> = {
  text: 'string',
  'whole-number': 'integer',
  number: 'number',
  boolean: 'boolean',
};

const dateText = (date: CslItem['issued']) =>
  date?.['date-parts'][0]!.map((part) => String(part).padStart(2, '0')).join('-');

const authorText = (author: NonNullable<CslItem['author']>[number]) => {
  if ('literal' in author) return author.literal;
  const { family, given = '' } = author;
  return /\p{Script=Han}/u.test(family) ? family + given : [family, given].filter(Boolean).join(', ');
};

/** How the columns of a record that lies in a field are named, described and filled. */
function nested(
  field: DictionaryField,
  name: string,
  records: ReadonlyMap<string, DictionaryRecord>,
  taken: ReadonlySet<string>,
): Column[] {
  const required = field.required && !field.many && !field.nullable && field.when === undefined;
  const description = field.meaning.en;
  const of = <T>(record: Readonly<Record<string, unknown>>) => record[field.name] as T | undefined;
  const many = field.many;
  switch (field.record) {
    case 'bilingual':
      return (['zh', 'en'] as const).map((side) =>
        column(
          {
            name: `${name}_${side}`,
            type: 'string',
            many,
            description,
            constraints: { ...(required && { required }) },
          },
          (record) =>
            many ? of<Bilingual[]>(record)?.map((text) => text[side]) : of<Bilingual>(record)?.[side],
        ),
      );
    case 'quote': {
      const quotes = (record: Readonly<Record<string, unknown>>) => {
        const found = of<Quote | Quote[]>(record);
        return found === undefined ? [] : [found].flat();
      };
      const part = (key: keyof Quote, type: ScalarType, meaning: string) =>
        column({ name: key === 'exact' ? 'quote' : key, type, many: true, description: meaning }, (record) =>
          quotes(record).map((quote) => quote[key]),
        );
      return [
        part('exact', 'string', `${description}. As many items as \`start\` and \`end\``),
        part('paragraph', 'string', 'Paragraph of each phrase, in the order of `quote`'),
        part('start', 'integer', `First character of each phrase, counted from 0. Unit: ${CODE_UNITS.en}`),
        part('end', 'integer', `One past the last character of each phrase. Unit: ${CODE_UNITS.en}`),
      ].filter(({ field: { name: own } }) => own === name || !taken.has(own));
    }
    case 'csl-name':
      return [
        column({ name, type: 'string', many, description }, (record) =>
          of<NonNullable<CslItem['author']>>(record)?.map(authorText),
        ),
      ];
    case 'csl-date':
      return [
        column(
          { name, type: 'string', description: `${description}: YYYY, YYYY-MM or YYYY-MM-DD` },
          (record) => dateText(of<CslItem['issued']>(record)),
        ),
      ];
    default: {
      const inner = records.get(field.record!)!;
      return columnsOf(inner, records, { inside: true }).map((own) => ({
        field: {
          ...own.field,
          name: `${name}_${own.field.name}`,
          title: titleOf(`${name}_${own.field.name}`),
          // A record without the field has no value in any of its columns.
          ...(required ? {} : { constraints: optional(own.field.constraints) }),
        },
        cell: (record) => {
          const value = of<Readonly<Record<string, unknown>>>(record);
          return value === undefined ? null : own.cell(value);
        },
      }));
    }
  }
}

const optional = (constraints: Field['constraints']) => {
  const { required: _required, ...rest } = constraints ?? {};
  return rest;
};

/** The forms of a field that differ by kind, as one column: what all forms share stays. */
function merge(forms: readonly DictionaryField[]): DictionaryField {
  const allowed = forms.every((form) => form.allowed !== undefined)
    ? [...new Set(forms.flatMap((form) => form.allowed!))]
    : undefined;
  const { when: _when, allowed: _allowed, ...first } = forms[0]!;
  return {
    ...first,
    required: forms.every((form) => form.required),
    nullable: forms.some((form) => form.nullable || form.type === 'nothing'),
    meaning: {
      zh: forms.map((form) => form.meaning.zh).join('；'),
      en: forms.map((form) => form.meaning.en).join('; '),
    },
    ...(allowed !== undefined && { allowed }),
  };
}

/** An indicator's value is a whole number or, for a date, text: one column each. */
function splitValue(forms: readonly DictionaryField[]): Column[] {
  const [numbers, texts] = [
    forms.filter(({ type }) => type !== 'text'),
    forms.filter(({ type }) => type === 'text'),
  ];
  const number = merge(numbers);
  const text = texts[0]!;
  return [
    column(
      {
        name: 'value',
        type: 'integer',
        description: `${number.meaning.en}; empty for dates, which stand in \`date\``,
        constraints: { minimum: number.minimum },
      },
      ({ value }) => (typeof value === 'number' ? value : null),
    ),
    column(
      { name: 'date', type: 'string', description: text.meaning.en, constraints: { pattern: text.pattern } },
      ({ value }) => (typeof value === 'string' ? value : null),
    ),
  ];
}

/**
 * The columns of a record, generated from its fields: bilingual text becomes two, quotes become `quote`,
 * `paragraph`, `start` and `end`, a record in a field has its field's name before its own.
 * Left out: lists of records, which have tables of their own.
 */
export function columnsOf(
  record: DictionaryRecord,
  records: ReadonlyMap<string, DictionaryRecord>,
  { inside = false } = {},
): Column[] {
  const names = [...new Set(record.fields.map((field) => field.name))];
  const taken = new Set(names.map(columnName));
  return names.flatMap((own): Column[] => {
    const forms = record.fields.filter((field) => field.name === own);
    const name = columnName(own);
    if (new Set(forms.map(({ type }) => type)).size > 1) return splitValue(forms);
    const field = forms.length > 1 ? merge(forms) : forms[0]!;
    const scalar = SCALARS[field.type];
    if (scalar === undefined) {
      if (field.many && !['bilingual', 'quote', 'csl-name'].includes(field.record!)) return [];
      return nested(field, name, records, taken);
    }
    const unit = field.unit === undefined ? '' : `. Unit: ${field.unit.en}`;
    const required = field.required && !field.many && !field.nullable && field.when === undefined;
    return [
      column(
        {
          name,
          type: scalar,
          many: field.many,
          description: field.meaning.en + unit,
          constraints: {
            ...(required && { required }),
            ...(own === 'id' && !inside && { unique: true }),
            ...(!field.many && { enum: field.allowed, pattern: field.pattern, minimum: field.minimum }),
          },
        },
        (value) => value[own],
      ),
    ];
  });
}
