import { z } from 'zod';
import { AS_UNIT_SAYS, bilingualSchema, idSchema, systemIdSchema } from './primitives.ts';
import { evidenceFields, statusKeepsItsPromise, termIdsSchema } from './claim.ts';

const common = {
  id: idSchema,
  label: bilingualSchema.describe('What the number is of'),
  printed: z.string().min(1).describe('The numeral exactly as printed: 75, 四, 双, N, 千万, 2020年'),
  unit: bilingualSchema.describe('Unit of the number: measure word in Chinese, plural noun in English'),
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
export const disclosureSchema = z
  .strictObject({
    agent: disclosure.describe('Who did it'),
    place: disclosure.describe('Where: a named place or a kind of unit'),
    period: disclosure.describe('Over what time'),
    list: disclosure.describe('Whether the counted things are named'),
    extent: disclosure.describe('Whether it is a total, a share or a minimum'),
    baseline: disclosure.describe('A starting value to compare with'),
    denominator: disclosure.describe('Out of how many'),
    source: disclosure.describe('A document, office or statistic as the origin'),
  })
  .meta({
    id: 'disclosure',
    title: 'Disclosure',
    description: 'What the article discloses about a number that counts something, question by question',
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
  value: z
    .int()
    .nonnegative('a count cannot be negative')
    .meta({ description: 'The number itself', unit: AS_UNIT_SAYS }),
  disclosure: disclosureSchema.describe('What the article discloses about the number'),
});

/** A number that frames the account (four systems, one axis): true by the article's own listing. */
const frameSchema = z.strictObject({
  ...common,
  kind: z.literal('frame').describe('frame: a number that frames the account, as the four systems do'),
  qualifier: z
    .enum(['list-complete', 'placeholder'])
    .describe('list-complete: all members are named; placeholder: a letter that stands for no number'),
  value: z.int().nonnegative('a count cannot be negative').nullable().meta({
    description: 'The number; null for a placeholder such as N, which is never a number',
    unit: AS_UNIT_SAYS,
  }),
});

/** A numeral inside a name, code or slogan: it has no value and can never be plotted. */
const labelSchema = z.strictObject({
  ...common,
  kind: z.literal('label').describe('label: a numeral inside a name, code or slogan'),
  qualifier: z
    .enum(['name-only', 'at-most'])
    .describe('name-only: part of a name; at-most: a promise of an upper limit, as in “at most one visit”'),
  value: z
    .null('a numeral inside a name or slogan has no value: write null')
    .describe('Always null: a numeral inside a name or slogan has no value'),
});

const dateSchema = z.strictObject({
  ...common,
  kind: z.literal('date').describe('date: a day or a year'),
  qualifier: z.enum(['date', 'year']).describe('date: a day; year: a year alone'),
  value: z
    .string()
    .regex(/^\d{4}(-\d{2}-\d{2})?$/, 'a date is YYYY or YYYY-MM-DD')
    .describe('The day as YYYY-MM-DD, or the year as YYYY'),
});

export const indicatorSchema = z
  .discriminatedUnion('kind', [quantitySchema, frameSchema, labelSchema, dateSchema])
  .superRefine(statusKeepsItsPromise)
  .refine((indicator) => indicator.qualifier !== 'placeholder' || indicator.value === null, {
    error: 'a placeholder has no value: write null',
    path: ['value'],
  })
  .meta({
    id: 'indicator',
    title: 'Indicator',
    description:
      'A number, a numeral in a name, or a date that the article prints. Checked when loaded, beyond this schema: an asserted or corroborated record has a quote, a corroborated or context one a reference, a derived or schematic one its basis; a placeholder has no value',
  });

/** A number that we computed from the release itself; the loader computes it again and compares. */
export const derivedSchema = z
  .strictObject({
    id: idSchema,
    label: bilingualSchema.describe('What the number is of'),
    value: z.int().nonnegative().meta({ description: 'The number as computed', unit: AS_UNIT_SAYS }),
    unit: bilingualSchema.describe('Unit of the number: measure word in Chinese, plural noun in English'),
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
  })
  .meta({
    id: 'derived-number',
    title: 'Derived number',
    description:
      'A number that we computed from the release itself. Checked when loaded, beyond this schema: it is computed again and must agree; its status is derived',
  });

export const indicatorsSchema = z
  .strictObject({
    indicators: z
      .array(indicatorSchema)
      .min(1)
      .describe('Every number, number-name and date of the article, in its order'),
    derived: z.array(derivedSchema).default([]).describe('Numbers computed here from the records above'),
  })
  .meta({
    title: 'indicators.json',
    description: 'Every number, numeral in a name, and date of the article, and numbers derived from them',
  });

export type Indicator = z.infer<typeof indicatorSchema>;
export type Quantity = Extract<Indicator, { kind: 'count' | 'activity' }>;
export type DerivedNumber = z.infer<typeof derivedSchema>;
export type Disclosure = z.infer<typeof disclosureSchema>;
