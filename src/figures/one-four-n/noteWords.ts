import type { FigureContext } from '../defineFigure.ts';
import type { NoteWords } from './layout.ts';

/** The record's notes follow the drawing from left to right: on the 1, on the overlap, on the N. */
export function noteWords({ record, fill, t }: FigureContext): NoteWords {
  const [core, overlap, field] = record.notes.map(fill);
  if (core === undefined || overlap === undefined || field === undefined)
    throw new Error(
      'figure "one-four-n" needs three notes in figures.json: on the 1, on the overlap, on the N',
    );
  return { core, overlap, overlapNamed: t('figure.one-four-n.overlapNamed'), field };
}
