import { z } from 'zod';
import { AS_UNIT_SAYS, bilingualSchema, idSchema, referenceIdSchema } from './primitives.ts';
import { evidenceFields, statusKeepsItsPromise, termIdsSchema } from './claim.ts';
import { cslItemSchema } from './csl.ts';

export const referenceSchema = z
  .strictObject({
    id: referenceIdSchema.describe('Permanent identifier: S and two digits, sometimes a letter'),
    csl: cslItemSchema.describe('The source as CSL-JSON'),
    grade: z
      .enum(['A', 'B', 'C'])
      .describe(
        'A: official body, publisher or journal on its own site; B: established media or institution; C: repost, mirror, wiki or user-made',
      ),
    supports: bilingualSchema.describe('What we take from it'),
    unverified: bilingualSchema.optional().describe('What could not be checked in it'),
    withheld: z
      .boolean()
      .default(false)
      .describe('The copy seen is on a hijacked address, which is not given'),
  })
  .refine((reference) => !(reference.withheld && reference.csl.URL), {
    error: 'a withheld reference must not carry a URL',
    path: ['csl', 'URL'],
  })
  .refine((reference) => reference.csl.id === reference.id, {
    error: 'the CSL id must be the reference id',
    path: ['csl', 'id'],
  })
  .meta({
    id: 'reference',
    title: 'Reference',
    description:
      'A context source. Checked when loaded, beyond this schema: a withheld source has no address; `csl.id` is its id',
  });

/** A number that is not in the article but in a context source, used to introduce the place. */
export const factSchema = z
  .strictObject({
    id: idSchema,
    label: bilingualSchema.describe('What the number is of'),
    value: z.number().meta({ description: 'The number itself', unit: AS_UNIT_SAYS }),
    approximate: z
      .boolean()
      .default(false)
      .describe('Whether the source gives it as a round or rough number'),
    /** Years are printed without a thousands separator. */
    kind: z.enum(['quantity', 'year']).describe('Whether it counts or measures something, or names a year'),
    unit: bilingualSchema.describe('Unit of the number; for a year 年 / year'),
    note: bilingualSchema.optional().describe('What a reader must know before using the number'),
    terms: termIdsSchema,
    ...evidenceFields,
  })
  .superRefine(statusKeepsItsPromise)
  .refine((fact) => fact.status === 'context', {
    error: 'a context fact has the status "context"',
    path: ['status'],
  })
  .meta({
    id: 'fact',
    title: 'Context fact',
    description:
      'A number that is not in the article but in a context source, used to introduce the place. Checked when loaded, beyond this schema: its status is context, and it has a reference',
  });

export const referencesSchema = z
  .strictObject({
    references: z.array(referenceSchema).min(1).describe('The context sources'),
    facts: z.array(factSchema).default([]).describe('Numbers from them'),
  })
  .meta({
    title: 'references.json',
    description:
      'Context sources with a grade, what each supports and what could not be verified, and facts from them',
  });

export type Reference = z.infer<typeof referenceSchema>;
export type Fact = z.infer<typeof factSchema>;
