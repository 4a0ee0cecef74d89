import { filler } from '../i18n/fillTemplate.ts';
import { frozenPath, pagePath, releaseFragment } from '../i18n/routes.ts';
import { words } from '../i18n/t.ts';
import { getNumber } from '../model/numbers.ts';
import { get, type Lang, type Release } from '../schema/release.ts';

/** What can be cited. The story has no frozen twin: its text is not part of a release. */
export type Work =
  | { readonly kind: 'figure'; readonly id: string }
  | { readonly kind: 'indicator'; readonly id: string }
  | { readonly kind: 'dataset' }
  | { readonly kind: 'story' };

/** Where and in which language something is cited. */
export interface CitationContext {
  readonly lang: Lang;
  readonly release: Release;
  /** Absolute address of the site's root, with a slash at its end: https://host/some/base/ */
  readonly site: string;
}

export function titleOf(work: Work, { lang, release }: CitationContext): string {
  const t = words(lang);
  switch (work.kind) {
    case 'figure':
      return filler(release, lang)(get(release.figures, work.id, 'figure').title);
    case 'indicator':
      return getNumber(release, work.id).record.label[lang];
    case 'dataset':
      return t('citation.title.dataset');
    case 'story':
      return t('citation.title.story', { title: t('site.title'), subtitle: t('site.subtitle') });
  }
}

/** Path of the page that will say the same in ten years, without language and base. */
function permanentPath(work: Work, version: string): string {
  switch (work.kind) {
    case 'figure':
      return frozenPath(version, `figures/${work.id}/`);
    case 'indicator':
      return frozenPath(version, `indicators/${work.id}/`);
    case 'dataset':
      return `data/#${releaseFragment(version)}`;
    case 'story':
      return '';
  }
}

/** Absolute address of the work in the release that is cited. */
export function permanentAddress(work: Work, { lang, release, site }: CitationContext): string {
  const page = permanentPath(work, release.version);
  return new URL(pagePath(lang, page, new URL(site).pathname), site).href;
}
