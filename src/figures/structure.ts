import { isQuantity } from '../model/numbers.ts';
import type { Quantity } from '../schema/indicators.ts';
import type { NodeKind } from '../schema/model.ts';
import type { Quote } from '../schema/quote.ts';
import {
  get,
  type FigureRecord,
  type ModelLink,
  type ModelNode,
  type Release,
  type Structure,
} from '../schema/release.ts';
import type { FigureAside } from './defineFigure.ts';

/** What a diagram draws: a structure of the release, the mechanism that it belongs to and what that is for. */
export interface DrawnStructure {
  readonly structure: Structure;
  /** In reading order. */
  readonly nodes: readonly ModelNode[];
  /** Among the nodes, and those of the figure that lead out to another one. */
  readonly links: readonly ModelLink[];
  readonly mechanism: ModelNode;
  readonly purpose: ModelNode;
  /** Quantities that the same paragraph states beside the structure. */
  readonly quantities: readonly Quantity[];
}

/** The only node of a kind. */
export function onlyNode(nodes: readonly ModelNode[], kind: NodeKind, structure: Structure): ModelNode {
  const [found, ...more] = nodes.filter((node) => node.kind === kind);
  if (found === undefined || more.length > 0)
    throw new Error(
      `structure "${structure.id}" needs one node of kind "${kind}", found ${found ? more.length + 1 : 0}`,
    );
  return found;
}

export function drawnStructure(release: Release, { uses }: FigureRecord): DrawnStructure {
  const structure = get(release.structures, uses.structures[0]!, 'structure');
  const nodes = structure.nodes.map((id) => get(release.nodes, id, 'node'));
  const links = [...new Set([...structure.links, ...uses.links])];
  return {
    structure,
    nodes,
    links: links.map((id) => get(release.links, id, 'link')),
    mechanism: onlyNode(nodes, 'mechanism', structure),
    purpose: onlyNode(nodes, 'purpose', structure),
    quantities: structure.indicators.map((id) => get(release.indicators, id, 'indicator')).filter(isQuantity),
  };
}

/** Beside the drawing at rest: the formula as printed, the numbers of its paragraph, what it is for, what is not said. */
export function asideOf(
  { structure, purpose, quantities, phrase }: DrawnStructure & { readonly phrase: Quote },
  { caveats }: FigureRecord,
): FigureAside {
  return {
    phrase: { text: phrase.exact, paragraph: phrase.paragraph },
    indicators: quantities.map(({ id }) => id),
    purposeNode: purpose.id,
    unstated: structure.unstated,
    caveats,
  };
}
