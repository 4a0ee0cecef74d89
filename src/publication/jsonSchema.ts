import { z } from 'zod';
import { RELEASE_SCHEMAS } from '../schema/parseRelease.ts';
import { RELEASE_FILES, releasesSchema, type ReleaseFile } from '../schema/releases.ts';

/** Files that have a schema: those of a release, and the list of releases. */
export const DESCRIBED_FILES = [...RELEASE_FILES, 'releases.json'] as const;
export type DescribedFile = ReleaseFile | 'releases.json';

/** The part of JSON Schema that ours use. */
export interface JsonSchema {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, JsonSchema>>;
  readonly title?: string;
  readonly description?: string;
  readonly type?: string;
  readonly const?: string;
  readonly enum?: readonly string[];
  readonly pattern?: string;
  readonly format?: string;
  readonly minimum?: number;
  readonly exclusiveMinimum?: number;
  readonly items?: JsonSchema;
  readonly minItems?: number;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly oneOf?: readonly JsonSchema[];
  readonly anyOf?: readonly JsonSchema[];
  /** Ours, for the data dictionary; the published schema says it in its description. */
  readonly unit?: { readonly zh: string; readonly en: string };
}

/** A file's schema with our own keyword `unit`, which the data dictionary reads. */
export function annotatedSchema(file: DescribedFile): JsonSchema {
  const schema = file === 'releases.json' ? releasesSchema : RELEASE_SCHEMAS[file];
  // What a file may hold, before defaults are filled in.
  return z.toJSONSchema(schema, { io: 'input', target: 'draft-2020-12' }) as JsonSchema;
}

/** zod bounds every whole number by what a double can count to, which says nothing about the data. */
const isNoise = (key: string, value: unknown) => key === 'maximum' && value === Number.MAX_SAFE_INTEGER;

function toStandard(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(toStandard);
  if (typeof value !== 'object' || value === null) return value;
  const { unit, ...rest } = value as JsonSchema;
  // A property may be called `unit`; our keyword is the one with both languages as strings.
  const ours = typeof unit?.en === 'string';
  const kept = Object.entries(ours ? rest : value).filter(([key, inner]) => !isNoise(key, inner));
  return Object.fromEntries(
    kept.map(([key, inner]) => [
      key,
      key === 'description' && ours ? `${String(inner)}. Unit: ${unit.en}` : toStandard(inner),
    ]),
  );
}

/** `indicators.json` → `indicators.schema.json`. */
export const schemaFileOf = (file: DescribedFile): string => file.replace(/\.json$/, '.schema.json');

/**
 * The JSON Schema of one of our files, as it is published. What no JSON Schema can say (a quote's length, a
 * status and what it asks for) is told in the descriptions and checked by the loader.
 * @param address where it is published
 */
export function jsonSchema(file: DescribedFile, address: string): object {
  const { $schema, ...rest } = toStandard(annotatedSchema(file)) as Record<string, unknown>;
  return { $schema, $id: address, ...rest };
}
