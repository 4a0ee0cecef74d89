import { placeText } from '../model/placeText.ts';
import type { Indicator, ModelNode } from '../schema/release.ts';
import type { FigureContext, TableCell } from './defineFigure.ts';

/** Three cells: how sure a claim is, the phrase that it rests on first, and where that stands. */
export function evidenceCells(
  { quotes: [quote], status }: Pick<ModelNode | Indicator, 'quotes' | 'status'>,
  { t }: FigureContext,
): TableCell[] {
  const label = t(`status.short.${status}`);
  return quote === undefined ? [label, '', ''] : [label, { zh: quote.exact }, placeText(quote, t)];
}
