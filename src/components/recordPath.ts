import type { RecordKind } from '../schema/recordKinds.ts';
import type { Release } from '../schema/release.ts';
import { holds } from './page.ts';

/** Kinds whose records have pages of their own, and the folders of those. */
const FOLDERS: Partial<Record<RecordKind, string>> = { figure: 'figures', number: 'indicators' };

/** Where a record has its page in a release, without language, release and base; null where it has none. */
export function recordPath(release: Release, kind: RecordKind, id: string): string | null {
  const folder = FOLDERS[kind];
  if (folder === undefined) return null;
  const path = `${folder}/${id}/`;
  return holds(release, path) ? path : null;
}
