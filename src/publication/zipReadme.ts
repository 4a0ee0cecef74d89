import { words } from '../i18n/t.ts';
import { LANGS, type Lang } from '../schema/primitives.ts';
import { LICENCE } from './identity.ts';

/** What a README says of a figure, in one language. */
export interface ReadmeFacts {
  readonly title: string;
  /** Lines ready to be printed beside the image. */
  readonly credit: readonly string[];
  /** Where the same is shown for good, and where it may have been corrected since. */
  readonly frozen: string;
  readonly live: string;
}

function section(lang: Lang, { title, credit, frozen, live }: ReadmeFacts): string {
  const t = words(lang);
  return [
    title,
    '',
    t('zip.credit'),
    ...credit,
    frozen,
    '',
    t('zip.licence.title'),
    t('zip.licence'),
    LICENCE.path,
    '',
    t('zip.may'),
    t('zip.may.text'),
    '',
    t('zip.mayNot'),
    t('zip.mayNot.text'),
    '',
    t('zip.files'),
    t('zip.files.text'),
    '',
    t('zip.live'),
    live,
  ].join('\n');
}

/** README.txt of a figure's zip, the language of the images first. */
export const zipReadme = (lang: Lang, facts: Readonly<Record<Lang, ReadmeFacts>>): string =>
  [lang, ...LANGS.filter((other) => other !== lang)]
    .map((each) => section(each, facts[each]))
    .join('\n\n----------------------------------------\n\n')
    .concat('\n');
