import { z } from 'zod';
import {
  ambiguityIdSchema,
  bilingualSchema,
  CODE_UNITS,
  paragraphIdSchema,
  sha256Schema,
  systemIdSchema,
} from './primitives.ts';
import { quoteSchema } from './quote.ts';
import { cslItemSchema } from './csl.ts';

export const paragraphSchema = z
  .strictObject({
    id: paragraphIdSchema,
    kind: z
      .enum(['masthead', 'title', 'caption', 'heading', 'body', 'byline'])
      .describe('What part of the printed article it is'),
    system: systemIdSchema
      .nullable()
      .describe('The system whose part of the article this paragraph belongs to'),
    length: z.int().positive().meta({ description: 'Length of the normalised paragraph', unit: CODE_UNITS }),
    sha256: sha256Schema.describe('SHA-256 of the normalised paragraph in UTF-8, without a line end'),
  })
  .meta({
    id: 'paragraph',
    title: 'Paragraph',
    description: 'Fingerprint of one paragraph of the article; the text itself is not in the project',
  });

export const normalisationStepSchema = z
  .strictObject({
    id: z
      .enum(['lines', 'damage', 'pinyin', 'simplified', 'punctuation', 'residue'])
      .describe('Name of the step'),
    text: bilingualSchema.describe('What the step does'),
  })
  .meta({
    id: 'normalisation-step',
    title: 'Step of normalisation',
    description: 'One step of the recorded method that turns a circulating copy into the normalised text',
  });

export const emendationSchema = z
  .strictObject({
    id: z
      .string()
      .regex(/^E\d{2}$/, 'an emendation id is E and two digits, as in E01')
      .describe('Permanent identifier: E and two digits'),
    paragraph: paragraphIdSchema.describe('Paragraph that holds the spot'),
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
    reason: bilingualSchema.describe('Why it is read or suspected so'),
  })
  .refine((emendation) => !emendation.applied || emendation.kind === 'repair', {
    error: 'only a repair of the copy may be applied; a suspected slip of the print is recorded and left',
    path: ['applied'],
  })
  .meta({
    id: 'emendation',
    title: 'Emendation',
    description:
      'A spot where the copy is damaged or the print looks wrong. Checked when loaded, beyond this schema: only a repair is applied',
  });

export const ambiguitySchema = z
  .strictObject({
    id: ambiguityIdSchema.describe('Permanent identifier: A and two digits'),
    paragraphs: z.array(paragraphIdSchema).describe('Where it arises; empty means the whole article'),
    title: bilingualSchema.describe('A few words that name the question'),
    text: bilingualSchema.describe('What is unclear or unsaid'),
    treatment: bilingualSchema.describe('What this site does about it'),
  })
  .meta({
    id: 'ambiguity',
    title: 'Ambiguity',
    description:
      'Something that the article leaves unclear or unsaid; records that it touches list it as a caveat',
  });

const normalisationSchema = z
  .strictObject({
    version: z.int().positive().describe('Version of the method: it changes when the normalised text would'),
    steps: z
      .array(normalisationStepSchema)
      .min(1)
      .describe('The steps, in the order in which they are taken'),
  })
  .meta({
    id: 'normalisation',
    title: 'Normalisation',
    description: 'How a circulating copy of the article becomes the text that quotes are counted in',
  });

export const sourceSchema = z
  .strictObject({
    article: cslItemSchema.describe('The article as CSL-JSON'),
    titleTranslation: z.string().min(1).describe('Our English translation of the title'),
    publisher: bilingualSchema.describe('What the newspaper is'),
    normalisation: normalisationSchema.describe('How the text that quotes are counted in is made'),
    paragraphs: z.array(paragraphSchema).min(1).describe('Paragraphs of the article, in the order of print'),
    emendations: z.array(emendationSchema).describe('Damaged and suspected spots, with what is read there'),
    ambiguities: z.array(ambiguitySchema).describe('What the article leaves unclear or unsaid'),
  })
  .meta({
    title: 'source.json',
    description:
      'The article: its bibliographic record, the fingerprints of its paragraphs, emendations and ambiguities',
  });

export type Source = z.infer<typeof sourceSchema>;
export type Paragraph = z.infer<typeof paragraphSchema>;
export type Emendation = z.infer<typeof emendationSchema>;
export type Ambiguity = z.infer<typeof ambiguitySchema>;
