import type { ModelLink, Release } from '../schema/release.ts';
import { once } from '../once.ts';

const byEnd = once(({ links }: Release): ReadonlyMap<string, readonly ModelLink[]> => {
  const touching = new Map<string, ModelLink[]>();
  for (const link of links.values())
    for (const end of new Set([link.source, link.target])) {
      const known = touching.get(end);
      if (known === undefined) touching.set(end, [link]);
      else known.push(link);
    }
  return touching;
});

/** Relations that go out from a node or lead to it, in the order of the data. */
export const linksAt = (release: Release, nodeId: string): readonly ModelLink[] =>
  byEnd(release).get(nodeId) ?? [];
