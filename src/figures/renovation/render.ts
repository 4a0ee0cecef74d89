import type { FigureContext } from '../defineFigure.ts';
import { textLines } from '../placedText.ts';
import { el, svgRoot } from '../svg.ts';
import { TYPE } from '../tokens.ts';
import { renderGroup } from '../unitGroups.ts';
import { renderHeadings } from '../verbHeadings.ts';
import { layoutRenovation, type LayoutWords } from './layout.ts';
import type { Renovation } from './model.ts';

const key = (name: string) => `figure.renovation.${name}`;

/** The words of the drawing that are not the model's, and the phrase that surrounds the numbers. */
export function wordsFor({ printed, groups }: Renovation, context: FigureContext): LayoutWords {
  const { lang, t, record, fill } = context;
  return {
    lang,
    heading: { text: t(key('verb'), { ...printed }), printed: `“${printed.verb}……${printed.object}”` },
    readings: groups.slice(1).map(({ mark }) => t(key(`reading.${mark}`))),
    notes: record.notes.map(fill),
  };
}

export function drawRenovation(model: Renovation, width: number, context: FigureContext): string {
  const { lang, record, fill } = context;
  const layout = layoutRenovation(model, width, wordsFor(model, context));
  const note = { className: 't-note', size: TYPE.note, lang, hanging: false };
  return svgRoot(
    width,
    layout.height,
    { class: 'drawing renovation', role: 'img', 'aria-label': fill(record.alt), 'data-drawing': width },
    renderHeadings(layout.heading, lang),
    el(
      'g',
      { class: 'schematic' },
      el('path', { class: 's-schematic', d: layout.frames.map(({ d }) => d).join('') }),
      ...layout.frames.map(({ words }) => textLines(words, { ...note, className: 't-note reading' })),
    ),
    ...layout.groups.map((group) => renderGroup(group, lang)),
    textLines(layout.notes, note),
  );
}
