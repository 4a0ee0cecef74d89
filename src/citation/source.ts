import { dateText } from '../i18n/numerals.ts';
import { words } from '../i18n/t.ts';
import type { CslItem } from '../schema/csl.ts';
import { getNumber } from '../model/numbers.ts';
import { get, type Lang, type Reference, type Release, type Source } from '../schema/release.ts';
import type { Work } from './work.ts';

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

/** The sources of a number that is not in the report; none for anything else. */
export function contextSources(work: Work, release: Release): Reference[] {
  if (work.kind !== 'indicator') return [];
  const { origin, record } = getNumber(release, work.id);
  return origin === 'fact' ? record.references.map((id) => get(release.references, id, 'reference')) : [];
}

/** What a work rests on, in one sentence: the newspaper's report, or the sources of what is not in it. */
export function creditOf(work: Work, release: Release, lang: Lang): string {
  const sources = contextSources(work, release);
  if (sources.length === 0) return creditText(release, lang);
  const t = words(lang);
  return t('citation.credit.fact', {
    sources: sources
      .map(({ id, csl }) => t('citation.credit.source', { title: csl.title, id }))
      .join(t('list.separator')),
  });
}
