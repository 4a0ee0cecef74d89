import type {
  FigureRecord,
  Indicator,
  ModelLink,
  ModelNode,
  Release,
  Structure,
} from '../../schema/release.ts';
import { get } from '../../schema/release.ts';

/** Two neighbouring tiers and what the newspaper printed between them. */
export interface Joint {
  readonly link: ModelLink;
  readonly printed: string;
}

export interface AxisModel {
  readonly structure: Structure;
  readonly axis: ModelNode;
  /** From one end of the axis to the other. */
  readonly tiers: readonly ModelNode[];
  readonly joints: readonly Joint[];
  /** What the joint was probably meant to be; null when no slip of the print is recorded. */
  readonly suspectedJoint: string | null;
  /** In the order of print. */
  readonly networks: readonly ModelNode[];
  readonly mechanism: ModelNode;
  readonly purpose: ModelNode;
  /** Every node of the structure, in its reading order. */
  readonly nodes: readonly ModelNode[];
  /** Links among them, and those that lead out to another figure. */
  readonly links: readonly ModelLink[];
  readonly indicators: readonly Indicator[];
}

function only(nodes: readonly ModelNode[], kind: ModelNode['kind'], structure: string): ModelNode {
  const found = nodes.filter((node) => node.kind === kind);
  if (found.length !== 1)
    throw new Error(`structure "${structure}" needs one node of kind "${kind}", found ${found.length}`);
  return found[0]!;
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

/** What a phrase has between two words that stand in it one after the other. */
export function between(phrase: string, first: string, second: string): string | null {
  const start = phrase.indexOf(first);
  const end = phrase.indexOf(second, start + first.length);
  return start < 0 || end < 0 ? null : phrase.slice(start + first.length, end);
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

/** The axis, its tiers and the networks beside it, as the release has them. */
export function derive(release: Release, record: FigureRecord): AxisModel {
  const structure = get(release.structures, record.uses.structures[0]!, 'structure');
  const nodes = structure.nodes.map((id) => get(release.nodes, id, 'node'));
  const links = [...new Set([...structure.links, ...record.uses.links])].map((id) =>
    get(release.links, id, 'link'),
  );
  const steps = links.filter((link) => link.kind === 'next-on-axis');
  const axis = only(nodes, 'axis', structure.id);
  const tiers = walk(
    nodes.filter((node) => node.kind === 'tier'),
    steps,
  );
  return {
    structure,
    axis,
    tiers,
    joints: tiers.slice(1).map((tier, i) => ({
      link: steps.find((step) => step.target === tier.id)!,
      printed: printedBetween(axis, tiers[i]!, tier),
    })),
    suspectedJoint: suspected(release, tiers),
    networks: nodes.filter((node) => node.kind === 'network'),
    mechanism: only(nodes, 'mechanism', structure.id),
    purpose: only(nodes, 'purpose', structure.id),
    nodes,
    links,
    indicators: record.uses.indicators.map((id) => get(release.indicators, id, 'indicator')),
  };
}

/** What can be picked, in walking order: along the axis, then the networks as printed. */
export function pickable(model: AxisModel): readonly ModelNode[] {
  return [...model.tiers, ...model.networks];
}
