import { paragraphLines } from './lines.ts';
import { stack, type Line } from './placedText.ts';
import { LEADING, TYPE } from './tokens.ts';

/** Px from baseline to baseline in .t-note. */
export const NOTE_LEADING = Math.round(TYPE.note * LEADING.note);
/** Px more between notes than between their lines. */
const BETWEEN = 5;

/** One note in .t-note, broken for its room; `y` is its first baseline. */
export const noteLines = (text: string, x: number, y: number, width: number): Line[] =>
  stack(paragraphLines(text, width, TYPE.note), x, y, NOTE_LEADING);

/** Notes under one another. */
export function notesBelow(texts: readonly string[], x: number, y: number, width: number): Line[] {
  let next = y;
  return texts.flatMap((text) => {
    const lines = noteLines(text, x, next, width);
    next = lines.at(-1)!.y + NOTE_LEADING + BETWEEN;
    return lines;
  });
}
