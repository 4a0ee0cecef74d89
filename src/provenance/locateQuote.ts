import type { Quote } from '../schema/quote.ts';

/** A place in a copy: paragraph and offset of the first character. */
export interface Place {
  /** Recorded paragraph; null for a line that is none of them. */
  readonly paragraph: string | null;
  /** Line of the copy, counted from 1. */
  readonly line: number;
  readonly start: number;
}

/** A line of the copy with the recorded paragraph that it was aligned with. */
export interface AlignedLine {
  readonly paragraph: string | null;
  readonly line: number;
  readonly text: string;
}

export type QuoteOutcome = 'ok' | 'not-found' | 'found-elsewhere' | 'ambiguous';

export interface Located {
  readonly outcome: QuoteOutcome;
  /** Where the phrase stands in the copy, in the order of the copy; for `ok` the place itself. */
  readonly places: readonly Place[];
  /** What stands at the selector's place; null when its paragraph is missing. */
  readonly instead: string | null;
}

/** Offsets at which `phrase` begins in `text`, overlapping ones too. */
export function offsetsOf(text: string, phrase: string): number[] {
  const offsets: number[] = [];
  for (let at = text.indexOf(phrase); at !== -1; at = text.indexOf(phrase, at + 1)) offsets.push(at);
  return offsets;
}

/** Looks a quote up by its selector, and where that fails, by its words, with `prefix` and `suffix` round them. */
export function locateQuote(quote: Quote, lines: readonly AlignedLine[]): Located {
  const before = quote.prefix ?? '';
  const phrase = before + quote.exact + (quote.suffix ?? '');
  const places = lines.flatMap(({ paragraph, line, text }) =>
    offsetsOf(text, phrase).map((at) => ({ paragraph, line, start: at + before.length })),
  );
  const home = lines.find(({ paragraph }) => paragraph === quote.paragraph);
  const instead = home === undefined ? null : home.text.slice(quote.start, quote.end);
  const hit = places.find(({ paragraph, start }) => paragraph === quote.paragraph && start === quote.start);
  if (hit !== undefined) return { outcome: 'ok', places: [hit], instead };
  if (places.length === 0) return { outcome: 'not-found', places, instead };
  return { outcome: places.length === 1 ? 'found-elsewhere' : 'ambiguous', places, instead };
}
