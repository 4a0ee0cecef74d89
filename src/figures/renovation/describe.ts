import type { FigureContext, FigureDescription, LegendEntry } from '../defineFigure.ts';
import { quantityTable } from '../quantityTable.ts';
import { quotedList } from '../quotedList.ts';
import type { Renovation } from './model.ts';

const key = (name: string) => `figure.renovation.${name}`;

export function legendOf(_model: Renovation, { t }: FigureContext): LegendEntry[] {
  return [
    { mark: 'solid', text: t(key('legend.solid')) },
    { mark: 'dashed', text: t(key('legend.dashed')), schematic: true },
  ];
}

export function describeRenovation(model: Renovation, context: FigureContext): FigureDescription {
  const { lang, t, fill, record } = context;
  const groups = model.groups.map(({ quantity: { label, value, unit }, mark }) =>
    t(key('group'), { label: label[lang], value, unit: unit[lang], mark: t(key(`mark.${mark}`)) }),
  );
  return {
    alt: fill(record.alt),
    long: [
      t(key('long.groups'), { n: model.groups.length, groups: groups.join(t(key('separator'))) }),
      t(key('long.sizes')),
      t(key('long.frames'), {
        n: model.groups.length - 1,
        readings: quotedList(
          model.groups.slice(1).map(({ mark }) => t(key(`reading.${mark}`))),
          context,
        ),
      }),
      ...record.notes.map(fill),
    ],
    table: quantityTable(
      model.groups.map(({ quantity }) => quantity),
      context,
    ),
    parts: [],
  };
}
