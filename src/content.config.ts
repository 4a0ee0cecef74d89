import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { defineCollection } from 'astro:content';
import { paragraphIdSchema } from './schema/primitives.ts';

const story = defineCollection({
  // Section ids repeat in both languages, so the file path is the entry's id.
  loader: glob({ base: './src/content/story', pattern: '{zh,en}/*.mdx', generateId: ({ entry }) => entry }),
  schema: z.strictObject({
    id: z.string(),
    order: z.int().positive(),
    title: z.string().min(1),
    paragraphs: z.array(paragraphIdSchema),
  }),
});

const method = defineCollection({
  loader: glob({
    base: './src/content/method',
    pattern: '{zh,en}.mdx',
    generateId: ({ entry }) => entry.replace('.mdx', ''),
  }),
  schema: z.strictObject({ id: z.literal('method') }),
});

export const collections = { story, method };
