import type { ModelLink, Release } from '../schema/release.ts';
import { indexed } from './indexed.ts';
import { once } from '../once.ts';

const byEnd = once(({ links }: Release) => indexed(links.values(), ({ source, target }) => [source, target]));

/** Relations that go out from a node or lead to it, in the order of the data. */
export const linksAt = (release: Release, nodeId: string): readonly ModelLink[] =>
  byEnd(release).get(nodeId) ?? [];
