// A history of releases, each with one label in other words than the one before.
import { sealFiles, type ReleaseTexts } from '../../src/schema/parseRelease.ts';
import type { ReleaseEntry } from '../../src/schema/releases.ts';
import { changeLabel } from './changeLabel.ts';

/** A release as files and as it stands in releases.json. */
export interface SealedRelease {
  readonly entry: ReleaseEntry;
  readonly texts: ReleaseTexts;
}

const DAY = 86_400_000;

/** @param first the oldest, as it is */
export function manyReleases(first: SealedRelease, count: number): SealedRelease[] {
  const releases = [first];
  const [major, minor] = first.entry.version.split('.');
  for (let patch = 1; patch < count; patch++) {
    const texts = changeLabel(releases.at(-1)!.texts, patch);
    const entry = {
      version: `${major}.${minor}.${patch}`,
      date: new Date(Date.parse(first.entry.date) + patch * DAY).toISOString().slice(0, 10),
      changes: { zh: '改了一处译名的措辞。', en: 'One label reworded.' },
      files: sealFiles(texts),
    };
    releases.push({ entry, texts });
  }
  return releases;
}
