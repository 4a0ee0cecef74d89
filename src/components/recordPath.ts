import type { RecordKind } from '../schema/recordKinds.ts';
import { recordsOf } from '../schema/recordsOf.ts';
import type { Release } from '../schema/release.ts';

/** Kinds whose records have pages of their own, and the folders of those. */
const FOLDERS: Partial<Record<RecordKind, string>> = { figure: 'figures', number: 'indicators' };

/** Where a record has its page in a release, without language, release and base; null where it has none. */
export function recordPath(release: Release, kind: RecordKind, id: string): string | null {
  const folder = FOLDERS[kind];
  return folder !== undefined && recordsOf(release, kind).has(id) ? `${folder}/${id}/` : null;
}
