import { z } from 'zod';
import {
  ambiguityIdSchema,
  bilingualSchema,
  idSchema,
  paragraphIdSchema,
  systemIdSchema,
} from './primitives.ts';

const ids = (what: string) => z.array(idSchema).default([]).describe(`${what} that the figure shows`);

const usesSchema = z
  .strictObject({
    systems: z.array(systemIdSchema).default([]).describe('Systems that the figure shows'),
    structures: ids('Structures'),
    nodes: ids('Nodes'),
    links: ids('Links'),
    indicators: ids('Indicators'),
    terms: ids('Glossary terms'),
  })
  .meta({ id: 'ingredients', title: 'Ingredients', description: 'Every record that a figure shows, by id' });

export const figureSchema = z
  .strictObject({
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
    uses: usesSchema.describe('Every record that the figure shows'),
    caveats: z.array(ambiguityIdSchema).default([]).describe('Ambiguities that touch the record'),
  })
  .meta({
    id: 'figure',
    title: 'Figure',
    description:
      'What a figure is called, says and shows. Checked when loaded, beyond this schema: every {id} of a template is a number of the release, and no number is typed',
  });

export const figuresSchema = z
  .strictObject({ figures: z.array(figureSchema).min(1).describe('Every figure') })
  .meta({
    title: 'figures.json',
    description:
      'Each figure: title, caption and text alternative as templates, everything it shows, caveats',
  });

export type FigureRecord = z.infer<typeof figureSchema>;
