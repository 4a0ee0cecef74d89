import type { Lang } from '../../schema/release.ts';
import { shift, type Box, type Point } from '../geometry.ts';
import { balanceLines } from '../lines.ts';
import { NODE } from '../tokens.ts';
import { drop, FACE, lead, lineWidth, type Face, type Line } from './faces.ts';
import type { FormulaPart } from './model.ts';

/** A line in its place: `x` is its start, or its middle when `centred`; `y` is its baseline. */
export interface Run extends Line, Point {
  readonly centred: boolean;
}

/** A square or a ring, by its top left corner. */
export interface Mark extends Point {
  readonly kind: 'square' | 'ring';
}

/** A name with its mark, relative to the place of the label. */
export interface Label {
  readonly mark: Mark | null;
  readonly runs: readonly Run[];
  /** Everything of the label: the focus ring is drawn round it. */
  readonly box: Box;
}

/** From the mark to the name, in px. */
const GAP = 8;
export const MARK = { square: NODE.partner, ring: NODE.unspelt * 2 } as const;

/** Lines under one another; the middle of the block is at y = 0. */
function stack(
  lines: readonly Line[],
  x: number,
  centred: boolean,
): { runs: Run[]; width: number; height: number } {
  const height = lines.reduce((sum, line) => sum + lead(line), 0);
  let top = Math.round(-height / 2);
  const runs = lines.map((line) => {
    const y = top + lead(line) / 2 + drop(line);
    top += lead(line);
    return { ...line, x, y, centred };
  });
  return { runs, width: Math.max(...lines.map(lineWidth)), height };
}

/** A name in the page's language: in English our translation on as many lines as it needs, then the printed word. */
export function nameLines(
  part: FormulaPart,
  lang: Lang,
  faces: { zh: Face; en: Face },
  width: number,
): Line[] {
  const { label } = part.node;
  if (lang === 'zh') return [{ text: label.zh, face: faces.zh, lang }];
  const name = balanceLines(label.en, width, faces.en.size, { bold: true }).map((text): Line => ({
    text,
    face: faces.en,
    lang,
  }));
  return [...name, { text: label.zh, face: FACE.second, lang: 'zh' }];
}

/** A name alone, its middle on the origin. */
export function centredLabel(lines: readonly Line[]): Label {
  const { runs, width, height } = stack(lines, 0, true);
  return { mark: null, runs, box: { x: -width / 2, y: -height / 2, width, height } };
}

/** A square above a centred name: translations need the whole width of a circle. */
export function squareAbove(lines: readonly Line[]): Label {
  const { runs, width, height } = stack(lines, 0, true);
  const band = MARK.square + GAP;
  return {
    mark: { kind: 'square', x: -MARK.square / 2, y: -(height + band) / 2 },
    runs: runs.map((run) => ({ ...run, y: run.y + band / 2 })),
    box: { x: -width / 2, y: -(height + band) / 2, width, height: height + band },
  };
}

/** A square, then the name to its right; the origin is the left middle, the square stands by the first line. */
export function squareBeside(lines: readonly Line[]): Label {
  const indent = MARK.square + GAP;
  const { runs, width, height } = stack(lines, indent, false);
  const firstMiddle = (lead(lines[0]!) - height) / 2;
  return {
    mark: { kind: 'square', x: 0, y: firstMiddle - MARK.square / 2 },
    runs,
    box: { x: 0, y: -height / 2, width: indent + width, height },
  };
}

/** A ring and a name written on ruled rows, one line a row. */
export function ruledLabel(lines: readonly Line[], row: number): Label {
  const indent = MARK.ring + GAP;
  const top = -(lines.length * row) / 2;
  return {
    mark: { kind: 'ring', x: 0, y: top + (row - MARK.ring) / 2 },
    runs: lines.map((line, i) => ({
      ...line,
      x: indent,
      y: top + (i + 0.5) * row + drop(line),
      centred: false,
    })),
    box: { x: 0, y: top, width: indent + Math.max(...lines.map(lineWidth)), height: lines.length * row },
  };
}

/** How our translation stands by a printed name: in a column to its right, or under it. */
export interface Gloss {
  readonly column: number | null;
  readonly width: number;
}

/** A line of the quoted list, with the mark printed after the name; on an English page our translation follows. */
export function listEntry(part: FormulaPart, lang: Lang, gloss: Gloss): Label {
  const { label } = part.node;
  const printed: Line = { text: label.zh + part.printedAfter, face: FACE.node, lang: 'zh' };
  if (lang === 'zh') return squareBeside([printed]);
  const translation = balanceLines(label.en, gloss.width, FACE.second.size).map((text): Line => ({
    text,
    face: FACE.second,
    lang,
  }));
  if (gloss.column === null) return squareBeside([printed, ...translation]);
  const name = squareBeside([printed]);
  const beside = stack(translation, gloss.column, false);
  const height = Math.max(beside.height, name.box.height);
  return {
    mark: name.mark,
    runs: [...name.runs, ...beside.runs],
    box: { x: 0, y: -height / 2, width: gloss.column + beside.width, height },
  };
}

/** The same label seen from a place that lies (dx, dy) from its own. */
export function shiftLabel({ mark, runs, box }: Label, dx: number, dy: number): Label {
  return {
    mark: mark === null ? null : shift(mark, dx, dy),
    runs: runs.map((run) => shift(run, dx, dy)),
    box: shift(box, dx, dy),
  };
}
