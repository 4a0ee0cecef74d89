import { QUOTE_MAX, type Quote } from '../schema/quote.ts';
import type { Release } from '../schema/release.ts';
import { once } from '../once.ts';

/** The phrases of a number in one paragraph, and what stands on either side of them. */
export interface PhrasesInPlace {
  readonly paragraph: string;
  readonly own: readonly Quote[];
  /** The next phrase with a number before and after, where one is recorded. */
  readonly neighbours: readonly Quote[];
}

const apart = (a: Quote, b: Quote) => a.end <= b.start || b.end <= a.start;

/** Characters that would stand in a row: phrases that touch read as one passage. */
function longestRun(phrases: readonly Quote[]): number {
  let [longest, run, end] = [0, 0, -1];
  for (const phrase of phrases.toSorted((a, b) => a.start - b.start)) {
    run = phrase.start === end ? run + phrase.exact.length : phrase.exact.length;
    end = phrase.end;
    longest = Math.max(longest, run);
  }
  return longest;
}

/** Phrases with a number, by paragraph, each once. */
const recordedIn = once(({ indicators }: Release) => {
  const all = [...indicators.values()].flatMap(({ quotes }) => quotes);
  const distinct = new Map(all.map((quote) => [`${quote.paragraph} ${quote.start} ${quote.end}`, quote]));
  return Map.groupBy(distinct.values(), ({ paragraph }) => paragraph);
});

/** Where the phrases of a record stand, paragraph by paragraph, each with its neighbours. */
export function phrasesInPlace(release: Release, quotes: readonly Quote[]): PhrasesInPlace[] {
  return [...Map.groupBy(quotes, ({ paragraph }) => paragraph)].map(([paragraph, own]) => {
    const others = (recordedIn(release).get(paragraph) ?? [])
      .filter((quote) => own.every((phrase) => apart(phrase, quote)))
      // The whole of two phrases that begin or end alike.
      .toSorted((a, b) => b.exact.length - a.exact.length);
    const first = Math.min(...own.map(({ start }) => start));
    const last = Math.max(...own.map(({ end }) => end));
    const before = others.filter(({ end }) => end <= first).toSorted((a, b) => b.end - a.end)[0];
    const after = others.filter(({ start }) => start >= last).toSorted((a, b) => a.start - b.start)[0];
    const neighbours: Quote[] = [];
    for (const phrase of [before, after])
      if (phrase !== undefined && longestRun([...own, ...neighbours, phrase]) <= QUOTE_MAX)
        neighbours.push(phrase);
    return { paragraph, own, neighbours };
  });
}
