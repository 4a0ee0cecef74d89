import type { Release, Structure } from '../schema/release.ts';
import { once } from '../once.ts';

const byMember = once(({ structures }: Release) => {
  const holding = new Map<string, Structure>();
  for (const structure of structures.values())
    for (const id of structure.nodes) if (!holding.has(id)) holding.set(id, structure);
  return holding;
});

/** The first structure that a node is a member of. */
export const structureWith = (release: Release, nodeId: string): Structure | undefined =>
  byMember(release).get(nodeId);
