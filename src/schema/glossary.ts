import { z } from 'zod';
import { bilingualSchema, idSchema, referenceIdSchema, ambiguityIdSchema } from './primitives.ts';

const variantsSchema = z
  .strictObject({
    zh: z.array(z.string().min(1)).default([]).describe('Other Chinese forms'),
    en: z.array(z.string().min(1)).default([]).describe('Other English forms: plurals, short forms'),
  })
  .meta({
    id: 'variants',
    title: 'Variants',
    description: 'Other forms that the prose may print for the same term',
  });

export const termSchema = z
  .strictObject({
    id: idSchema,
    zh: z.string().min(1).describe('The term as printed or, for context terms, as usual'),
    pinyin: z.string().min(1).describe('Hanyu Pinyin with tone marks, words separated by spaces'),
    en: z.string().min(1).describe('English rendering used throughout the site, without quotation marks'),
    variants: variantsSchema
      .default({ zh: [], en: [] })
      .describe('Other forms that the prose may print for the same term: plurals, short forms'),
    coined: z.boolean().default(false).describe('A local label: English shows it in quotation marks'),
    gloss: bilingualSchema.describe('One neutral sentence'),
    rendering: z
      .enum(['sourced', 'unsourced'])
      .describe('Whether the English rendering was found in a reference or is our own'),
    inArticle: z.boolean().describe('Whether the word stands in the article'),
    references: z.array(referenceIdSchema).default([]).describe('Context sources that bear on the record'),
    caveats: z.array(ambiguityIdSchema).default([]).describe('Ambiguities that touch the record'),
  })
  .meta({ id: 'term', title: 'Term', description: 'A term of the article or of its context' });

export const glossarySchema = z
  .strictObject({ terms: z.array(termSchema).min(1).describe('Every term') })
  .meta({
    title: 'glossary.json',
    description: 'Terms in Chinese, pinyin and English, with a gloss in both languages',
  });

export type Term = z.infer<typeof termSchema>;
