import { ascending, utcMonth } from 'd3';
import {
  get,
  type FigureRecord,
  type ModelNode,
  type Reference,
  type Release,
} from '../../schema/release.ts';

/** Where a source lies from the twelve months that end with the report. */
export type When = 'earlier' | 'within' | 'later' | 'undated';

export interface HonourSource {
  readonly reference: Reference;
  /** At midnight UTC; null where day or month is not known. */
  readonly date: Date | null;
  readonly when: When;
  /** Nothing that we take from it was left unseen. */
  readonly seen: boolean;
}

export interface Honour {
  readonly node: ModelNode;
  /** Another source that was seen says that the title was given. */
  readonly corroborated: boolean;
  /** By date; undated ones last. */
  readonly sources: readonly HonourSource[];
}

export interface HonoursCheck {
  /** In the order of the article. */
  readonly honours: readonly Honour[];
  /** The months of the time line: the one in which the report was published, and the eleven before. */
  readonly from: Date;
  readonly to: Date;
  readonly published: Date;
}

function dateOf({ csl }: Reference): Date | null {
  const [year, month, day] = csl.issued?.['date-parts'][0] ?? [];
  if (year === undefined || month === undefined || day === undefined) return null;
  return new Date(Date.UTC(year, month - 1, day));
}

function publishedOn({ source }: Release): Date {
  const [year, month, day] = source.article.issued?.['date-parts'][0] ?? [];
  if (year === undefined || month === undefined || day === undefined)
    throw new Error('source.json: the article needs a full date of publication');
  return new Date(Date.UTC(year, month - 1, day));
}

/** Sources of the title itself and of the word for it, each once. */
function referencesOf({ references, terms }: ModelNode, release: Release): Reference[] {
  const ofTerms = terms.flatMap((id) => get(release.terms, id, 'term').references);
  return [...new Set([...references, ...ofTerms])].map((id) => get(release.references, id, 'reference'));
}

export function deriveHonours(release: Release, record: FigureRecord): HonoursCheck {
  const published = publishedOn(release);
  const month = utcMonth.floor(published);
  const [from, to] = [utcMonth.offset(month, -11), utcMonth.offset(month, 1)];
  const when = (date: Date | null): When => {
    if (date === null) return 'undated';
    if (date < from) return 'earlier';
    return date < to ? 'within' : 'later';
  };
  const honours = record.uses.nodes
    .map((id) => get(release.nodes, id, 'node'))
    .map((node) => ({
      node,
      corroborated: node.status === 'corroborated',
      sources: referencesOf(node, release)
        .map((reference) => {
          const date = dateOf(reference);
          return { reference, date, when: when(date), seen: reference.unverified === undefined };
        })
        .sort((a, b) => ascending(a.date ?? Infinity, b.date ?? Infinity)),
    }));
  return { honours, from, to, published };
}
