import type { ModelLink, ModelNode, Status } from '../schema/release.ts';
import type { FigureContext, FigurePart, PartRelation } from './defineFigure.ts';

/** A node that can be picked, and the links that touch it, in the order of the data. */
export interface Pickable {
  readonly node: ModelNode;
  readonly links: readonly ModelLink[];
}

/** What the source says first, then context, then our drawing. */
const ORDER: readonly Status[] = ['asserted', 'corroborated', 'derived', 'context', 'schematic'];

const farEnd = ({ source, target }: ModelLink, { id }: ModelNode) => (target === id ? source : target);

/** Links that say the same in the same words are one relation with several ends. */
function alike(links: readonly ModelLink[]): [ModelLink, ...ModelLink[]][] {
  const groups = Map.groupBy(links, ({ label, status }) => `${status} ${label.zh}`);
  return [...(groups.values() as Iterable<[ModelLink, ...ModelLink[]]>)].toSorted(
    ([a], [b]) => ORDER.indexOf(a.status) - ORDER.indexOf(b.status),
  );
}

function relationsOf(
  { node, links }: Pickable,
  all: readonly Pickable[],
  { lang, t }: FigureContext,
): PartRelation[] {
  return alike(links).map((group) => {
    const [{ label, status }] = group;
    const far = group.map((link) => farEnd(link, node));
    const ends = all.filter((other) => far.includes(other.node.id));
    if (ends.length < 2) return { text: label[lang], status, ...(ends[0] && { partId: ends[0].node.id }) };
    const names = ends.map((end) => end.node.label[lang]).join(t('list.separator'));
    return { text: t('figure.relationEnds', { relation: label[lang], ends: names }), status };
  });
}

/** What can be picked, in walking order. */
export function partsOf(pickables: readonly Pickable[], context: FigureContext): FigurePart[] {
  return pickables.map((pickable) => ({
    id: pickable.node.id,
    nodeId: pickable.node.id,
    kindLabel: context.t(`kind.${pickable.node.kind}`),
    relations: relationsOf(pickable, pickables, context),
  }));
}

/** Accessible names by part id: label, kind and relations. The label comes first, as it is written in the drawing. */
export function namesOf(pickables: readonly Pickable[], context: FigureContext): ReadonlyMap<string, string> {
  const { lang, t } = context;
  const parts = partsOf(pickables, context);
  return new Map(
    pickables.map(({ node }, i) => {
      const { kindLabel, relations } = parts[i]!;
      const said = relations.map(({ text }) => text).join(t('list.clauseSeparator'));
      return [node.id, t('figure.nodeName', { label: node.label[lang], kind: kindLabel, relations: said })];
    }),
  );
}
