import meanings from '../i18n/meanings.zh.json' with { type: 'json' };
import type { Bilingual } from '../schema/primitives.ts';
import { annotatedSchema, DESCRIBED_FILES, type DescribedFile, type JsonSchema } from './jsonSchema.ts';

export type ValueType = 'text' | 'whole-number' | 'number' | 'boolean' | 'nothing' | 'record';

export interface DictionaryField {
  readonly name: string;
  readonly type: ValueType;
  /** Id of the dictionary record that the field holds, when its type is `record`. */
  readonly record?: string;
  /** A list of such values. */
  readonly many: boolean;
  readonly required: boolean;
  /** May be null. */
  readonly nullable: boolean;
  readonly meaning: Bilingual;
  readonly unit?: Bilingual;
  /** The only values allowed. */
  readonly allowed?: readonly string[];
  /** A regular expression that the text matches. */
  readonly pattern?: string;
  /** Of a whole number. */
  readonly minimum?: number;
  /** Of a record whose fields depend on its kind: the kinds that have the field in this form. */
  readonly when?: readonly string[];
}

export interface DictionaryRecord {
  readonly id: string;
  readonly title: Bilingual;
  readonly meaning: Bilingual;
  readonly fields: readonly DictionaryField[];
}

export interface DictionaryFile {
  readonly file: DescribedFile;
  readonly meaning: Bilingual;
  /** The lists and records at the top of the file. */
  readonly fields: readonly DictionaryField[];
  /** The records that only this file holds, in the order in which they are met. */
  readonly records: readonly DictionaryRecord[];
}

export interface Dictionary {
  readonly files: readonly DictionaryFile[];
  /** Records that several files hold: bilingual text, quotes, bibliographic items. */
  readonly shared: readonly DictionaryRecord[];
}

const IN_CHINESE: Readonly<Record<string, string>> = meanings;

function inChinese(...keys: readonly string[]): string {
  const key = keys.find((candidate) => IN_CHINESE[candidate] !== undefined);
  if (key === undefined)
    throw new Error(`src/i18n/meanings.zh.json has no "${keys[0]}": say there in Chinese what it means`);
  return IN_CHINESE[key]!;
}

const DEFS = '#/$defs/';

function valueType(schema: JsonSchema, at: string): ValueType {
  if (schema.$ref !== undefined) return 'record';
  switch (schema.type) {
    case 'string':
      return 'text';
    case 'integer':
      return 'whole-number';
    case 'number':
    case 'boolean':
      return schema.type;
    case 'null':
      return 'nothing';
    default:
      throw new Error(`${at}: the data dictionary has no word for a "${schema.type ?? 'nameless'}" value`);
  }
}

/** @param key where the Chinese meaning is; one that many records share is at `*.name` */
function fieldOf(name: string, schema: JsonSchema, required: boolean, key: string): DictionaryField {
  const nullable = schema.anyOf?.some(({ type }) => type === 'null') ?? false;
  const inner = nullable ? { ...schema.anyOf!.find(({ type }) => type !== 'null') } : schema;
  let one: JsonSchema = inner;
  while (one.type === 'array') one = one.items!;
  const type = valueType(one, key);
  const allowed = one.const !== undefined ? [one.const] : one.enum;
  const minimum = one.minimum ?? (one.exclusiveMinimum === undefined ? undefined : one.exclusiveMinimum + 1);
  const { description } = schema;
  if (description === undefined) throw new Error(`src/schema describes no "${key}": add .describe("…")`);
  return {
    name,
    type,
    ...(type === 'record' && { record: one.$ref!.slice(DEFS.length) }),
    many: inner.type === 'array',
    required,
    nullable,
    meaning: { zh: inChinese(key, `*.${name}`), en: description },
    ...(schema.unit !== undefined && { unit: schema.unit }),
    ...(allowed !== undefined && { allowed }),
    // Of a date zod gives the format and a pattern as long as a line, which says no more.
    ...(one.pattern !== undefined && one.format === undefined && { pattern: one.pattern }),
    ...(minimum !== undefined && { minimum }),
  };
}

function fieldsOf(schema: JsonSchema, record: string): DictionaryField[] {
  const cases = schema.oneOf ?? schema.anyOf;
  if (cases === undefined)
    return Object.entries(schema.properties ?? {}).map(([name, field]) =>
      fieldOf(name, field, schema.required?.includes(name) ?? false, `${record}.${name}`),
    );
  return mergeCases(cases, record);
}

/** The fields of a record that comes in several forms: those that all forms share once, the others form by form. */
function mergeCases(cases: readonly JsonSchema[], record: string): DictionaryField[] {
  const forms = cases.map((form) => {
    const kind = form.properties?.['kind'];
    return { form, kinds: kind?.enum ?? (kind?.const === undefined ? undefined : [kind.const]) };
  });
  const names = new Set(cases.flatMap(({ properties }) => Object.keys(properties ?? {})));
  return [...names].flatMap((name) => {
    const found = forms.filter(({ form }) => form.properties?.[name] !== undefined);
    const texts = new Set(found.map(({ form }) => JSON.stringify(form.properties![name])));
    const everywhere = found.length === forms.length;
    const isRequired = (form: JsonSchema) => form.required?.includes(name) ?? false;
    if (texts.size === 1 && (everywhere || found[0]!.kinds === undefined)) {
      const required = everywhere && found.every(({ form }) => isRequired(form));
      return [fieldOf(name, found[0]!.form.properties![name]!, required, `${record}.${name}`)];
    }
    return found.map(({ form, kinds }) => ({
      ...fieldOf(name, form.properties![name]!, isRequired(form), `${record}.${name}@${kinds![0]}`),
      when: kinds!,
    }));
  });
}

function recordOf(id: string, schema: JsonSchema): DictionaryRecord {
  if (schema.title === undefined || schema.description === undefined)
    throw new Error(`src/schema gives the record "${id}" no title or no description: add .meta({ … })`);
  return {
    id,
    title: { zh: inChinese(`${id}#title`), en: schema.title },
    meaning: { zh: inChinese(id), en: schema.description },
    fields: fieldsOf(schema, id),
  };
}

let made: Dictionary | undefined;

/** Every file, record and field of the data, with its meaning in both languages. Made once: the schemas are code. */
export const dictionary = (): Dictionary => (made ??= makeDictionary());

function makeDictionary(): Dictionary {
  const schemas = DESCRIBED_FILES.map((file) => ({ file, schema: annotatedSchema(file) }));
  const holders = (id: string) => schemas.filter(({ schema }) => schema.$defs?.[id] !== undefined).length;
  const shared = new Map<string, JsonSchema>();
  const files = schemas.map(({ file, schema }) => {
    const defs = Object.entries(schema.$defs ?? {});
    for (const [id, def] of defs) if (holders(id) > 1) shared.set(id, def);
    return {
      file,
      meaning: { zh: inChinese(file), en: schema.description! },
      fields: fieldsOf(schema, file),
      records: defs.filter(([id]) => holders(id) === 1).map(([id, def]) => recordOf(id, def)),
    };
  });
  return { files, shared: [...shared].map(([id, def]) => recordOf(id, def)) };
}

/** All records of the dictionary by id. */
export function dictionaryRecords({ files, shared }: Dictionary): ReadonlyMap<string, DictionaryRecord> {
  return new Map(
    [...files.flatMap(({ records }) => records), ...shared].map((record) => [record.id, record]),
  );
}
