import { figureHash } from '../model/contentHash.ts';
import { recordsOfFigure } from '../model/figureRecords.ts';
import type { RecordKind } from '../schema/recordKinds.ts';
import type { Release } from '../schema/release.ts';
import { diffReleases, type KindDiff } from './diffReleases.ts';
import type { PublishedRelease } from './feed.ts';

/** A release that holds a figure. */
export interface FigureRelease {
  readonly version: string;
  /** Day of publication, YYYY-MM-DD. */
  readonly date: string;
  /**
   * What changed in the figure, and in what it rests on, since the release before; null where that one does not
   * hold it.
   */
  readonly changes: readonly KindDiff[] | null;
}

/** Of what changed between two releases, what touches the figure in either of them. */
function changesOf(older: Release, { release, entry }: PublishedRelease, id: string): KindDiff[] {
  // Reading every record for what the hash says at once would be slow in a long list of releases.
  if (figureHash(older, id) === figureHash(release, id)) return [];
  const touched = new Map<RecordKind, Set<string>>();
  for (const { figures } of [older, release])
    for (const [kind, ids] of Object.entries(recordsOfFigure(figures.get(id)!)) as [RecordKind, string[]][])
      touched.set(kind, new Set([...(touched.get(kind) ?? []), ...ids]));
  return diffReleases(older, release, entry.withdrawn)
    .kinds.map(({ kind, added, withdrawn, changed }): KindDiff => {
      const touches = (record: { readonly id: string }) => touched.get(kind)?.has(record.id) ?? false;
      return {
        kind,
        added: added.filter(touches),
        withdrawn: withdrawn.filter(touches),
        changed: changed.filter(touches),
      };
    })
    .filter(({ added, withdrawn, changed }) => added.length + withdrawn.length + changed.length > 0);
}

/**
 * The releases that hold a figure, the newest first.
 * @param releases oldest first, as releases.json has them
 */
export function figureHistory(releases: readonly PublishedRelease[], id: string): FigureRelease[] {
  const holds = ({ release }: PublishedRelease) => release.figures.has(id);
  return releases
    .flatMap((published, i): FigureRelease[] => {
      if (!holds(published)) return [];
      const before = releases[i - 1];
      const { version, date } = published.entry;
      const changes =
        before === undefined || !holds(before) ? null : changesOf(before.release, published, id);
      return [{ version, date, changes }];
    })
    .reverse();
}
