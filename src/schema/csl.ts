import { z } from 'zod';

const nameSchema = z.union([
  z.strictObject({ family: z.string().min(1), given: z.string().optional() }),
  z.strictObject({ literal: z.string().min(1) }),
]);

const dateSchema = z
  .strictObject({
    'date-parts': z
      .array(z.array(z.int()).min(1).max(3))
      .length(1)
      .describe('[[year, month, day]], month and day only where known'),
  })
  .describe('A CSL date');

/** The part of CSL-JSON 1.0.2 that our references use. Names of fields are CSL's own. */
export const cslItemSchema = z
  .strictObject({
    id: z.string().min(1),
    type: z.enum([
      'article-newspaper',
      'article-journal',
      'webpage',
      'dataset',
      'legislation',
      'report',
      'thesis',
    ]),
    title: z.string().min(1),
    author: z.array(nameSchema).optional(),
    'container-title': z.string().optional(),
    publisher: z.string().optional(),
    'publisher-place': z.string().optional(),
    volume: z.string().optional(),
    issue: z.string().optional(),
    number: z.string().optional(),
    issued: dateSchema.optional(),
    accessed: dateSchema.optional(),
    language: z.string().optional(),
    URL: z.url().optional(),
    note: z.string().optional(),
  })
  .describe('A bibliographic record in CSL-JSON');

export type CslItem = z.infer<typeof cslItemSchema>;
