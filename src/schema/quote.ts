import { z } from 'zod';
import { CODE_UNITS, paragraphIdSchema } from './primitives.ts';

/** Longest phrase that the project may hold: the article is a newspaper's work. */
export const QUOTE_MAX = 40;

/** Largest part of the article that all quotes of a release may cover together. */
export const QUOTED_SHARE_MAX = 0.5;

const phrase = (what: string) =>
  z
    .string()
    .min(1, `${what} is empty`)
    .max(
      QUOTE_MAX,
      `${what} is longer than ${QUOTE_MAX} characters: quote the shortest phrase that carries the fact`,
    );

/**
 * A phrase of the article and its place: W3C Web Annotation TextQuoteSelector (`exact`, `prefix`, `suffix`)
 * and TextPositionSelector (`start`, `end`) on one normalised paragraph.
 */
export const quoteSchema = z
  .strictObject({
    paragraph: paragraphIdSchema.describe('Paragraph that holds the phrase'),
    exact: phrase('the quote').describe('The phrase exactly as printed, in normalised Simplified characters'),
    start: z
      .int()
      .nonnegative()
      .meta({ description: 'First character, counted from 0 in the normalised paragraph', unit: CODE_UNITS }),
    end: z
      .int()
      .positive()
      .meta({ description: 'One past the last character of the phrase', unit: CODE_UNITS }),
    prefix: phrase('the prefix')
      .optional()
      .describe('The characters just before, only where `exact` occurs more than once in its paragraph'),
    suffix: phrase('the suffix')
      .optional()
      .describe('The characters just after, only where `exact` occurs more than once in its paragraph'),
  })
  .refine((quote) => quote.end - quote.start === quote.exact.length, {
    error: 'end − start is not the length of `exact`',
    path: ['end'],
  })
  .meta({
    id: 'quote',
    title: 'Quote',
    description:
      'A short phrase of the article with its place. Checked when loaded, beyond this schema: `end` minus `start` is the length of `exact`; the phrase ends inside its paragraph; phrases that overlap agree; side by side they do not add up to a passage',
  });

export type Quote = z.infer<typeof quoteSchema>;
