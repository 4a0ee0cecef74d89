import type { Lang } from '../schema/primitives.ts';
import type { Term } from '../schema/release.ts';

/** A glossary term as running text prints it: coined labels stand in quotation marks. */
export function termText(term: Term, lang: Lang): string {
  return term.coined ? `“${term[lang]}”` : term[lang];
}

const SLOT = /\{term:([a-z0-9-]+)\}/g;

/** Fills `{term:id}` in a section title; a title that begins with a term begins with a capital. */
export function fillTerms(title: string, lang: Lang, termOf: (id: string) => Term): string {
  const filled = title.replace(SLOT, (_, id: string) => termOf(id)[lang]);
  return filled.charAt(0).toUpperCase() + filled.slice(1);
}
