import type { Quantity } from '../schema/indicators.ts';
import type { FigureContext, FigureTable } from './defineFigure.ts';
import { evidenceCells } from './evidence.ts';
import { quantitySign } from './quantitySign.ts';

/** Numbers with their units, and what each rests on. */
export function quantityTable(quantities: readonly Quantity[], context: FigureContext): FigureTable {
  const { lang, t, fill, record } = context;
  return {
    caption: fill(record.title),
    columns: ['name', 'value', 'unit', 'status', 'quote', 'place'].map((column) =>
      t(`figure.table.${column}`),
    ),
    rows: quantities.map((quantity) => [
      quantity.label[lang],
      quantitySign(quantity),
      quantity.unit[lang],
      ...evidenceCells(quantity, context),
    ]),
  };
}
