import type { z } from 'zod';
import type { normalisationStepSchema } from '../schema/source.ts';
import {
  cutLines,
  isResidue,
  removePinyin,
  repairDamage,
  simplify,
  tidyLine,
  widenPunctuation,
  type Edited,
} from './steps.ts';

export type StepId = z.infer<typeof normalisationStepSchema>['id'];

export interface CopyParagraph {
  readonly text: string;
  /** Line of the copy, counted from 1. */
  readonly line: number;
}

export interface NormalisedCopy {
  readonly paragraphs: readonly CopyParagraph[];
  /** The steps in their order, each with the number of places that it changed (lines: lines; residue: lines dropped). */
  readonly steps: readonly { readonly id: StepId; readonly changes: number }[];
}

const EDITS: readonly { readonly id: StepId; readonly edit: (line: string) => Edited }[] = [
  { id: 'lines', edit: tidyLine },
  { id: 'damage', edit: repairDamage },
  { id: 'pinyin', edit: removePinyin },
  { id: 'simplified', edit: simplify },
  { id: 'punctuation', edit: widenPunctuation },
];

/** Turns a copy of the article as it circulates into the normalised paragraphs; clean text comes out as it went in. */
export function normalise(raw: string): NormalisedCopy {
  let lines = cutLines(raw);
  const steps = EDITS.map(({ id, edit }) => {
    const edited = lines.map(edit);
    lines = edited.map(({ text }) => text);
    return { id, changes: edited.reduce((sum, { changes }) => sum + changes, 0) };
  });
  const paragraphs = lines
    .map((text, index) => ({ text, line: index + 1 }))
    .filter(({ text }) => !isResidue(text));
  return { paragraphs, steps: [...steps, { id: 'residue', changes: lines.length - paragraphs.length }] };
}
