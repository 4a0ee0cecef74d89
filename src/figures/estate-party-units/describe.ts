import type { FigureContext, FigureDescription, LegendEntry } from '../defineFigure.ts';
import { quantityTable } from '../quantityTable.ts';
import { quotedList } from '../quotedList.ts';
import type { EstatePartyUnits } from './model.ts';
import { PER_ROW } from './placed.ts';

const key = (name: string) => `figure.estate-party-units.${name}`;

export function legendOf(_model: EstatePartyUnits, { t }: FigureContext): LegendEntry[] {
  return [
    { mark: 'solid', text: t('figure.legend.solid') },
    { mark: 'dashed', text: t(key('legend.dashed')), schematic: true },
  ];
}

export function describeBodies(model: EstatePartyUnits, context: FigureContext): FigureDescription {
  const { lang, t, fill, record } = context;
  const groups = model.groups.map(({ quantity: { label, value, unit }, mark }) =>
    t(key('group'), { label: label[lang], value, unit: unit[lang], mark: t(key(`mark.${mark}`)) }),
  );
  return {
    alt: fill(record.alt),
    long: [
      t(key('long.opening'), {
        phrases: quotedList(
          model.opening.map(({ label }) => label[lang]),
          context,
        ),
      }),
      t(key('long.groups'), {
        n: model.groups.length,
        perRow: PER_ROW,
        groups: groups.join(t(key('separator'))),
      }),
      t(key('long.questions'), { n: model.questions.length }),
      ...record.notes.map(fill),
    ],
    table: quantityTable(
      model.groups.map(({ quantity }) => quantity),
      context,
    ),
    parts: [],
  };
}
