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

const placementSchema = z
  .strictObject({
    paragraph: paragraphIdSchema.describe('Paragraph that belongs to the system'),
    nodes: z.array(idSchema).describe('What the paragraph names, in its order: node ids'),
    indicators: z
      .array(idSchema)
      .describe('The quantities that the paragraph states, in its order: indicator ids'),
  })
  .meta({
    id: 'placement',
    title: 'Placement',
    description: 'What one paragraph of the article puts in a system',
  });

export const systemSchema = z
  .strictObject({
    id: systemIdSchema,
    label: bilingualSchema.describe('Name of the system'),
    slogan: bilingualSchema.describe('The four characters that the first paragraph gives it'),
    heading: bilingualSchema.describe('Its section heading without the system name'),
    placements: z
      .array(placementSchema)
      .min(1)
      .describe('What the article puts in this system, paragraph by paragraph'),
    terms: termIdsSchema,
    ...evidenceFields,
  })
  .superRefine(statusKeepsItsPromise)
  .meta({
    id: 'system',
    title: 'System',
    description:
      'One of the four systems (体系), in the order of print. Checked when loaded, beyond this schema: an asserted or corroborated record has a quote, a corroborated or context one a reference, a derived or schematic one its basis',
  });

export const nodeSchema = z
  .strictObject({
    id: idSchema,
    kind: z
      .enum([
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
      ])
      .describe('What sort of thing it is'),
    label: bilingualSchema.describe('Chinese: the word as printed; English: our translation'),
    quoted: z
      .boolean()
      .default(false)
      .describe('The article prints the name between quotation marks, which the label leaves out'),
    role: bilingualSchema.describe('One sentence: what the article says this is or does'),
    unstated: bilingualSchema.optional().describe('What the article does not say about it'),
    system: systemIdSchema.nullable().describe('The system that it belongs to; null when it belongs to none'),
    terms: termIdsSchema,
    indicators: indicatorIds,
    ...evidenceFields,
  })
  .superRefine(statusKeepsItsPromise)
  .meta({
    id: 'node',
    title: 'Node',
    description:
      'A body, place, mechanism, brand or other thing that the article names. Checked when loaded, beyond this schema: an asserted or corroborated record has a quote, a corroborated or context one a reference, a derived or schematic one its basis',
  });

export const linkSchema = z
  .strictObject({
    id: idSchema,
    kind: z
      .enum([
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
      ])
      .describe('What sort of relation it is'),
    source: idSchema.describe('Node that the relation goes out from'),
    target: idSchema.describe('Node that it leads to'),
    label: bilingualSchema.describe('The relation in words, readable without knowing the two ends'),
    ...evidenceFields,
  })
  .superRefine(statusKeepsItsPromise)
  .meta({
    id: 'link',
    title: 'Link',
    description:
      'A relation between two nodes; schematic where only our drawing makes it. Checked when loaded, beyond this schema: an asserted or corroborated record has a quote, a corroborated or context one a reference, a derived or schematic one its basis',
  });

export const structureSchema = z
  .strictObject({
    id: idSchema,
    label: bilingualSchema.describe('Name of the mechanism'),
    nodes: z.array(idSchema).min(1).describe('Members, in reading order: node ids'),
    links: z.array(idSchema).describe('Relations among the members: link ids'),
    indicators: indicatorIds,
    unstated: bilingualSchema.describe('What the article leaves open about the structure'),
    terms: termIdsSchema,
    caveats: z.array(ambiguityIdSchema).default([]).describe('Ambiguities that touch the record'),
  })
  .meta({
    id: 'structure',
    title: 'Structure',
    description: 'A mechanism of the article as nodes and links',
  });

export const modelSchema = z
  .strictObject({
    systems: z.array(systemSchema).length(4).describe('The four systems, in the order of print'),
    structures: z.array(structureSchema).min(1).describe('The mechanisms'),
    nodes: z.array(nodeSchema).min(1).describe('Everything that the article names and a figure may show'),
    links: z.array(linkSchema).describe('Relations between nodes'),
  })
  .meta({
    title: 'model.json',
    description:
      'What the article describes: four systems, the mechanisms, what they name and how it is related',
  });

export type System = z.infer<typeof systemSchema>;
export type ModelNode = z.infer<typeof nodeSchema>;
export type ModelLink = z.infer<typeof linkSchema>;
export type Structure = z.infer<typeof structureSchema>;
export type NodeKind = ModelNode['kind'];
