import { z } from 'zod';
import { bilingualSchema, idSchema, referenceIdSchema } from './primitives.ts';
import { evidenceFields, statusKeepsItsPromise, termIdsSchema } from './claim.ts';
import { cslItemSchema } from './csl.ts';

export const referenceSchema = z
  .strictObject({
    id: referenceIdSchema,
    csl: cslItemSchema,
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
  });

/** A number that is not in the article but in a context source, used to introduce the place. */
export const factSchema = z
  .strictObject({
    id: idSchema,
    label: bilingualSchema,
    value: z.number(),
    approximate: z.boolean().default(false),
    /** Years are printed without a thousands separator. */
    kind: z.enum(['quantity', 'year']),
    unit: bilingualSchema.describe('Unit; for a year 年 / year'),
    note: bilingualSchema.optional(),
    terms: termIdsSchema,
    ...evidenceFields,
  })
  .superRefine(statusKeepsItsPromise)
  .refine((fact) => fact.status === 'context', {
    error: 'a context fact has the status "context"',
    path: ['status'],
  });

export const referencesSchema = z.strictObject({
  references: z.array(referenceSchema).min(1),
  facts: z.array(factSchema).default([]),
});

export type Reference = z.infer<typeof referenceSchema>;
export type Fact = z.infer<typeof factSchema>;
