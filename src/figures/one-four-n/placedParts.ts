import { range } from 'd3';
import type { Lang } from '../../schema/release.ts';
import type { Point } from '../geometry.ts';
import { FIELD_HALF, type Composition } from './composition.ts';
import { FACE } from './faces.ts';
import {
  centredLabel,
  listEntry,
  nameLines,
  ruledLabel,
  shiftLabel,
  squareAbove,
  squareBeside,
  type Label,
} from './labels.ts';
import type { FormulaPart } from './model.ts';
import type { Ellipse } from './overlap.ts';

/** A label stands relative to its place. */
export interface PlacedLabel {
  readonly place: Point;
  readonly label: Label;
}

export interface PlacedPart extends PlacedLabel {
  readonly part: FormulaPart;
  /** Our drawing: the circle round a partner. */
  readonly circle?: Ellipse;
  /** The partner's line of the quoted list; its mark stands where the mark of `label` stands. */
  readonly listed?: PlacedLabel;
}

export interface PlacedField {
  readonly x: number;
  /** Past the right edge of the drawing. */
  readonly end: number;
  /** y of every rule, downwards. */
  readonly rules: readonly number[];
}

/** Clear space between a name and the outline it stands in, both sides together. */
const INSET = 12;
/** Height of a row of the field. */
const ROW = 26;
/** How far the rows run past the right edge of the drawing: past that of any page, which cuts them off. */
const BLEED = 800;
/** From the edge of the field to the label. */
const INDENT = 16;

export function placeCore(part: FormulaPart, { core, nameEn }: Composition, lang: Lang): PlacedPart {
  const lines = nameLines(part, lang, { zh: FACE.core, en: nameEn }, 2 * core.r - INSET);
  return { part, place: { x: core.cx, y: core.cy }, label: centredLabel(lines) };
}

/** In the article's order, which fills the two by two row by row. */
function placeInCircle(part: FormulaPart, index: number, { group, nameEn }: Composition, lang: Lang) {
  const side = index < 2 ? -1 : 1;
  const { cx, rx, ry, dy } = index % 2 === 0 ? group.left : group.right;
  const circle: Ellipse = { cx, cy: group.cy + side * dy, rx, ry };
  const lines = nameLines(part, lang, { zh: FACE.node, en: nameEn }, 2 * rx - INSET);
  const label = lang === 'zh' ? squareBeside(lines) : squareAbove(lines);
  // Both columns keep to the middles of the left one, so that names stand in line.
  const place = {
    x: lang === 'zh' ? Math.round(cx - label.box.width / 2) : cx,
    y: group.cy + side * group.left.dy,
  };
  return { part, circle, label, place };
}

/** The partners in their circles, and the quoted list that they move to. */
export function placePartners(
  parts: readonly FormulaPart[],
  composition: Composition,
  lang: Lang,
): PlacedPart[] {
  const { list } = composition;
  const entries = parts.map((part) => listEntry(part, lang, list.gloss));
  const height = entries.reduce((sum, { box }) => sum + box.height + list.gap, -list.gap);
  let top = Math.round(list.cy - height / 2);
  return parts.map((part, index) => {
    const placed = placeInCircle(part, index, composition, lang);
    const entry = entries[index]!;
    const y = Math.round(top + entry.box.height / 2);
    top += entry.box.height + list.gap;
    // Seen from the place that moves, the square is where it was in the circle.
    const [dx, dy] = [placed.label.mark!.x - entry.mark!.x, placed.label.mark!.y - entry.mark!.y];
    return { ...placed, listed: { place: { x: list.x - dx, y: y - dy }, label: shiftLabel(entry, dx, dy) } };
  });
}

/** The name is written on the rows, which run off the right edge: there is no last column, and nothing to count. */
export function placeField(part: FormulaPart, { width, field, nameEn }: Composition, lang: Lang) {
  const x = field.x + INDENT;
  const lines = nameLines(part, lang, { zh: FACE.tier, en: nameEn }, width - x - 28);
  // An even number of lines has no middle row, so it moves up by half a row.
  const y = field.cy - (lines.length % 2 === 0 ? ROW / 2 : 0);
  const placed: PlacedPart = { part, place: { x, y }, label: ruledLabel(lines, ROW) };
  const ruled: PlacedField = {
    x: field.x,
    end: width + BLEED,
    rules: range(-FIELD_HALF, FIELD_HALF + 1, ROW).map((dy) => field.cy + dy),
  };
  return { placed, field: ruled };
}
