import type { Lang } from '../../schema/release.ts';
import type { Point } from '../geometry.ts';
import { TYPE } from '../tokens.ts';
import { FACE, type Face } from './faces.ts';
import type { Gloss } from './labels.ts';

export interface NotePlace extends Point {
  /** With the room that wider letter spacing may take; unspaced, a note ends inside the drawing. */
  readonly width: number;
  readonly centred?: boolean;
  /** Whether `y` is the top of the note or its middle. */
  readonly from: 'top' | 'middle';
}

/** Two equal ellipses, one above the other, `dy` above and below the middle. */
interface Pair {
  readonly cx: number;
  readonly rx: number;
  readonly ry: number;
  readonly dy: number;
}

/** The two by two. Sizes mean nothing: they leave room for the names, which in English take more lines. */
interface Shapes {
  /** Apart; the names of both columns stand in line with their middles. */
  readonly left: Pair;
  /** Overlapping. */
  readonly right: Pair;
}

/** Where everything stands at one width, in px. */
export interface Composition {
  readonly width: number;
  readonly formula: { readonly className: string; readonly size: number };
  /** Middle and baseline of 1, 4 and N. */
  readonly numerals: { readonly core: Point; readonly partner: Point; readonly field: Point };
  readonly pluses: readonly [Point, Point];
  /** Half a stroke of a plus sign. */
  readonly arm: number;
  readonly core: { readonly cx: number; readonly cy: number; readonly r: number };
  readonly group: Shapes & { readonly cy: number };
  /** The quoted list of the source-only state. */
  readonly list: { readonly x: number; readonly cy: number; readonly gap: number; readonly gloss: Gloss };
  readonly field: { readonly x: number; readonly cy: number };
  readonly nameEn: Face;
  readonly notes: { readonly core: NotePlace; readonly overlap: NotePlace; readonly field: NotePlace };
  /** x where a leader from the overlap reaches its note; null where the note stands under the group. */
  readonly leaderTo: number | null;
}

/** Font size of .t-formula-middle. */
export const FORMULA_MIDDLE = 84;
/** Half the height of the field: seven rows. */
export const FIELD_HALF = 91;

const span = ({ left, right }: Shapes) => Math.max(left.dy + left.ry, right.dy + right.ry);

const SHAPES: Record<288 | 600 | 896, Record<Lang, Shapes>> = {
  896: {
    zh: { left: { cx: 246, rx: 70, ry: 70, dy: 80 }, right: { cx: 416, rx: 92, ry: 86, dy: 64 } },
    en: { left: { cx: 246, rx: 70, ry: 70, dy: 80 }, right: { cx: 416, rx: 92, ry: 86, dy: 64 } },
  },
  600: {
    zh: { left: { cx: 186, rx: 54, ry: 54, dy: 72 }, right: { cx: 317, rx: 71, ry: 74, dy: 54 } },
    en: { left: { cx: 193, rx: 61, ry: 66, dy: 76 }, right: { cx: 323, rx: 65, ry: 82, dy: 60 } },
  },
  288: {
    zh: { left: { cx: 119, rx: 47, ry: 47, dy: 62 }, right: { cx: 229, rx: 59, ry: 64, dy: 46 } },
    en: { left: { cx: 123, rx: 51, ry: 60, dy: 72 }, right: { cx: 232, rx: 56, ry: 76, dy: 56 } },
  },
};

/** The formula is the first line; each group stands under its term. */
function wide(lang: Lang): Composition {
  const shapes = SHAPES[896][lang];
  const cy = 118 + span(shapes);
  return {
    width: 896,
    formula: { className: 't-formula', size: TYPE.formula },
    numerals: { core: { x: 66, y: 84 }, partner: { x: 342, y: 84 }, field: { x: 714, y: 84 } },
    pluses: [
      { x: 180, y: 48 },
      { x: 556, y: 48 },
    ],
    arm: 14,
    core: { cx: 66, cy, r: 66 },
    group: { ...shapes, cy },
    list: { x: { zh: 286, en: 212 }[lang], cy, gap: 23, gloss: { column: 121, width: 260 } },
    field: { x: 674, cy },
    nameEn: FACE.nodeEn,
    notes: {
      core: { x: 66, y: cy + 82, width: 132, centred: true, from: 'top' },
      overlap: { x: 530, y: cy, width: 138, from: 'middle' },
      field: { x: 674, y: cy + FIELD_HALF + 16, width: 230, from: 'top' },
    },
    leaderTo: 522,
  };
}

/** The same, tightened; the note on the overlap stands under the four. */
function middle(lang: Lang): Composition {
  const shapes = SHAPES[600][lang];
  const cy = 98 + span(shapes);
  return {
    width: 600,
    formula: { className: 't-formula-middle', size: FORMULA_MIDDLE },
    numerals: { core: { x: 58, y: 68 }, partner: { x: 258, y: 68 }, field: { x: 454, y: 68 } },
    pluses: [
      { x: 152, y: 40 },
      { x: 362, y: 40 },
    ],
    arm: 11,
    core: { cx: 58, cy, r: 58 },
    group: { ...shapes, cy },
    list: {
      x: { zh: 206, en: 170 }[lang],
      cy,
      gap: { zh: 23, en: 16 }[lang],
      gloss: { column: null, width: 224 },
    },
    field: { x: 424, cy },
    nameEn: FACE.nodeEn,
    notes: {
      core: { x: 58, y: cy + 74, width: 132, centred: true, from: 'top' },
      overlap: { x: 132, y: cy + span(shapes) + 16, width: 264, from: 'top' },
      field: { x: 424, y: cy + FIELD_HALF + 16, width: 176, from: 'top' },
    },
    leaderTo: null,
  };
}

/** The formula is the left column, read downwards; what follows the note on the overlap moves with its height. */
function narrow(lang: Lang, overlapNote: number): Composition {
  const shapes = SHAPES[288][lang];
  const left = 72;
  const group = 160 + span(shapes);
  const note = group + span(shapes) + 12;
  const plus = note + overlapNote + 28;
  const field = plus + 26 + FIELD_HALF;
  return {
    width: 288,
    formula: { className: 't-formula-narrow', size: TYPE.formulaNarrow },
    numerals: {
      core: { x: 24, y: 75 },
      partner: { x: 24, y: group - shapes.left.dy + 21 },
      field: { x: 24, y: field + 21 },
    },
    pluses: [
      { x: 24, y: 132 },
      { x: 24, y: plus },
    ],
    arm: 11,
    core: { cx: left + 48, cy: 54, r: 48 },
    group: { ...shapes, cy: group },
    // The note on the overlap is gone when the list stands, so the list may reach into its place.
    list: { x: 106, cy: group + 18, gap: { zh: 32, en: 20 }[lang], gloss: { column: null, width: 163 } },
    field: { x: left, cy: field },
    nameEn: FACE.nodeEnNarrow,
    notes: {
      core: { x: left + 106, y: 54, width: 132, from: 'middle' },
      overlap: { x: left, y: note, width: 216, from: 'top' },
      field: { x: left, y: field + FIELD_HALF + 14, width: 228, from: 'top' },
    },
    leaderTo: null,
  };
}

/** `overlapNote` is the height of the note on the overlap. */
export function compositionFor(width: number, lang: Lang, overlapNote: number): Composition {
  if (width === 896) return wide(lang);
  if (width === 600) return middle(lang);
  if (width === 288) return narrow(lang, overlapNote);
  throw new Error(`figure "one-four-n" is not laid out for ${width} px`);
}
