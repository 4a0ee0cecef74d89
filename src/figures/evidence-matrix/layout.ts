import { notesBelow } from '../notesBelow.ts';
import type { Line } from '../placedText.ts';
import { frameFor, type Frame } from './frame.ts';
import type { EvidenceMatrix } from './model.ts';
import { placesOf, type PlaceByOrder } from './order.ts';
import { placeRow, type PlacedRow } from './rows.ts';
import { placeTop, type Top } from './top.ts';
import type { MatrixWords } from './wording.ts';

/** Px from the top of a head to the baseline of its system's name. */
const NAME_BASELINE = { beside: 22, under: 18 } as const;
/** Px from the last row to the baseline of the first note. */
const NOTES_GAP = 26;
/** Notes keep to a readable measure. */
const MEASURE = 800;

export interface PlacedHead {
  readonly y: PlaceByOrder;
  readonly name: Line;
}

export interface MatrixLayout extends Omit<Top, 'bottom'> {
  readonly frame: Frame;
  readonly height: number;
  readonly heads: readonly PlacedHead[];
  readonly rows: readonly (PlacedRow & { readonly y: PlaceByOrder })[];
  readonly notes: readonly Line[];
}

export function layoutMatrix(model: EvidenceMatrix, width: number, words: MatrixWords): MatrixLayout {
  const { lang } = words;
  const frame = frameFor(width, lang);
  const { bottom, ...top } = placeTop(model, words, frame);
  const placed = model.rows.map((row) => placeRow(row, frame, lang));
  const places = placesOf(model, placed, frame, bottom);
  const nameY = frame.beside ? NAME_BASELINE.beside : NAME_BASELINE.under;
  const notes = notesBelow(words.notes, 0, places.bottom + NOTES_GAP, Math.min(width, MEASURE));
  return {
    frame,
    height: Math.ceil((notes.at(-1)?.y ?? places.bottom) + 8),
    ...top,
    heads: model.groups.map(({ system }, i) => ({
      y: places.heads[i]!,
      name: { x: 0, y: nameY, text: system.label[lang] },
    })),
    rows: placed.map((row) => ({ ...row, y: places.rows.get(row.row)! })),
    notes,
  };
}
