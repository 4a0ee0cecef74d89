import type { Release } from '../schema/release.ts';

/** The same word standing in another figure's structure: where a reader can cross over. */
export interface Crossing {
  readonly figure: string;
  readonly nodeId: string;
}

/** Figures that show a node which a `same-word` link joins to this one. */
export function crossingsOf(release: Release, nodeId: string, figureIds: readonly string[]): Crossing[] {
  const twins = [...release.links.values()].flatMap(({ kind, source, target }) => {
    if (kind !== 'same-word') return [];
    if (source === nodeId) return [target];
    return target === nodeId ? [source] : [];
  });
  return twins.flatMap((twin) =>
    figureIds
      .filter((figure) => release.figures.get(figure)?.uses.nodes.includes(twin))
      .map((figure) => ({ figure, nodeId: twin })),
  );
}
