import { readProse } from '../provenance/proseTree.ts';
import type { Lang } from '../schema/primitives.ts';
import { stepFragment } from './figureContext.ts';
import { pageIn } from './page.ts';
import { paragraphAddress } from './paragraphs.ts';
import { storySections } from './story.ts';

/** A paragraph of the story that prints a number. */
export interface Passage {
  /** Title of its section. */
  readonly section: string;
  /** Of the paragraph in its section, from 1; null where the number stands in a list or a step. */
  readonly paragraph: number | null;
  /** Fragment in the story. */
  readonly fragment: string;
}

async function readPassages(lang: Lang, base: string): Promise<ReadonlyMap<string, Passage[]>> {
  const passages = new Map<string, Passage[]>();
  // The story is no part of a release: it is always the one that is told now.
  for (const { id, title, entry } of await storySections(pageIn(lang, base)))
    for (const { name, attributes, paragraph, step } of readProse(entry.body ?? '').components) {
      if (name !== 'Num') continue;
      const number = String(attributes['id']);
      const fragment =
        step !== null
          ? stepFragment(step.figure, step.id)
          : paragraph === null
            ? id
            : paragraphAddress(id, paragraph);
      const known = passages.get(number) ?? [];
      if (!known.some((passage) => passage.fragment === fragment))
        passages.set(number, [...known, { section: title, paragraph, fragment }]);
    }
  return passages;
}

const cache = new Map<string, Promise<ReadonlyMap<string, Passage[]>>>();

/** Where the story prints each number, by its id, in the order of telling. Read once for a language. */
export function storyPassages(lang: Lang, base: string): Promise<ReadonlyMap<string, Passage[]>> {
  const known = cache.get(lang) ?? readPassages(lang, base);
  // In development the prose changes under a running server.
  if (import.meta.env.PROD) cache.set(lang, known);
  return known;
}
