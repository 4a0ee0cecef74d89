import { getNumber } from '../model/numbers.ts';
import type { Bilingual, Lang } from '../schema/primitives.ts';
import type { Release } from '../schema/release.ts';
import { fillTemplate } from '../schema/template.ts';
import { numberText } from './printNumber.ts';

/** Fills the slots of a caption, title or alternative with numbers of the release. */
export function filler(release: Release, lang: Lang): (template: Bilingual) => string {
  return (template) =>
    fillTemplate(template[lang], ({ id, form }) =>
      numberText(getNumber(release, id), lang, { word: form === 'word' }),
    );
}
