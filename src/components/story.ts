import { getCollection, type CollectionEntry } from 'astro:content';
import { fillTerms } from '../i18n/termText.ts';
import { get } from '../schema/release.ts';
import type { Page } from './page.ts';

export interface StorySection {
  readonly id: string;
  readonly title: string;
  readonly entry: CollectionEntry<'story'>;
}

/** The sections of the story in one language, in order, with their titles filled. */
export async function storySections(page: Page): Promise<StorySection[]> {
  const entries = await getCollection(
    'story',
    ({ filePath }) => filePath?.includes(`/story/${page.lang}/`) ?? false,
  );
  return entries
    .sort((a, b) => a.data.order - b.data.order)
    .map((entry) => {
      const title = fillTerms(entry.data.title, page.lang, (id) => get(page.release.terms, id, 'term'));
      return { id: entry.data.id, title: page.fill({ zh: title, en: title }), entry };
    });
}

const REF = /<Ref\s+id="([^"]+)"/g;

/** Ids of the references that the story cites, in order of first mention. */
export function citedReferences(sections: readonly StorySection[]): string[] {
  const ids = sections.flatMap(({ entry }) =>
    [...(entry.body ?? '').matchAll(REF)].flatMap((match) => match[1]!.split(/\s+/)),
  );
  return [...new Set(ids)];
}
