import { get, type ModelLink, type ModelNode, type Release } from '../../schema/release.ts';
import { linksAt } from '../../model/linksAt.ts';
import { structureWith } from '../../model/structureWith.ts';
import { between } from '../between.ts';

/** The axis that the core stands on in another structure: its two ends, and what is printed on the way to each. */
export interface JoinedAxis {
  readonly axis: ModelNode;
  readonly ends: readonly [AxisEnd, AxisEnd];
}

export interface AxisEnd {
  readonly node: ModelNode;
  readonly printed: string;
}

function printedBetween({ quotes }: ModelLink, first: ModelNode, second: ModelNode): string {
  const found = quotes.map(({ exact }) => between(exact, first.label.zh, second.label.zh));
  return found.find((text) => text !== null) ?? '';
}

/** Where a `same-word` link leads from the core to the middle of an axis; null when the release has no such link. */
export function joinedAxis(release: Release, core: ModelNode): JoinedAxis | null {
  const sameWord = linksAt(release, core.id).find(({ kind }) => kind === 'same-word');
  if (sameWord === undefined) return null;
  const tier = sameWord.source === core.id ? sameWord.target : sameWord.source;
  const here = get(release.nodes, tier, 'node');
  const links = linksAt(release, tier);
  const before = links.find(({ kind, target }) => kind === 'next-on-axis' && target === tier);
  const after = links.find(({ kind, source }) => kind === 'next-on-axis' && source === tier);
  const structure = structureWith(release, tier);
  const axis = structure?.nodes
    .map((id) => get(release.nodes, id, 'node'))
    .find(({ kind }) => kind === 'axis');
  if (before === undefined || after === undefined || axis === undefined) return null;
  const [first, last] = [get(release.nodes, before.source, 'node'), get(release.nodes, after.target, 'node')];
  return {
    axis,
    ends: [
      { node: first, printed: printedBetween(before, first, here) },
      { node: last, printed: printedBetween(after, here, last) },
    ],
  };
}
