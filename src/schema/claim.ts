import { z } from 'zod';
import {
  ambiguityIdSchema,
  bilingualSchema,
  idSchema,
  referenceIdSchema,
  statusSchema,
} from './primitives.ts';
import { quoteSchema } from './quote.ts';

/** The fields that say what a record rests on. Every number, node and link carries them. */
export const evidenceFields = {
  status: statusSchema,
  quotes: z.array(quoteSchema).default([]).describe('Phrases of the article that the record rests on'),
  references: z.array(referenceIdSchema).default([]).describe('Context sources that bear on the record'),
  caveats: z.array(ambiguityIdSchema).default([]).describe('Ambiguities that touch the record'),
  basis: bilingualSchema
    .optional()
    .describe('For derived records the formula in words; for schematic ones why it is drawn so'),
};

type Evidence = {
  status: z.infer<typeof statusSchema>;
  quotes: unknown[];
  references: unknown[];
  basis?: unknown;
};

/** A status is a promise about what else the record holds; this keeps it. */
export function statusKeepsItsPromise(record: Evidence, context: z.RefinementCtx): void {
  const need = (met: boolean, path: string, message: string) => {
    if (!met) context.addIssue({ code: 'custom', path: [path], message });
  };
  const { status } = record;
  if (status === 'asserted' || status === 'corroborated')
    need(record.quotes.length > 0, 'quotes', `status "${status}" needs at least one quote of the article`);
  if (status === 'corroborated' || status === 'context')
    need(record.references.length > 0, 'references', `status "${status}" needs at least one reference`);
  if (status === 'derived' || status === 'schematic')
    need(
      record.basis !== undefined,
      'basis',
      `status "${status}" needs a basis: the formula, or why it is drawn so`,
    );
}

export const termIdsSchema = z.array(idSchema).default([]).describe('Glossary terms that explain the record');
