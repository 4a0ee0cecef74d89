import { words } from '../i18n/t.ts';
import type { Bilingual } from '../schema/primitives.ts';

const [zh, en] = [words('zh'), words('en')];

/** The corporate author of everything published here. */
export const PUBLISHER: Bilingual = { zh: zh('site.title'), en: 'Kangding, as Printed' };

export const TITLE: Bilingual = {
  zh: `${zh('site.title')}：${zh('site.subtitle')}`,
  en: `${en('site.title')}: ${en('site.subtitle').replace(/^./, (letter) => letter.toLowerCase())}`,
};

export const DESCRIPTION: Bilingual = { zh: zh('site.description'), en: en('site.description') };

/** Of data, prose and drawings; the newspaper's article is not ours to license. */
export const LICENCE = {
  name: 'CC-BY-4.0',
  title: 'Creative Commons Attribution 4.0 International',
  path: 'https://creativecommons.org/licenses/by/4.0/',
} as const;
