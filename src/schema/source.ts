import { z } from 'zod';
import {
  ambiguityIdSchema,
  bilingualSchema,
  paragraphIdSchema,
  sha256Schema,
  systemIdSchema,
} from './primitives.ts';
import { quoteSchema } from './quote.ts';
import { cslItemSchema } from './csl.ts';

export const paragraphSchema = z
  .strictObject({
    id: paragraphIdSchema,
    kind: z.enum(['masthead', 'title', 'caption', 'heading', 'body', 'byline']),
    system: systemIdSchema
      .nullable()
      .describe('The system whose part of the article this paragraph belongs to'),
    length: z.int().positive().describe('Characters of the normalised paragraph (UTF-16 code units)'),
    sha256: sha256Schema.describe('SHA-256 of the normalised paragraph in UTF-8, without a line end'),
  })
  .describe('Fingerprint of one paragraph; the text itself is not in the project');

export const normalisationStepSchema = z
  .strictObject({
    id: z.enum(['lines', 'damage', 'pinyin', 'simplified', 'punctuation', 'residue']),
    text: bilingualSchema,
  })
  .describe('One step of the recorded method that turns a circulating copy into the normalised text');

export const emendationSchema = z
  .strictObject({
    id: z.string().regex(/^E\d{2}$/, 'an emendation id is E and two digits, as in E01'),
    paragraph: paragraphIdSchema,
    kind: z
      .enum(['repair', 'suspected-slip'])
      .describe(
        'repair: the copy is damaged here and is mended; suspected-slip: the print looks wrong, and is kept',
      ),
    printed: z.string().min(1).max(40).describe('What stands in the copy'),
    read: z
      .string()
      .min(1)
      .max(40)
      .nullable()
      .describe('What we read or suspect; null where nothing can be proposed'),
    applied: z
      .boolean()
      .describe('Whether the normalised text holds the reading instead of what stands in the copy'),
    quote: quoteSchema.optional().describe('Where the spot is in the normalised text'),
    reason: bilingualSchema,
  })
  .refine((emendation) => !emendation.applied || emendation.kind === 'repair', {
    error: 'only a repair of the copy may be applied; a suspected slip of the print is recorded and left',
    path: ['applied'],
  });

export const ambiguitySchema = z.strictObject({
  id: ambiguityIdSchema,
  paragraphs: z.array(paragraphIdSchema).describe('Where it arises; empty means the whole article'),
  title: bilingualSchema.describe('A few words that name the question'),
  text: bilingualSchema.describe('What is unclear or unsaid'),
  treatment: bilingualSchema.describe('What this site does about it'),
});

export const sourceSchema = z.strictObject({
  article: cslItemSchema.describe('The article as CSL-JSON'),
  titleTranslation: z.string().min(1).describe('Our English translation of the title'),
  publisher: bilingualSchema.describe('What the newspaper is'),
  normalisation: z.strictObject({
    version: z.int().positive(),
    steps: z.array(normalisationStepSchema).min(1),
  }),
  paragraphs: z.array(paragraphSchema).min(1).describe('In the order of print'),
  emendations: z.array(emendationSchema),
  ambiguities: z.array(ambiguitySchema),
});

export type Source = z.infer<typeof sourceSchema>;
export type Paragraph = z.infer<typeof paragraphSchema>;
export type Emendation = z.infer<typeof emendationSchema>;
export type Ambiguity = z.infer<typeof ambiguitySchema>;
