import { z } from 'zod';
import { bilingualSchema, sha256Schema } from './primitives.ts';

/** The files of a release, in the order in which problems are reported. */
export const RELEASE_FILES = [
  'source.json',
  'model.json',
  'indicators.json',
  'glossary.json',
  'references.json',
  'figures.json',
] as const;

export type ReleaseFile = (typeof RELEASE_FILES)[number];

export const versionSchema = z
  .string()
  .regex(/^\d+\.\d+\.\d+$/, 'a version is MAJOR.MINOR.PATCH, as in 1.0.0');

export const releaseEntrySchema = z.strictObject({
  version: versionSchema,
  date: z.iso.date('a date is YYYY-MM-DD'),
  changes: bilingualSchema.describe('What changed, for readers'),
  files: z
    .strictObject(
      Object.fromEntries(RELEASE_FILES.map((file) => [file, sha256Schema])) as Record<
        ReleaseFile,
        typeof sha256Schema
      >,
    )
    .describe('SHA-256 of each file, byte for byte: a released file never changes'),
});

export const releasesSchema = z.strictObject({
  releases: z.array(releaseEntrySchema).min(1).describe('Newest last'),
});

export type ReleaseEntry = z.infer<typeof releaseEntrySchema>;
