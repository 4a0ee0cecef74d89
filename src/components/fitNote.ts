/** From the top of the page down, in CSS pixels. */
export interface Span {
  readonly top: number;
  readonly bottom: number;
}

/** Room between a note and what it must not touch. */
const GAP = 12;

/**
 * Where a note may lie in the margin: at its own place, or as far up (in the opening, down) as whatever crosses
 * the margin asks. What begins above the end of the note's paragraph bounds it from above, the rest from below.
 * @returns its top, and the height that there is for it
 */
export function fitNote(
  note: Span,
  paragraphEnd: number,
  obstacles: readonly Span[],
): { top: number; room: number } {
  const above = obstacles.filter(({ top }) => top < paragraphEnd).map(({ bottom }) => bottom + GAP);
  const below = obstacles.filter(({ top }) => top >= paragraphEnd).map(({ top }) => top - GAP);
  const from = Math.max(-Infinity, ...above);
  const to = Math.min(Infinity, ...below);
  return { top: Math.max(from, Math.min(note.top, to - (note.bottom - note.top))), room: to - from };
}
