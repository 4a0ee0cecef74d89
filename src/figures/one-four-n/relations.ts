import type { ModelLink, Status } from '../../schema/release.ts';
import type { FigureContext, FigurePart, PartRelation } from '../defineFigure.ts';
import type { FormulaPart, OneFourN } from './model.ts';

/** What the source says first, then context, then our drawing. */
const ORDER: readonly Status[] = ['asserted', 'corroborated', 'derived', 'context', 'schematic'];

/** Links that say the same in the same words are one relation with several ends. */
function alike(links: readonly ModelLink[]): ModelLink[][] {
  const groups = Map.groupBy(links, ({ label, status }) => `${status} ${label.zh}`);
  return [...groups.values()].toSorted(([a], [b]) => ORDER.indexOf(a!.status) - ORDER.indexOf(b!.status));
}

export function partOf(
  { node, links }: FormulaPart,
  model: OneFourN,
  { lang, t }: FigureContext,
): FigurePart {
  const relations = alike(links).map((group): PartRelation => {
    const [{ label, status }] = group as [ModelLink, ...ModelLink[]];
    const others = group.map(({ source, target }) => (source === node.id ? target : source));
    const ends = model.parts.filter((part) => part.node !== node && others.includes(part.node.id));
    if (ends.length < 2) return { text: label[lang], status, ...(ends[0] && { partId: ends[0].node.id }) };
    const names = ends.map((end) => end.node.label[lang]).join(t('list.separator'));
    return { text: t('figure.one-four-n.relationEnds', { relation: label[lang], ends: names }), status };
  });
  return { id: node.id, nodeId: node.id, kindLabel: t(`kind.${node.kind}`), relations };
}
