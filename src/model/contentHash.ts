import { once } from '../once.ts';
import { sha256 } from '../schema/parseRelease.ts';
import type { ReleaseEntry } from '../schema/releases.ts';
import { get, type ById, type Release } from '../schema/release.ts';
import { canonicalJson } from './canonicalJson.ts';
import { printedNumbers } from './figureRecords.ts';
import { getNumber } from './numbers.ts';

// What is cited, as 64 hexadecimal digits: the records themselves and what they rest on, in both languages. Styling,
// the build, the release's number and records that have nothing to do with it do not enter.

const hashOf = (content: object) => sha256(canonicalJson(content));

const pick = <T>(records: ById<T>, ids: readonly string[]): T[] => ids.map((id) => get(records, id));

/** A figure: its record, every record that it shows, its caveats, and the fingerprints of its paragraphs. */
export const figureHash = (release: Release, id: string): string => figureHashes(release)(id);

const figureHashes = once((release: Release) =>
  once((id: string): string => {
    const figure = get(release.figures, id, 'figure');
    const { uses } = figure;
    return hashOf({
      figure,
      systems: pick(release.systems, uses.systems),
      structures: pick(release.structures, uses.structures),
      nodes: pick(release.nodes, uses.nodes),
      links: pick(release.links, uses.links),
      indicators: pick(release.indicators, uses.indicators),
      terms: pick(release.terms, uses.terms),
      numbers: printedNumbers(figure).map((id) => getNumber(release, id).record),
      ambiguities: pick(release.ambiguities, figure.caveats),
      paragraphs: pick(release.paragraphs, figure.paragraphs),
    });
  }),
);

/** A number of the article or a derived one: its record, its caveats, and the fingerprints of its paragraphs. */
export const numberHash = (release: Release, id: string): string => numberHashes(release)(id);

const numberHashes = once((release: Release) =>
  once((id: string): string => {
    const { record } = getNumber(release, id);
    const paragraphs = new Set(record.quotes.map(({ paragraph }) => paragraph));
    return hashOf({
      number: record,
      ambiguities: pick(release.ambiguities, record.caveats),
      paragraphs: pick(release.paragraphs, [...paragraphs]),
    });
  }),
);

/** A release: the hashes of its files. */
export function datasetHash({ files }: Pick<ReleaseEntry, 'files'>): string {
  return hashOf(files);
}
