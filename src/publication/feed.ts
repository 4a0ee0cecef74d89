import { el, escapeXml } from '../figures/svg.ts';
import { LANG_TAG } from '../i18n/routes.ts';
import { words } from '../i18n/t.ts';
import { LANGS, type Lang } from '../schema/primitives.ts';
import type { Release } from '../schema/release.ts';
import type { ReleaseEntry } from '../schema/releases.ts';
import { releaseAddress, releaseFileAddress, type Root } from './addresses.ts';
import { diffReleases, type ReleaseDiff } from './diffReleases.ts';
import { LICENCE, PUBLISHER } from './identity.ts';

export interface PublishedRelease {
  readonly entry: ReleaseEntry;
  readonly release: Release;
}

/** Releases are dated by the day; a feed wants the second (RFC 3339). */
export const instantOf = (date: string): string => `${date}T00:00:00Z`;

const text = (name: string, content: string, attributes = {}) => el(name, attributes, escapeXml(content));

const link = (rel: string, href: string, type: string, lang?: Lang) =>
  el('link', { rel, type, ...(lang !== undefined && { hreflang: LANG_TAG[lang] }), href });

function summaryOf(entry: ReleaseEntry, diff: ReleaseDiff | undefined, lang: Lang): string {
  const t = words(lang);
  const withdrawn = diff?.kinds.flatMap((kind) => kind.withdrawn) ?? [];
  const count = (list: 'added' | 'changed') =>
    diff?.kinds.reduce((sum, kind) => sum + kind[list].length, 0) ?? 0;
  const lines = [
    entry.changes[lang],
    ...(diff === undefined ? [] : [t('feed.counts', { added: count('added'), changed: count('changed') })]),
    ...withdrawn.map(({ name, reason }) => t('feed.withdrawn', { name: name[lang], reason: reason[lang] })),
  ];
  return el('div', { 'xml:lang': LANG_TAG[lang] }, ...lines.map((line) => text('p', line)));
}

function entryOf(root: Root, { entry }: PublishedRelease, diff: ReleaseDiff | undefined): string {
  const { version, date } = entry;
  const titles = LANGS.map((lang) => words(lang)('feed.entry', { version }));
  const descriptor = releaseFileAddress(root, version, 'datapackage.json');
  return el(
    'entry',
    {},
    // The address of a released file is permanent, and no other entry has it.
    text('id', descriptor),
    text('title', titles.join(' · ')),
    text('updated', instantOf(date)),
    text('published', instantOf(date)),
    ...LANGS.map((lang) => link('alternate', releaseAddress(root, lang, version), 'text/html', lang)),
    link('related', descriptor, 'application/json'),
    el(
      'content',
      { type: 'xhtml' },
      el(
        'div',
        { xmlns: 'http://www.w3.org/1999/xhtml' },
        ...LANGS.map((lang) => summaryOf(entry, diff, lang)),
      ),
    ),
  );
}

/**
 * `/feed.xml`: an Atom feed (RFC 4287) with one entry a release, the newest first. A correction is a release.
 * @param releases oldest first, as releases.json has them
 */
export function feedXml(root: Root, releases: readonly PublishedRelease[]): string {
  const titles = LANGS.map((lang) => words(lang)('feed.title'));
  const entries = releases.map((published, i) => {
    const before = releases[i - 1];
    const { release, entry } = published;
    return entryOf(root, published, before && diffReleases(before.release, release, entry.withdrawn));
  });
  return `<?xml version="1.0" encoding="utf-8"?>\n${el(
    'feed',
    { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': LANG_TAG.zh },
    text('id', `${root}feed.xml`),
    text('title', titles.join(' · ')),
    text('updated', instantOf(releases.at(-1)!.entry.date)),
    el('author', {}, text('name', `${PUBLISHER.zh} / ${PUBLISHER.en}`), text('uri', root)),
    link('self', `${root}feed.xml`, 'application/atom+xml'),
    ...LANGS.map((lang) =>
      link('alternate', releaseAddress(root, lang, '').split('#')[0]!, 'text/html', lang),
    ),
    text('rights', `${LICENCE.title} ${LICENCE.path}`),
    ...entries.reverse(),
  )}\n`;
}
