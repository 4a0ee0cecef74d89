import { notesBelow } from '../notesBelow.ts';
import type { Line } from '../placedText.ts';
import { frameFor, type Frame } from './frame.ts';
import type { EvidenceMatrix } from './model.ts';
import { planRows, type RowPlan } from './order.ts';
import { placeRow, type PlacedRow } from './rows.ts';
import { stackRows } from './stack.ts';
import { placeTop, type Top } from './top.ts';
import type { MatrixWords } from './wording.ts';

/** Px from the top of a head to the baseline of its system's name. */
const NAME_BASELINE = { beside: 22, under: 18 } as const;
/** Px from the last row to the baseline of the first note. */
const NOTES_GAP = 26;
/** Notes keep to a readable measure. */
const MEASURE = 800;

export interface PlacedHead {
  readonly y: number;
  readonly name: Line;
}

export interface MatrixLayout extends Omit<Top, 'bottom'> {
  readonly frame: Frame;
  readonly height: number;
  /** Heads and rows stand in the order of the article. */
  readonly heads: readonly PlacedHead[];
  readonly rows: readonly (PlacedRow & { readonly y: number })[];
  /** What it takes to put them into another order. */
  readonly plan: RowPlan;
  readonly notes: readonly Line[];
}

export function layoutMatrix(model: EvidenceMatrix, width: number, words: MatrixWords): MatrixLayout {
  const { lang } = words;
  const frame = frameFor(width, lang);
  const { bottom, ...top } = placeTop(model, words, frame);
  const placed = model.rows.map((row) => placeRow(row, frame, lang));
  const plan = planRows(
    model,
    placed.map(({ height }) => height),
    frame,
    bottom,
  );
  const places = stackRows(plan.stack, plan.orderings[0]!);
  const nameY = frame.beside ? NAME_BASELINE.beside : NAME_BASELINE.under;
  const notes = notesBelow(words.notes, 0, plan.stack.bottom + NOTES_GAP, Math.min(width, MEASURE));
  return {
    frame,
    height: Math.ceil((notes.at(-1)?.y ?? plan.stack.bottom) + 8),
    ...top,
    heads: model.groups.map(({ system }, i) => ({
      y: places.heads[i]!,
      name: { x: 0, y: nameY, text: system.label[lang] },
    })),
    rows: placed.map((row, i) => ({ ...row, y: places.rows[i]! })),
    plan,
    notes,
  };
}
