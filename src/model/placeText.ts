import type { Quote } from '../schema/quote.ts';
import type { Words } from '../schema/words.ts';
import { placeOf } from './quotes.ts';

/** Where a phrase stands, as a reader counts: 第2段，第24–30字 / paragraph 2, characters 24–30. */
export function placeText(quote: Quote, t: Words): string {
  const { paragraph, number, from, to } = placeOf(quote);
  if (number === undefined) return t(`figure.place.${paragraph[0]}`, { from, to });
  return from === to ? t('figure.placeOne', { n: number, from }) : t('figure.place', { n: number, from, to });
}
