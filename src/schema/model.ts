import { z } from 'zod';
import {
  ambiguityIdSchema,
  bilingualSchema,
  idSchema,
  paragraphIdSchema,
  systemIdSchema,
} from './primitives.ts';
import { evidenceFields, statusKeepsItsPromise, termIdsSchema } from './claim.ts';

const indicatorIds = z.array(idSchema).default([]).describe('Indicators that belong to the record');

export const systemSchema = z
  .strictObject({
    id: systemIdSchema,
    label: bilingualSchema,
    slogan: bilingualSchema.describe('The four characters that the first paragraph gives it'),
    heading: bilingualSchema.describe('Its section heading without the system name'),
    placements: z
      .array(
        z.strictObject({
          paragraph: paragraphIdSchema,
          nodes: z.array(idSchema).describe('What the paragraph names, in its order'),
          indicators: z.array(idSchema).describe('The quantities that the paragraph states, in its order'),
        }),
      )
      .min(1)
      .describe('What the article puts in this system, paragraph by paragraph'),
    terms: termIdsSchema,
    ...evidenceFields,
  })
  .superRefine(statusKeepsItsPromise)
  .describe('One of the four systems, in the order of print');

export const nodeSchema = z
  .strictObject({
    id: idSchema,
    kind: z.enum([
      'axis',
      'tier',
      'network',
      'core',
      'partner',
      'field',
      'formula',
      'party-body',
      'actor',
      'place',
      'mechanism',
      'platform',
      'brand',
      'action',
      'team',
      'project',
      'activity',
      'honour',
      'principle',
      'model',
      'purpose',
      'facility',
    ]),
    label: bilingualSchema.describe('Chinese: the word as printed; English: our translation'),
    quoted: z
      .boolean()
      .default(false)
      .describe('The article prints the name between quotation marks, which the label leaves out'),
    role: bilingualSchema.describe('One sentence: what the article says this is or does'),
    unstated: bilingualSchema.optional().describe('What the article does not say about it'),
    system: systemIdSchema.nullable(),
    terms: termIdsSchema,
    indicators: indicatorIds,
    ...evidenceFields,
  })
  .superRefine(statusKeepsItsPromise);

export const linkSchema = z
  .strictObject({
    id: idSchema,
    kind: z.enum([
      'next-on-axis',
      'part-of',
      'plus',
      'attached-to',
      'overlaps',
      'aims-at',
      'located-in',
      'run-by',
      'contacts',
      'same-word',
      'awarded-to',
      'drawn-as',
    ]),
    source: idSchema.describe('Node id'),
    target: idSchema.describe('Node id'),
    label: bilingualSchema.describe('The relation in words, readable without knowing the two ends'),
    ...evidenceFields,
  })
  .superRefine(statusKeepsItsPromise);

export const structureSchema = z
  .strictObject({
    id: idSchema,
    label: bilingualSchema,
    nodes: z.array(idSchema).min(1).describe('Members, in reading order'),
    links: z.array(idSchema).describe('Relations among the members'),
    indicators: indicatorIds,
    unstated: bilingualSchema.describe('What the article leaves open about the structure'),
    terms: termIdsSchema,
    caveats: z.array(ambiguityIdSchema).default([]),
  })
  .describe('A mechanism of the article as nodes and links');

export const modelSchema = z.strictObject({
  systems: z.array(systemSchema).length(4),
  structures: z.array(structureSchema).min(1),
  nodes: z.array(nodeSchema).min(1),
  links: z.array(linkSchema),
});

export type System = z.infer<typeof systemSchema>;
export type ModelNode = z.infer<typeof nodeSchema>;
export type ModelLink = z.infer<typeof linkSchema>;
export type Structure = z.infer<typeof structureSchema>;
export type NodeKind = ModelNode['kind'];
