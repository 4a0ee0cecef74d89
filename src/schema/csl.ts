import { z } from 'zod';

const nameSchema = z
  .union([
    z.strictObject({
      family: z.string().min(1).describe('Family name'),
      given: z.string().optional().describe('Given name'),
    }),
    z.strictObject({ literal: z.string().min(1).describe('Name of a body, or a name that is not split') }),
  ])
  .meta({ id: 'csl-name', title: 'CSL name', description: 'An author: a person in two parts, or a literal' });

const dateSchema = z
  .strictObject({
    'date-parts': z
      .array(z.array(z.int()).min(1).max(3))
      .length(1)
      .describe('[[year, month, day]], month and day only where known'),
  })
  .meta({ id: 'csl-date', title: 'CSL date', description: 'A date as CSL-JSON writes it' });

/** The part of CSL-JSON 1.0.2 that our references use. Names of fields are CSL's own. */
export const cslItemSchema = z
  .strictObject({
    id: z.string().min(1).describe('Id of the item; for a context source that of its reference'),
    type: z
      .enum(['article-newspaper', 'article-journal', 'webpage', 'dataset', 'legislation', 'report', 'thesis'])
      .describe('Kind of publication, in CSL’s terms'),
    title: z.string().min(1).describe('Title in its own language; in square brackets where it is ours'),
    author: z.array(nameSchema).optional().describe('Authors, in order'),
    'container-title': z.string().optional().describe('Newspaper, journal or site that it appeared in'),
    publisher: z.string().optional().describe('Who published it'),
    'publisher-place': z.string().optional().describe('Where it was published'),
    volume: z.string().optional().describe('Volume of the journal'),
    issue: z.string().optional().describe('Issue of the journal'),
    number: z.string().optional().describe('Number of a document or report'),
    issued: dateSchema.optional().describe('When it was published'),
    accessed: dateSchema.optional().describe('When we last read it'),
    language: z.string().optional().describe('Its language, as a BCP 47 tag'),
    URL: z.url().optional().describe('Its address'),
    note: z.string().optional().describe('What else a reader must know to find it'),
  })
  .meta({
    id: 'csl-item',
    title: 'CSL item',
    description: 'A bibliographic record in CSL-JSON 1.0.2; names of fields are CSL’s own',
  });

export type CslItem = z.infer<typeof cslItemSchema>;
