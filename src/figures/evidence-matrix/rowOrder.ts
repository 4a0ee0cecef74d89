import type { FigureContext } from '../defineFigure.ts';
import { el, escapeXml } from '../svg.ts';
import { sortLabels } from './wording.ts';

/** The choice of order as the figure's script would make it, so that it has its room before that comes. */
export function rowOrderHtml(context: FigureContext): string {
  const { legend, orders } = sortLabels(context);
  const name = `figure-${context.record.id}-rows`;
  const choices = orders.map(({ order, label }, i) =>
    el(
      'label',
      {},
      `<input type="radio" name="${name}" value="${order}"${i === 0 ? ' checked' : ''}>`,
      escapeXml(label),
    ),
  );
  return el('fieldset', { class: 'row-order menu' }, el('legend', {}, escapeXml(legend)), ...choices);
}
