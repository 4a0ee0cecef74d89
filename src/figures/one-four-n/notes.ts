import type { Lang } from '../../schema/release.ts';
import { balanceLines, breakLines, paragraphLines, roomyWidth } from '../lines.ts';
import { LEADING } from '../tokens.ts';
import type { Composition, NotePlace } from './composition.ts';
import { drop, FACE } from './faces.ts';

/** A note on the drawing: what it is about, and its lines; `x` is their start, or their middle when centred. */
export interface Note {
  readonly about: keyof Composition['notes'];
  readonly centred: boolean;
  readonly lines: readonly { readonly text: string; readonly x: number; readonly y: number }[];
}

const { size } = FACE.note;
export const NOTE_LEAD = Math.round(size * LEADING.note);

/** Chinese notes are short and narrow: a line ends after a mark wherever the next clause does not fit whole. */
function clauseLines(text: string, width: number): string[] {
  const clauses = text.match(/[^，。；、：]+[，。；、：]?/gu) ?? [];
  return clauses.reduce<string[]>((lines, clause) => {
    const longer = (lines.at(-1) ?? '') + clause;
    if (lines.length > 0 && roomyWidth(longer, size) <= width) return [...lines.slice(0, -1), longer];
    return [...lines, ...breakLines(clause, width, size)];
  }, []);
}

/** English notes of a few lines are set even, like names; longer ones like paragraphs. */
function evenLines(text: string, width: number): string[] {
  const few = breakLines(text, width, size).length <= 4;
  return (few ? balanceLines : paragraphLines)(text, width, size);
}

export function noteLines(text: string, width: number, lang: Lang): string[] {
  return lang === 'zh' ? clauseLines(text, width) : evenLines(text, width);
}

/** A full-width mark at the end leaves half its square blank: without it the ink would stand left of the middle. */
const inkShift = (line: string) => (/[，。；：、？]$/u.test(line) ? size / 4 : 0);

export function placeNote(about: Note['about'], text: string, lang: Lang, at: NotePlace): Note {
  const lines = noteLines(text, at.width, lang);
  const centred = at.centred === true;
  const top = Math.round(at.from === 'top' ? at.y : at.y - (lines.length * NOTE_LEAD) / 2);
  const baseline = top + NOTE_LEAD / 2 + drop({ text, face: FACE.note, lang });
  return {
    about,
    centred,
    lines: lines.map((line, i) => ({
      text: line,
      x: at.x + (centred ? inkShift(line) : 0),
      y: baseline + i * NOTE_LEAD,
    })),
  };
}
