import type { Release } from '../schema/release.ts';
import { figuresWithNode } from './figuresUsing.ts';
import { linksAt } from './linksAt.ts';

/** The same word standing in another figure's structure: where a reader can cross over. */
export interface Crossing {
  readonly figure: string;
  readonly nodeId: string;
}

/**
 * Figures that show a node which a `same-word` link joins to this one.
 * @param isOffered whether there is a way into the figure
 */
export function crossingsOf(
  release: Release,
  nodeId: string,
  isOffered: (figureId: string) => boolean,
): Crossing[] {
  return linksAt(release, nodeId)
    .filter(({ kind }) => kind === 'same-word')
    .map(({ source, target }) => (source === nodeId ? target : source))
    .flatMap((twin) =>
      figuresWithNode(release, twin)
        .filter(({ id }) => isOffered(id))
        .map(({ id }) => ({ figure: id, nodeId: twin })),
    );
}
