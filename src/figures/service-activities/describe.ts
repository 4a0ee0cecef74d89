import { placeText } from '../../model/placeText.ts';
import type { FigureContext, FigureDescription, LegendEntry } from '../defineFigure.ts';
import { PER_ROW } from './layout.ts';
import { UNIT_MARKS, type ServiceActivities, type UnitMark } from './model.ts';

const key = (name: string) => `figure.service-activities.${name}`;

/** The units that a shape stands for, in the article's order. */
function unitsByMark(
  { groups }: ServiceActivities,
  { lang }: FigureContext,
): { mark: UnitMark; unit: string }[] {
  return UNIT_MARKS.flatMap((mark) => {
    const group = groups.find((candidate) => candidate.mark === mark);
    return group === undefined ? [] : [{ mark, unit: group.indicator.unit[lang] }];
  });
}

export function legendOf(model: ServiceActivities, context: FigureContext): LegendEntry[] {
  const { t } = context;
  const marks = unitsByMark(model, context).map(({ mark, unit }, i): LegendEntry => ({
    mark,
    text: t(key(`legend.${mark}`), { unit }) + (i === 0 ? t(key('legend.perRow'), { n: PER_ROW }) : ''),
  }));
  return [...marks, { mark: 'dashed', text: t('figure.legend.dashed'), schematic: true }];
}

export function describeActivities(model: ServiceActivities, context: FigureContext): FigureDescription {
  const { lang, t, fill, record } = context;
  const groups = model.groups
    .map(({ indicator: { label, value, unit } }) =>
      t('figure.quantity', { label: label[lang], value, unit: unit[lang] }),
    )
    .join(t('list.clauseSeparator'));
  const shapes = unitsByMark(model, context)
    .map(({ mark, unit }) => t(key(`shape.${mark}`), { unit }))
    .join(t('list.separator'));
  return {
    alt: fill(record.alt),
    long: [
      t(key('long.groups'), { n: model.groups.length, perRow: PER_ROW, groups }),
      t(key('long.shapes'), { shapes }),
      t(key('long.bracket'), { n: model.inQuestion.length }),
      ...record.notes.map(fill),
    ],
    table: {
      caption: fill(record.title),
      columns: ['name', 'value', 'unit', 'quote', 'place', 'status'].map((column) =>
        t(`figure.table.${column}`),
      ),
      rows: model.groups.map(({ indicator: { label, value, unit, quotes, status } }) => [
        label[lang],
        String(value),
        unit[lang],
        { zh: quotes.map(({ exact }) => `“${exact}”`).join('') },
        quotes.map((quote) => placeText(quote, t)).join(t('list.separator')),
        t(`status.short.${status}`),
      ]),
    },
    parts: [],
  };
}
