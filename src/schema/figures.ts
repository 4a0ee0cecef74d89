import { z } from 'zod';
import {
  ambiguityIdSchema,
  bilingualSchema,
  idSchema,
  paragraphIdSchema,
  systemIdSchema,
} from './primitives.ts';

const ids = z.array(idSchema).default([]);

export const figureSchema = z.strictObject({
  id: idSchema,
  system: systemIdSchema.nullable().describe('The system it belongs to; null when it concerns several'),
  title: bilingualSchema.describe('Template: {id} or {id|word} is replaced by a number of the data'),
  caption: bilingualSchema.describe('Template: one or two sentences under the title'),
  alt: bilingualSchema.describe('Template: text alternative in one sentence'),
  notes: z
    .array(bilingualSchema)
    .default([])
    .describe('Templates: what the drawing itself must say beside the marks'),
  paragraphs: z.array(paragraphIdSchema).min(1).describe('Paragraphs of the article it rests on'),
  uses: z
    .strictObject({
      systems: z.array(systemIdSchema).default([]),
      structures: ids,
      nodes: ids,
      links: ids,
      indicators: ids,
      terms: ids,
    })
    .describe('Every record that the figure shows'),
  caveats: z.array(ambiguityIdSchema).default([]),
});

export const figuresSchema = z.strictObject({ figures: z.array(figureSchema).min(1) });

export type FigureRecord = z.infer<typeof figureSchema>;
