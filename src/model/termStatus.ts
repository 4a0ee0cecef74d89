import type { Release, Status, Term } from '../schema/release.ts';

/**
 * Whose word a term is: that of the node it names; a term that names none is the article's own when it stands
 * there, and context when it does not.
 */
export function termStatus(release: Release, { id, zh, inArticle }: Term): Status {
  const named = release.nodes.get(id) ?? [...release.nodes.values()].find(({ label }) => label.zh === zh);
  return named?.status ?? (inArticle ? 'asserted' : 'context');
}
