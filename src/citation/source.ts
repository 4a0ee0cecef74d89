import { dateText } from '../i18n/numerals.ts';
import { words } from '../i18n/t.ts';
import type { CslItem } from '../schema/csl.ts';
import type { Lang, Release, Source } from '../schema/release.ts';

type Name = NonNullable<CslItem['author']>[number];

/** A Chinese name as it is written: family name first, no blank. */
export const nameText = (name: Name): string =>
  'literal' in name ? name.literal : `${name.family}${name.given ?? ''}`;

/** The day of print, YYYY-MM-DD. */
export function printedOn({ article }: Source): string {
  const [year, month, day] = article.issued!['date-parts'][0]!;
  return [year, month, day].map((part) => String(part).padStart(2, '0')).join('-');
}

/** The newspaper and its report as the source of everything cited: one sentence. */
export function creditText({ source, terms }: Release, lang: Lang): string {
  const { article, titleTranslation } = source;
  return words(lang)('citation.credit', {
    author: (article.author ?? []).map(nameText).join('、'),
    title: lang === 'zh' ? `《${article.title}》` : `${article.title} [${titleTranslation}]`,
    newspaper: terms.get('ganzi-daily')?.[lang] ?? article['container-title']!,
    date: dateText(printedOn(source), lang),
  });
}
