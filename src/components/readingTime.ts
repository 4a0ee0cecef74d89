import { numberText } from '../i18n/printNumber.ts';
import { getNumber } from '../model/numbers.ts';
import { readProse } from '../provenance/proseTree.ts';
import type { Lang, Release } from '../schema/release.ts';

/**
 * Han characters and words a minute. Both from one study, in which natives of each language read passages matched in
 * content, so that the two pages are timed by one clock: Trauzettel-Klosinski and Dietz, “Standardized assessment of
 * reading performance”, Invest. Ophthalmol. Vis. Sci. 53 (2012), 5452–5461. It was reading aloud, which is slower than
 * silent reading and suits a text that is read word by word.
 */
const PER_MINUTE: Record<Lang, number> = { zh: 255, en: 228 };

/** Han characters and, on Chinese pages, whatever stands between them as one each: 2020, N. */
const UNIT: Record<Lang, RegExp> = {
  zh: /\p{Script=Han}|[\p{Script=Latin}\p{Nd}]+/gu,
  en: /[\p{L}\p{Nd}][\p{L}\p{Nd}’-]*/gu,
};

/** What is read of a text: Chinese characters, English words. */
export function countUnits(text: string, lang: Lang): number {
  return text.match(UNIT[lang])?.length ?? 0;
}

/** The running text of a section, with the numbers and terms that stand in it; notes and figures are left out. */
export function proseText(mdx: string, lang: Lang, release: Release): string {
  const { texts, components } = readProse(mdx);
  const bound = components.map(({ name, attributes, content }) => {
    const id = String(attributes['id']);
    if (name === 'Term') return content === '' ? (release.terms.get(id)?.[lang] ?? '') : content;
    if (name !== 'Num') return '';
    return numberText(getNumber(release, id), lang, {
      unit: lang === 'zh',
      word: attributes['as'] === 'word',
    });
  });
  return [...texts.map(({ text }) => text), ...bound].join('\n');
}

/** Minutes that the prose takes, at least one. */
export function readingMinutes(text: string, lang: Lang): number {
  return Math.max(1, Math.round(countUnits(text, lang) / PER_MINUTE[lang]));
}
