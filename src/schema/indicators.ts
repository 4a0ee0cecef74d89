import { z } from 'zod';
import { bilingualSchema, idSchema, systemIdSchema } from './primitives.ts';
import { evidenceFields, statusKeepsItsPromise, termIdsSchema } from './claim.ts';

const common = {
  id: idSchema,
  label: bilingualSchema.describe('What the number is of'),
  printed: z.string().min(1).describe('The numeral exactly as printed: 75, 四, 双, N, 千万, 2020年'),
  unit: bilingualSchema.describe('Measure word in Chinese, unit in English (plural)'),
  system: systemIdSchema
    .nullable()
    .describe('System whose part of the article states it; null for the article as a whole'),
  scope: bilingualSchema.describe('What or whom the number covers, as far as the article says'),
  period: bilingualSchema.describe('The time the number covers, as far as the article says'),
  items: z
    .array(bilingualSchema)
    .default([])
    .describe('Members that the article names, in its order; complete when qualifier is list-complete'),
  note: bilingualSchema.optional().describe('What a reader must know before using the number'),
  terms: termIdsSchema,
  ...evidenceFields,
};

const disclosure = z
  .enum(['stated', 'partly', 'not-stated'])
  .describe('stated: written; partly: half written, or only by syntax; not-stated: not written');

/** What the article discloses about a chartable number, column by column. */
export const disclosureSchema = z.strictObject({
  agent: disclosure.describe('Who did it'),
  place: disclosure.describe('Where: a named place or a kind of unit'),
  period: disclosure.describe('Over what time'),
  list: disclosure.describe('Whether the counted things are named'),
  extent: disclosure.describe('Whether it is a total, a share or a minimum'),
  baseline: disclosure.describe('A starting value to compare with'),
  denominator: disclosure.describe('Out of how many'),
  source: disclosure.describe('A document, office or statistic as the origin'),
});

/** A number that counts something: the only kinds that a figure may plot. */
const quantitySchema = z.strictObject({
  ...common,
  kind: z.enum(['count', 'activity']).describe('count: a stock of things; activity: events or people helped'),
  qualifier: z
    .enum(['stated', 'at-least', 'list-complete', 'list-partial'])
    .describe(
      'stated: plain; at-least: a minimum; list-complete or list-partial: all or some members are named',
    ),
  value: z.int().nonnegative('a count cannot be negative').describe('The number itself'),
  disclosure: disclosureSchema,
});

/** A number that frames the account (four systems, one axis): true by the article's own listing. */
const frameSchema = z.strictObject({
  ...common,
  kind: z.literal('frame'),
  qualifier: z.enum(['list-complete', 'placeholder']),
  value: z
    .int()
    .nonnegative('a count cannot be negative')
    .nullable()
    .describe('The number; null for a placeholder such as N, which is never a number'),
});

/** A numeral inside a name, code or slogan: it has no value and can never be plotted. */
const labelSchema = z.strictObject({
  ...common,
  kind: z.literal('label'),
  qualifier: z.enum(['name-only', 'at-most']),
  value: z.null('a numeral inside a name or slogan has no value: write null'),
});

const dateSchema = z.strictObject({
  ...common,
  kind: z.literal('date'),
  qualifier: z.enum(['date', 'year']),
  value: z.string().regex(/^\d{4}(-\d{2}-\d{2})?$/, 'a date is YYYY or YYYY-MM-DD'),
});

export const indicatorSchema = z
  .discriminatedUnion('kind', [quantitySchema, frameSchema, labelSchema, dateSchema])
  .superRefine(statusKeepsItsPromise)
  .refine((indicator) => indicator.qualifier !== 'placeholder' || indicator.value === null, {
    error: 'a placeholder has no value: write null',
    path: ['value'],
  });

/** A number that we computed from the release itself; the loader computes it again and compares. */
export const derivedSchema = z
  .strictObject({
    id: idSchema,
    label: bilingualSchema,
    value: z.int().nonnegative(),
    unit: bilingualSchema,
    compute: z
      .enum([
        'indicators',
        'chartable-indicators',
        'label-indicators',
        'ambiguities',
        'body-paragraphs',
        'references',
        'difference',
        'named-items',
      ])
      .describe('What is counted or subtracted; difference is the first `from` value minus its named items'),
    from: z
      .array(idSchema)
      .default([])
      .describe('Indicators that enter a difference or a count of named items'),
    ...evidenceFields,
  })
  .superRefine(statusKeepsItsPromise)
  .refine((record) => record.status === 'derived', {
    error: 'a derived number has the status "derived"',
    path: ['status'],
  });

export const indicatorsSchema = z.strictObject({
  indicators: z
    .array(indicatorSchema)
    .min(1)
    .describe('Every number, number-name and date of the article, in its order'),
  derived: z.array(derivedSchema).default([]).describe('Numbers computed here from the records above'),
});

export type Indicator = z.infer<typeof indicatorSchema>;
export type Quantity = Extract<Indicator, { kind: 'count' | 'activity' }>;
export type DerivedNumber = z.infer<typeof derivedSchema>;
export type Disclosure = z.infer<typeof disclosureSchema>;
