import type { RecordKind } from '../schema/recordKinds.ts';
import { recordsOf } from '../schema/recordsOf.ts';
import type { Release } from '../schema/release.ts';

/** Kinds whose records have pages of their own, and the folders of those. */
const FOLDERS = { figure: 'figures', number: 'indicators' } as const satisfies Partial<
  Record<RecordKind, string>
>;

/** Where a record has its page in a release, without language, release and base; null where it has none. */
export function recordPath(release: Release, kind: RecordKind, id: string): string | null {
  if (!(kind in FOLDERS) || !recordsOf(release, kind).has(id)) return null;
  return `${FOLDERS[kind as keyof typeof FOLDERS]}/${id}/`;
}

/** Whether a release has what a page shows. The current page of a withdrawn record tells of one that it has not. */
export function hasPage(release: Release, path: string): boolean {
  const [, folder, id] = /^(\w+)\/([^/]+)\/$/.exec(path) ?? [];
  const kind = Object.entries(FOLDERS).find(([, own]) => own === folder)?.[0];
  return kind === undefined || recordsOf(release, kind as keyof typeof FOLDERS).has(id!);
}
