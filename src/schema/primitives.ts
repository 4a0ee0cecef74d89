import { z } from 'zod';

/** Kebab-case English, never reused once released. */
export const idSchema = z
  .string()
  .regex(
    /^[a-z0-9]+(?:-[a-z0-9]+)*$/,
    'an id is kebab-case English: lower-case letters, digits and single hyphens',
  )
  .describe('Permanent identifier: kebab-case English, never reused');

const side = (language: string) =>
  z
    .string(`the ${language} side is missing`)
    .trim()
    .min(1, `the ${language} side is empty`)
    .describe(`The text in ${language}; never empty, at either end no blank`);

/** One thing said in both languages: neither side may be missing. Chinese is the original, English our translation. */
export const bilingualSchema = z.strictObject({ zh: side('Chinese (zh)'), en: side('English (en)') }).meta({
  id: 'bilingual',
  title: 'Bilingual text',
  description: 'The same text in Chinese (the original or our own words) and in English (our translation)',
});

/** What a statement rests on. The order is the order of confidence in which legends list them. */
export const statusSchema = z
  .enum(['asserted', 'corroborated', 'derived', 'schematic', 'context'])
  .describe(
    'asserted: the article says it; corroborated: another named source says it too; derived: computed here, formula shown; schematic: a drawing choice of ours, not in the article; context: from another source, not in the article',
  );

/** A numbered ambiguity of the reading: A01 to A41. */
export const ambiguityIdSchema = z
  .string()
  .regex(/^A\d{2}$/, 'an ambiguity id is A and two digits, as in A07')
  .describe('Ambiguity of the reading, listed in source.json');

/** A context source: S02 to S53 keep the number of the search that found them. */
export const referenceIdSchema = z
  .string()
  .regex(
    /^S\d{2}[a-z]?$/,
    'a reference id is S and two digits, with a letter where one search gave several, as in S14 or S40b',
  )
  .describe('Context source, listed in references.json');

/** m masthead, t title, c caption, p1–p13 body, h1–h4 headings, b byline. */
export const paragraphIdSchema = z
  .string()
  .regex(/^(m|t|c|b|h[1-4]|p([1-9]|1[0-3]))$/, 'a paragraph id is m, t, c, b, h1–h4 or p1–p13')
  .describe(
    'Paragraph of the article: m masthead, t title, c photo caption, p1–p13 body, h1–h4 headings, b byline',
  );

export const systemIdSchema = z
  .enum(['party-building', 'demonstration', 'service', 'guarantee'])
  .describe('One of the four systems (体系) that the article lists');

export const sha256Schema = z
  .string()
  .regex(/^[0-9a-f]{64}$/, 'a sha256 is 64 lower-case hexadecimal digits')
  .describe('SHA-256 in lower-case hexadecimal');

/** Unit of lengths and offsets in the article. */
export const CODE_UNITS: Bilingual = { zh: '字符（UTF-16码元）', en: 'characters (UTF-16 code units)' };

/** Unit of a value that stands beside a unit of its own. */
export const AS_UNIT_SAYS: Bilingual = { zh: '见unit', en: 'as `unit` says' };

export type Id = z.infer<typeof idSchema>;
export type Bilingual = z.infer<typeof bilingualSchema>;
export type Status = z.infer<typeof statusSchema>;
export type SystemId = z.infer<typeof systemIdSchema>;
export type ParagraphId = z.infer<typeof paragraphIdSchema>;
export type Lang = keyof Bilingual;
export { LANGS } from './langs.ts';
