import type { FigureContext } from '../defineFigure.ts';
import type { PlanClause, PlanGroup } from './model.ts';

type Language = Pick<FigureContext, 'lang' | 't'>;

/** The verb in the page's language: as printed, or translated. */
export const verbText = ({ id, verb }: PlanClause, { lang, t }: Language): string =>
  lang === 'zh' ? verb : t(`figure.demonstration-plan.verb.${id}`);

/** What is counted, without the verb: a Chinese label begins with it, an English one ends in it. */
export function nameOf({ node, thing, quantity }: PlanGroup, clause: PlanClause, context: Language): string {
  const { lang } = context;
  if (node !== undefined) return node.label[lang];
  if (lang === 'zh') return thing;
  const ending = ` ${verbText(clause, context)}`;
  const { en } = quantity.label;
  return en.endsWith(ending) ? en.slice(0, -ending.length) : en;
}
