import { z } from 'zod';
import { bilingualSchema, sha256Schema } from './primitives.ts';
import { RECORD_KINDS } from './recordKinds.ts';

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
  .regex(/^\d+\.\d+\.\d+$/, 'a version is MAJOR.MINOR.PATCH, as in 1.0.0')
  .describe('MAJOR.MINOR.PATCH');

export const withdrawalSchema = z
  .strictObject({
    kind: z
      .enum(RECORD_KINDS)
      .describe('Kind of the record; number is an indicator, a derived number or a context fact'),
    id: z.string().min(1).describe('Id of the record, which is never used again'),
    reason: bilingualSchema.describe('Why it was withdrawn, for readers'),
    replacedBy: z
      .array(z.string().min(1))
      .min(1)
      .optional()
      .describe('Ids of the records of the same kind that stand in its place'),
  })
  .meta({
    id: 'withdrawal',
    title: 'Withdrawal',
    description: 'A record of the release before that this release no longer holds, with the reason',
  });

const sealSchema = z
  .strictObject(
    Object.fromEntries(
      RELEASE_FILES.map((file) => [file, sha256Schema.describe(`SHA-256 of ${file}, byte for byte`)]),
    ) as Record<ReleaseFile, typeof sha256Schema>,
  )
  .meta({
    id: 'seal',
    title: 'Seal',
    description: 'SHA-256 of each file in lower-case hexadecimal: a released file never changes',
  });

export const releaseEntrySchema = z
  .strictObject({
    version: versionSchema,
    date: z.iso.date('a date is YYYY-MM-DD').describe('Day of publication, as YYYY-MM-DD'),
    changes: bilingualSchema.describe('What changed, for readers'),
    withdrawn: z
      .array(withdrawalSchema)
      .min(1)
      .optional()
      .describe('Records of the release before that are gone, each with its reason'),
    files: sealSchema.describe('SHA-256 of each file, byte for byte: a released file never changes'),
  })
  .meta({ id: 'release', title: 'Release', description: 'One release of the data' });

export const releasesSchema = z
  .strictObject({
    releases: z.array(releaseEntrySchema).min(1).describe('Every release, the newest last'),
  })
  .meta({ title: 'releases.json', description: 'Every release of the data, with what changed in it' });

export type ReleaseEntry = z.infer<typeof releaseEntrySchema>;
export type Withdrawal = z.infer<typeof withdrawalSchema>;
