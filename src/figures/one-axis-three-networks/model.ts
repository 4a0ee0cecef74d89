import type { Quote } from '../../schema/quote.ts';
import type { FigureRecord, ModelLink, ModelNode, Release } from '../../schema/release.ts';
import { between } from '../between.ts';
import type { Pickable } from '../relations.ts';
import { drawnStructure, onlyNode, type DrawnStructure } from '../structure.ts';

/** Two neighbouring tiers and what the newspaper printed between them. */
export interface Joint {
  readonly link: ModelLink;
  readonly printed: string;
}

export interface AxisModel extends DrawnStructure {
  readonly axis: ModelNode;
  /** From one end of the axis to the other. */
  readonly tiers: readonly ModelNode[];
  readonly joints: readonly Joint[];
  /** What the joint was probably meant to be; null when no slip of the print is recorded. */
  readonly suspectedJoint: string | null;
  /** In the order of print. */
  readonly networks: readonly ModelNode[];
  /** What can be picked, in walking order: along the axis, then the networks as printed. */
  readonly parts: readonly Pickable[];
  /** The formula as printed. */
  readonly phrase: Quote;
}

/** Puts the tiers in the order in which the links lead from one to the next. */
function walk(tiers: readonly ModelNode[], steps: readonly ModelLink[]): ModelNode[] {
  const targets = new Set(steps.map((step) => step.target));
  const walked: ModelNode[] = [];
  let here = tiers.find((tier) => !targets.has(tier.id));
  while (here !== undefined && !walked.includes(here)) {
    walked.push(here);
    const step = steps.find((link) => link.source === here!.id);
    here = step && tiers.find((tier) => tier.id === step.target);
  }
  if (walked.length !== tiers.length)
    throw new Error(`the axis does not join its ${tiers.length} tiers in one line`);
  return walked;
}

function printedBetween(axis: ModelNode, first: ModelNode, second: ModelNode): string {
  const found = axis.quotes
    .map((quote) => between(quote.exact, first.label.zh, second.label.zh))
    .find((text) => text !== null);
  if (found === undefined)
    throw new Error(`no quote of "${axis.id}" prints ${first.label.zh} before ${second.label.zh}`);
  return found;
}

function suspected(release: Release, tiers: readonly ModelNode[]): string | null {
  const [first, second] = tiers;
  const readings = [...release.emendations.values()].filter(
    (slip) => slip.kind === 'suspected-slip' && slip.read !== null,
  );
  return (
    readings
      .map((slip) => between(slip.read!, first!.label.zh, second!.label.zh))
      .find((text) => text !== null) ?? null
  );
}

/** The longest phrase that a relation of the structure rests on: the formula as printed. */
function formulaOf(links: readonly ModelLink[]): Quote {
  const phrases = links.flatMap(({ quotes }) => quotes);
  const [longest] = phrases.toSorted((a, b) => b.exact.length - a.exact.length);
  if (longest === undefined) throw new Error('no relation of the axis rests on a quote');
  return longest;
}

/** The axis, its tiers and the networks beside it, as the release has them. */
export function derive(release: Release, record: FigureRecord): AxisModel {
  const drawn = drawnStructure(release, record);
  const { structure, nodes, links } = drawn;
  const steps = links.filter((link) => link.kind === 'next-on-axis');
  const axis = onlyNode(nodes, 'axis', structure);
  const tiers = walk(
    nodes.filter((node) => node.kind === 'tier'),
    steps,
  );
  const networks = nodes.filter((node) => node.kind === 'network');
  return {
    ...drawn,
    axis,
    tiers,
    joints: tiers.slice(1).map((tier, i) => ({
      link: steps.find((step) => step.target === tier.id)!,
      printed: printedBetween(axis, tiers[i]!, tier),
    })),
    suspectedJoint: suspected(release, tiers),
    networks,
    parts: [...tiers, ...networks].map((node) => ({
      node,
      links: links.filter(({ source, target }) => source === node.id || target === node.id),
    })),
    phrase: formulaOf(links),
  };
}
