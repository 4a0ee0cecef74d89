import type { Lang } from '../../schema/release.ts';
import type { FigureContext } from '../defineFigure.ts';
import { el, svgRoot, textEl } from '../svg.ts';
import { hangingIndent } from '../lines.ts';
import { TYPE } from '../tokens.ts';
import { plotGroups } from './chart.ts';
import { layoutChart, type PlacedNote } from './layout.ts';
import type { ServiceActivities } from './model.ts';

const renderNote = ({ x, y, leading, lines }: PlacedNote, lang: Lang) =>
  lines
    .map((line, i) =>
      textEl(line, { class: 't-note', x: x - hangingIndent(line, TYPE.note, lang), y: y + i * leading }),
    )
    .join('');

/** Plot's picture of the four groups, with what is not said written under it. */
export function drawActivities(model: ServiceActivities, width: number, context: FigureContext): string {
  const { lang, record, fill } = context;
  const layout = layoutChart(model, width, lang, record.notes.map(fill));
  return svgRoot(
    layout.width,
    layout.height,
    {
      class: 'drawing service-activities',
      role: 'img',
      'aria-label': fill(record.alt),
      'data-drawing': width,
    },
    plotGroups(layout, lang),
    el(
      'g',
      { class: 'schematic s-schematic' },
      layout.bracket.map((d) => el('path', { d })),
    ),
    layout.notes.map((note) => renderNote(note, lang)).join(''),
  );
}
