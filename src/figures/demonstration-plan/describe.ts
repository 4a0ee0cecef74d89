import type { FigureContext, FigureDescription, LegendEntry } from '../defineFigure.ts';
import { quantityTable } from '../quantityTable.ts';
import type { DemonstrationPlan, PlanClause } from './model.ts';
import { nameOf, verbText } from './wording.ts';

const key = (name: string) => `figure.demonstration-plan.${name}`;

export function legendOf(_model: DemonstrationPlan, { t }: FigureContext): LegendEntry[] {
  return [
    { mark: 'solid', text: t(key('legend.solid')) },
    { mark: 'cell', text: t(key('legend.open')) },
    { mark: 'dashed', text: t(key('legend.dashed')), schematic: true },
  ];
}

function clauseText(clause: PlanClause, context: FigureContext): string {
  const { lang, t } = context;
  const groups = clause.groups.map((group) =>
    t(key('group'), {
      name: nameOf(group, clause, context),
      value: group.quantity.value,
      unit: group.quantity.unit[lang],
      mark: t(key(`mark.${group.mark}`)),
    }),
  );
  return t(key('clause'), { verb: verbText(clause, context), groups: groups.join(t('list.separator')) });
}

export function describePlan(model: DemonstrationPlan, context: FigureContext): FigureDescription {
  const { t, fill, record } = context;
  const quantities = model.clauses.flatMap(({ groups }) => groups.map(({ quantity }) => quantity));
  return {
    alt: fill(record.alt),
    long: [
      t(key('long.clauses'), {
        n: quantities.length,
        clauses: model.clauses.map((clause) => clauseText(clause, context)).join(t(key('separator'))),
      }),
      t(key('long.marks')),
      t(key('long.question')),
      ...record.notes.map(fill),
    ],
    table: quantityTable(quantities, context),
    parts: [],
  };
}
