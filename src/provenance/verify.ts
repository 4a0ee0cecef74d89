import { align } from './align.ts';
import { locateQuote, type AlignedLine, type Located } from './locateQuote.ts';
import { normalise, type NormalisedCopy } from './normalise.ts';
import type { OwnedQuote, ProvenanceRecord } from './record.ts';

export interface CheckedParagraph {
  readonly id: string;
  readonly outcome: 'same' | 'differs' | 'missing';
  readonly length: { readonly recorded: number; readonly found: number | null };
  /** Line of the copy, counted from 1; null where the paragraph is missing. */
  readonly line: number | null;
}

export interface CheckedQuote extends OwnedQuote, Located {}

/** How much of the record stands in the copy. */
export interface Likeness {
  /** Body paragraphs whose fingerprint stands in the copy. */
  readonly bodySame: number;
  readonly bodyTotal: number;
  /** Share of the characters of all different quotes that stand in the copy, anywhere: 0 to 1. */
  readonly quotedShare: number;
}

export interface Verification {
  /** proven: every fingerprint and every quote; different-text: see `isDifferentText`. */
  readonly verdict: 'proven' | 'failed' | 'different-text';
  readonly likeness: Likeness;
  readonly steps: NormalisedCopy['steps'];
  readonly paragraphs: readonly CheckedParagraph[];
  readonly quotes: readonly CheckedQuote[];
  /** Lines of the copy that are no part of the article, counted from 1. */
  readonly otherLines: readonly number[];
}

/** A text is taken for another one when no body paragraph has its fingerprint and less than this share is there. */
export const DIFFERENT_TEXT_BELOW = 0.5;

export function isDifferentText({ bodySame, quotedShare }: Likeness): boolean {
  return bodySame === 0 && quotedShare < DIFFERENT_TEXT_BELOW;
}

function shareOfQuotes(quotes: readonly OwnedQuote[], lines: readonly AlignedLine[]): number {
  const phrases = [...new Set(quotes.map(({ quote }) => quote.exact))];
  const characters = (some: readonly string[]): number => some.reduce((sum, { length }) => sum + length, 0);
  const there = phrases.filter((phrase) => lines.some(({ text }) => text.includes(phrase)));
  return phrases.length === 0 ? 0 : characters(there) / characters(phrases);
}

/** Checks a copy of the article, as it circulates or clean, against the record of a release. */
export function verify(record: ProvenanceRecord, raw: string): Verification {
  const copy = normalise(raw);
  const alignment = align(
    record.paragraphs,
    record.quotes.map(({ quote }) => quote),
    copy.paragraphs,
  );
  const idOf = new Map(alignment.map(({ index, recorded }) => [index, recorded.id]));
  const lines = copy.paragraphs.map(({ text, line }, index) => ({
    paragraph: idOf.get(index) ?? null,
    line,
    text,
  }));
  const paragraphs = alignment.map(({ recorded, index, same }): CheckedParagraph => {
    const found = index === null ? undefined : copy.paragraphs[index];
    return {
      id: recorded.id,
      outcome: same ? 'same' : found === undefined ? 'missing' : 'differs',
      length: { recorded: recorded.length, found: found?.text.length ?? null },
      line: found?.line ?? null,
    };
  });
  const quotes = record.quotes.map((owned): CheckedQuote => ({
    ...owned,
    ...locateQuote(owned.quote, lines),
  }));
  const body = alignment.filter(({ recorded }) => recorded.kind === 'body');
  const likeness = {
    bodySame: body.filter(({ same }) => same).length,
    bodyTotal: body.length,
    quotedShare: shareOfQuotes(record.quotes, lines),
  };
  const proven =
    paragraphs.every(({ outcome }) => outcome === 'same') && quotes.every(({ outcome }) => outcome === 'ok');
  return {
    verdict: isDifferentText(likeness) ? 'different-text' : proven ? 'proven' : 'failed',
    likeness,
    steps: copy.steps,
    paragraphs,
    quotes,
    otherLines: lines.filter(({ paragraph }) => paragraph === null).map(({ line }) => line),
  };
}
