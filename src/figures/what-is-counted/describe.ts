import type { FigureContext, FigureDescription, LegendEntry } from '../defineFigure.ts';
import { quantitySign } from '../quantitySign.ts';
import { quantityTable } from '../quantityTable.ts';
import type { CountedSystem, WhatIsCounted } from './model.ts';

const key = (name: string) => `figure.what-is-counted.${name}`;

export const legendOf = (_model: WhatIsCounted, { t }: FigureContext): LegendEntry[] => [
  { mark: 'solid', text: t(key('legend.solid')) },
];

function describeSystem({ system, runs }: CountedSystem, { lang, t }: FigureContext): string {
  const paragraphs = runs.map(({ paragraph, quantities }) =>
    t(key('long.paragraph'), {
      paragraph: t('figure.paragraph', { n: paragraph }),
      quantities: quantities
        .map((quantity) =>
          t('figure.quantity', {
            label: quantity.label[lang],
            value: quantitySign(quantity),
            unit: quantity.unit[lang],
          }),
        )
        .join(t('list.separator')),
    }),
  );
  return t(key('long.system'), {
    label: system.label[lang],
    paragraphs: paragraphs.join(t('list.clauseSeparator')),
  });
}

export function describeCounted(model: WhatIsCounted, context: FigureContext): FigureDescription {
  const { lang, t, fill, record } = context;
  const { systems } = model;
  const shown = systems.flatMap(({ system, runs }) =>
    runs.flatMap(({ quantities }) => quantities.map((quantity) => ({ system, quantity }))),
  );
  const table = quantityTable(
    shown.map(({ quantity }) => quantity),
    context,
  );
  return {
    alt: fill(record.alt),
    long: [
      t(key('long.built'), { n: shown.length, systems: systems.length }),
      ...systems.map((counted) => describeSystem(counted, context)),
      ...record.notes.map(fill),
    ],
    table: {
      ...table,
      columns: [t('figure.table.system'), ...table.columns],
      rows: table.rows.map((row, i) => [shown[i]!.system.label[lang], ...row]),
    },
    parts: [],
  };
}
