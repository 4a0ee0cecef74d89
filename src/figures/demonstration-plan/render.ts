import type { FigureContext } from '../defineFigure.ts';
import { textLines } from '../placedText.ts';
import { el, svgRoot } from '../svg.ts';
import { TYPE } from '../tokens.ts';
import { renderGroup } from '../unitGroups.ts';
import { renderHeadings } from '../verbHeadings.ts';
import { layoutPlan } from './layout.ts';
import type { DemonstrationPlan } from './model.ts';
import type { LayoutWords } from './placed.ts';

/** The words of the drawing that are not the model's. */
export function wordsFor({ lang, t, record, fill }: FigureContext): LayoutWords {
  const [unnamed, question, ...rest] = record.notes.map(fill);
  if (unnamed === undefined || question === undefined)
    throw new Error(`figure "${record.id}" needs a note on the units chosen, and one on what was drawn up`);
  return { lang, t, notes: [unnamed, question, ...rest] };
}

export function drawPlan(model: DemonstrationPlan, width: number, context: FigureContext): string {
  const { lang, record, fill } = context;
  const layout = layoutPlan(model, width, wordsFor(context));
  return svgRoot(
    width,
    layout.height,
    {
      class: 'drawing demonstration-plan',
      role: 'img',
      'aria-label': fill(record.alt),
      'data-drawing': width,
    },
    ...layout.headings.map((headings) => renderHeadings(headings, lang)),
    ...layout.groups.map((group) => renderGroup(group, lang)),
    el('path', { class: 'schematic s-schematic', d: layout.question.join('') }),
    textLines(layout.notes, { className: 't-note', size: TYPE.note, lang, hanging: false }),
  );
}
