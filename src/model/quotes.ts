import type { Quote } from '../schema/quote.ts';
import type { Release } from '../schema/release.ts';

/** A quote's place as people count: characters from 1, both ends included. */
export interface Place {
  readonly paragraph: string;
  /** Number of a body paragraph; undefined for title, masthead, headings and the like. */
  readonly number: number | undefined;
  readonly from: number;
  readonly to: number;
}

export function placeOf(quote: Quote): Place {
  const body = /^p(\d+)$/.exec(quote.paragraph);
  return {
    paragraph: quote.paragraph,
    number: body === null ? undefined : Number(body[1]),
    from: quote.start + 1,
    to: quote.end,
  };
}

/** Every phrase of the article that the release records, each once. */
export function recordedPhrases(release: Release): Set<string> {
  const phrases = new Set<string>();
  const add = (quotes: readonly Quote[]) => quotes.forEach(({ exact }) => phrases.add(exact));
  for (const records of [
    release.systems,
    release.nodes,
    release.links,
    release.indicators,
    release.derived,
    release.facts,
  ])
    for (const { quotes } of records.values()) add(quotes);
  for (const { quote } of release.emendations.values()) if (quote !== undefined) add([quote]);
  return phrases;
}
