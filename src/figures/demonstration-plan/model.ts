import { shownQuantities } from '../../model/shownIndicators.ts';
import type { Quantity } from '../../schema/indicators.ts';
import { get, type FigureRecord, type ModelNode, type Release } from '../../schema/release.ts';

/** Sheets for what is counted in 张, boxes for 项, strips for 条; circles, left blank, for units without a name. */
export const PLAN_MARKS = { 个: 'circle', 张: 'sheet', 项: 'box', 条: 'strip' } as const;
export type PlanMark = (typeof PLAN_MARKS)[keyof typeof PLAN_MARKS];

export interface PlanGroup {
  readonly quantity: Quantity;
  /** What the number is of, without the verb. */
  readonly thing: string;
  /** Where its name in both languages comes from, if the model has one. */
  readonly node: ModelNode | undefined;
  readonly mark: PlanMark;
}

/** A verb of the sentence and what it governs. */
export interface PlanClause {
  /** Id of its first number: what its translation is filed under. */
  readonly id: string;
  /** The verb as printed. */
  readonly verb: string;
  readonly groups: readonly PlanGroup[];
}

export interface DemonstrationPlan {
  /** In the article's order. */
  readonly clauses: readonly PlanClause[];
}

/** A label says what was done to what: 制定的建设清单. */
const LABEL = /^(?<verb>.+?)的(?<thing>.+)$/u;

function partsOf({ id, label }: Quantity): { verb: string; thing: string } {
  const { verb, thing } = LABEL.exec(label.zh)?.groups ?? {};
  if (verb === undefined || thing === undefined)
    throw new Error(`"${id}": its Chinese label should read verb, 的, thing; found ${label.zh}`);
  return { verb, thing };
}

function markOf({ id, unit }: Quantity): PlanMark {
  const mark = PLAN_MARKS[unit.zh as keyof typeof PLAN_MARKS] as PlanMark | undefined;
  if (mark === undefined) throw new Error(`"${id}": no mark for the unit ${unit.zh}`);
  return mark;
}

/** The verb with the words that belong to it, where the article has a longer phrase. */
const printedVerb = (verb: string, nodes: readonly ModelNode[]) =>
  nodes.flatMap(({ quotes }) => quotes).find(({ exact }) => exact.endsWith(verb))?.exact ?? verb;

function groupOf(quantity: Quantity, nodes: readonly ModelNode[]): PlanGroup {
  const node = nodes.find(({ indicators }) => indicators.includes(quantity.id));
  return { quantity, thing: partsOf(quantity).thing, node, mark: markOf(quantity) };
}

export function derivePlan(release: Release, record: FigureRecord): DemonstrationPlan {
  const nodes = record.uses.nodes.map((id) => get(release.nodes, id, 'node'));
  const quantities = shownQuantities(release, record.uses.indicators);
  const clauses: PlanClause[] = [];
  for (const quantity of quantities) {
    const verb = printedVerb(partsOf(quantity).verb, nodes);
    const group = groupOf(quantity, nodes);
    const last = clauses.at(-1);
    if (last?.verb === verb) clauses[clauses.length - 1] = { ...last, groups: [...last.groups, group] };
    else clauses.push({ id: quantity.id, verb, groups: [group] });
  }
  return { clauses };
}
