import type { FigureContext, FigureDescription, LegendEntry } from '../defineFigure.ts';
import { quantitySign } from '../quantitySign.ts';
import { cellCounts, type EvidenceMatrix } from './model.ts';
import { key } from './wording.ts';

/** The drawing holds its own key: a full, a half and a blank cell. */
export const legendOf = (): LegendEntry[] => [];

export function describeMatrix(model: EvidenceMatrix, context: FigureContext): FigureDescription {
  const { lang, t, fill, record } = context;
  const { columns, groups, rows } = model;
  const names = columns.map((field) => t(key(`column.${field}`)));
  const stop = t('punctuation.stop').trimEnd();
  const byColumn = columns.map((field, i) =>
    t(key('long.column'), { name: names[i]!, ...cellCounts(model, field) }),
  );
  return {
    alt: fill(record.alt),
    long: [
      t(key('long.built'), {
        rows: rows.length,
        systems: groups.length,
        columns: columns.length,
        names: names.join(t('list.separator')),
      }),
      t(key('long.cells'), { cells: rows.length * columns.length, ...cellCounts(model) }),
      byColumn.join(t('list.clauseSeparator')) + stop,
      ...record.notes.map(fill).map((note) => (note.endsWith(stop) ? note : note + stop)),
      t(key('long.sort')),
    ],
    table: {
      caption: fill(record.title),
      columns: [
        ...['system', 'name', 'value', 'unit'].map((column) => t(`figure.table.${column}`)),
        ...names,
      ],
      rows: rows.map(({ system, quantity, cells }) => [
        system.label[lang],
        quantity.label[lang],
        quantitySign(quantity),
        quantity.unit[lang],
        ...cells.map((cell) => t(key(`short.${cell}`))),
      ]),
    },
    parts: [],
  };
}
