import type { Term } from '../schema/release.ts';

const forms = ({ zh, variants }: Term) => [zh, ...variants.zh];

/** Terms that share a Chinese form with this one: 锅庄 is a trading house, and short for a dance. */
export function otherSenses(term: Term, terms: readonly Term[]): Term[] {
  return terms.filter(
    (other) => other.id !== term.id && forms(other).some((form) => forms(term).includes(form)),
  );
}
