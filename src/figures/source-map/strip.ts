import { greatest, max, min, range } from 'd3';
import type { Lang } from '../../schema/release.ts';
import { shift, type Box } from '../geometry.ts';
import { TARGET } from '../tokens.ts';
import { LABEL_HEIGHT, REACH, STRIP, type Frame } from './frame.ts';
import { placeLabels } from './labels.ts';
import { quantityOf, type SourceMark, type SourceStrip } from './model.ts';
import type { Piece, PlacedLabel, PlacedStrip, Row } from './placed.ts';

export interface StripPlace {
  /** Where the cells begin. */
  readonly left: number;
  readonly top: number;
  /** Edges for labels. */
  readonly from: number;
  readonly to: number;
  readonly lang: Lang;
}

type InRow = Omit<Piece, 'y' | 'height'> & { readonly mark: SourceMark };

/** A row of a strip before its height is known. */
interface Fold {
  readonly first: number;
  readonly cells: number;
  readonly pieces: readonly InRow[];
}

interface PlacedRow {
  readonly row: Row;
  readonly labels: ReadonlyMap<SourceMark, PlacedLabel>;
  readonly pieces: ReadonlyMap<SourceMark, Piece>;
  readonly hits: ReadonlyMap<SourceMark, Box>;
}

/** Cuts a paragraph into rows, and its marks with it. */
function fold({ marks, paragraph }: SourceStrip, { unit, perRow }: Frame, left: number): Fold[] {
  const full = Math.min(perRow, paragraph.length);
  return range(0, paragraph.length, full).map((first) => {
    const cells = Math.min(full, paragraph.length - first);
    const pieces = marks.flatMap((mark) => {
      const { start, end } = mark.quote;
      const [from, to] = [Math.max(start, first), Math.min(end, first + cells)];
      if (from >= to) return [];
      const x = left + (from - first) * unit;
      return [{ mark, x, width: (to - from) * unit, openLeft: from > start, openRight: to < end }];
    });
    return { first, cells, pieces };
  });
}

/** The piece that a label stands over: the longest, and of equals the first. */
const labelled = (mark: SourceMark, folds: readonly Fold[]): InRow | undefined =>
  greatest(
    folds.flatMap(({ pieces }) => pieces.filter((piece) => piece.mark === mark)),
    (a, b) => a.width - b.width,
  );

/** A piece with air around it: as wide as a target should be, where its neighbours leave room. */
function reachOf({ mark, x, width }: InRow, row: readonly InRow[], y: number): Box {
  const others = row.filter((other) => other.mark !== mark && !other.mark.nested);
  const air = mark.nested ? 0 : Math.max(2, (TARGET.pointer - width) / 2);
  const before = max(others, (other) => (other.x < x ? other.x + other.width : undefined)) ?? -Infinity;
  const after = min(others, (other) => (other.x > x ? other.x : undefined)) ?? Infinity;
  const from = Math.max(0, x - air, (before + x) / 2);
  const to = Math.min(x + width + air, (x + width + after) / 2);
  return { x: from, y: y - REACH.up, width: to - from, height: REACH.up + REACH.down };
}

function placeRow(
  { cells, pieces }: Fold,
  folds: readonly Fold[],
  place: StripPlace,
  top: number,
): PlacedRow {
  const wishes = pieces
    .filter((piece) => quantityOf(piece.mark) !== undefined && labelled(piece.mark, folds) === piece)
    .map((piece) => ({ mark: piece.mark, over: piece }));
  const { labels, lift } = placeLabels(wishes, place);
  const height = labels.size === 0 ? REACH.up : LABEL_HEIGHT[place.lang] + lift;
  const y = top + height;
  const lowered = [...labels].map(([mark, label]): [SourceMark, PlacedLabel] => {
    const { leader } = label;
    return [
      mark,
      { ...shift(label, 0, y), leader: leader && [shift(leader[0], 0, y), shift(leader[1], 0, y)] },
    ];
  });
  return {
    row: { x: place.left, y, cells },
    labels: new Map(lowered),
    pieces: new Map(pieces.map(({ mark, ...piece }) => [mark, { ...piece, y, height: STRIP }])),
    hits: new Map(pieces.map((piece) => [piece.mark, reachOf(piece, pieces, y)])),
  };
}

/** A paragraph as cells, folded where a row is full, with its marks at their places and labels above. */
export function placeStrip(
  strip: SourceStrip,
  frame: Frame,
  place: StripPlace,
): Omit<PlacedStrip, 'system' | 'title'> {
  const folds = fold(strip, frame, place.left);
  const rows: PlacedRow[] = [];
  let bottom = place.top;
  for (const part of folds) {
    const row = placeRow(part, folds, place, bottom);
    rows.push(row);
    bottom = row.row.y + REACH.down;
  }
  return {
    key: strip.paragraph.id,
    rows: rows.map(({ row }) => row),
    marks: strip.marks.map((mark) => ({
      mark,
      pieces: rows.flatMap(({ pieces }) => pieces.get(mark) ?? []),
      hits: rows.flatMap(({ hits }) => hits.get(mark) ?? []),
      label: rows.flatMap(({ labels }) => labels.get(mark) ?? [])[0] ?? null,
    })),
    top: place.top,
    bottom,
  };
}
