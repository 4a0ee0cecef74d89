import type { Release, Status, Term } from '../schema/release.ts';
import { once } from '../once.ts';

/** By what they are called; the first of those that share a name. */
const nodesByLabel = once(
  ({ nodes }: Release) => new Map([...nodes.values()].toReversed().map((node) => [node.label.zh, node])),
);

/**
 * Whose word a term is: that of the node it names; a term that names none is the article's own when it stands
 * there, and context when it does not.
 */
export function termStatus(release: Release, { id, zh, inArticle }: Term): Status {
  const named = release.nodes.get(id) ?? nodesByLabel(release).get(zh);
  return named?.status ?? (inArticle ? 'asserted' : 'context');
}
