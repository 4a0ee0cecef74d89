import type { RecordKind } from '../schema/recordKinds.ts';
import type { Release } from '../schema/release.ts';

/** Where a record has a page of its own in a release, without language, release and base; null where it has none. */
export function recordPath(release: Release, kind: RecordKind, id: string): string | null {
  if (kind === 'figure' && release.figures.has(id)) return `figures/${id}/`;
  if (kind === 'number' && release.indicators.has(id)) return `indicators/${id}/`;
  return null;
}
