import { LANGS, type Bilingual, type Lang } from '../schema/primitives.ts';
import type { FieldChange } from './diffReleases.ts';

/** A change as it is printed: one line, or, for a text in two languages, one a side that changed. */
export interface ChangeSide {
  /** Of the text; null where the field has no language. */
  readonly lang: Lang | null;
  /** Null where there was nothing. */
  readonly before: string | null;
  readonly after: string | null;
}

/** Lists and records are printed as JSON; an absent field and an empty one are both nothing to a reader. */
const textOf = (value: unknown): string | null => {
  if (value === undefined || value === null) return null;
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
};

const isBilingual = (value: unknown): value is Bilingual =>
  typeof value === 'object' && value !== null && LANGS.every((lang) => lang in value);

export function changeSides({ before, after, langs }: FieldChange): ChangeSide[] {
  // A bilingual text that came or went: both its sides did.
  const sides = langs ?? (isBilingual(before ?? after) ? LANGS : undefined);
  const sideOf = (value: unknown, lang: Lang) => (isBilingual(value) ? value[lang] : textOf(value));
  return (
    sides?.map((lang) => ({ lang, before: sideOf(before, lang), after: sideOf(after, lang) })) ?? [
      { lang: null, before: textOf(before), after: textOf(after) },
    ]
  );
}
