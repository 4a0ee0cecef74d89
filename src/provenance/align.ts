import type { Quote } from '../schema/quote.ts';
import { fingerprint } from './fingerprint.ts';
import type { CopyParagraph } from './normalise.ts';
import type { RecordedParagraph } from './record.ts';

export interface Alignment {
  readonly recorded: RecordedParagraph;
  /** Index of the line of the copy; null where none fits. */
  readonly index: number | null;
  readonly same: boolean;
}

/** Below this likeness a line is not taken for an altered form of a paragraph. */
const LIKE = 0.5;

/** Shorter to longer: enough to take a line for a paragraph when its neighbour stands beside it. */
const SIMILAR_LENGTH = 0.8;

/** How like a line is to a paragraph of which only length and quotes are known: 0 to 1, quotes weighing most. */
function likeness(recorded: RecordedParagraph, quotes: readonly Quote[], text: string): number {
  const length = Math.min(recorded.length, text.length) / Math.max(recorded.length, text.length);
  if (quotes.length === 0) return length;
  const kept = quotes.filter(({ exact }) => text.includes(exact)).length / quotes.length;
  return 0.8 * kept + 0.2 * length;
}

/** Pairs what is left in order, so that the sum of likenesses is greatest. */
function pairInOrder(scores: readonly (readonly number[])[], columns: number): (number | null)[] {
  const rows = scores.length;
  const best = Array.from({ length: rows + 1 }, () => new Float64Array(columns + 1));
  const at = (row: number, column: number): number => best[row]?.[column] ?? 0;
  const paired = (row: number, column: number): number => {
    const score = scores[row]?.[column] ?? 0;
    return score < LIKE ? -1 : at(row + 1, column + 1) + score;
  };
  for (let row = rows - 1; row >= 0; row -= 1)
    for (let column = columns - 1; column >= 0; column -= 1)
      best[row]![column] = Math.max(at(row + 1, column), at(row, column + 1), paired(row, column));
  const pairs: (number | null)[] = [];
  let column = 0;
  for (let row = 0; row < rows; row += 1) {
    while (column < columns && at(row, column) === at(row, column + 1) && at(row, column) > 0) column += 1;
    const taken = column < columns && at(row, column) > 0 && at(row, column) === paired(row, column);
    pairs.push(taken ? column : null);
    if (taken) column += 1;
  }
  return pairs;
}

/** Gives a paragraph that lost its only quote the free line of about its length beside a neighbour's line. */
function fillFromNeighbours(
  indexes: (number | null)[],
  paragraphs: readonly RecordedParagraph[],
  copy: readonly CopyParagraph[],
): void {
  for (const [row, recorded] of paragraphs.entries()) {
    if (indexes[row] !== null) continue;
    const before = indexes[row - 1];
    const after = indexes[row + 1];
    const beside = [typeof before === 'number' ? before + 1 : -1, typeof after === 'number' ? after - 1 : -1];
    const fits = beside.find((index) => {
      const text = copy[index]?.text;
      return text !== undefined && !indexes.includes(index) && likeness(recorded, [], text) >= SIMILAR_LENGTH;
    });
    indexes[row] = fits ?? null;
  }
}

/**
 * Aligns a copy with the recorded paragraphs: by fingerprint, wherever a paragraph stands; then what is left over
 * in order, by length and by the quotes that it keeps; then by its neighbours.
 */
export function align(
  paragraphs: readonly RecordedParagraph[],
  quotes: readonly Quote[],
  copy: readonly CopyParagraph[],
): Alignment[] {
  const free = new Map<string, number[]>();
  copy.forEach(({ text }, index) => {
    const sha256 = fingerprint(text);
    const indexes = free.get(sha256);
    if (indexes === undefined) free.set(sha256, [index]);
    else indexes.push(index);
  });
  const exact = paragraphs.map((recorded) => free.get(recorded.sha256)?.shift() ?? null);
  const taken = new Set(exact);
  const left = paragraphs.filter((_, index) => exact[index] === null);
  const open = copy.map((_, index) => index).filter((index) => !taken.has(index));
  const scores = left.map((recorded) => {
    const own = quotes.filter(({ paragraph }) => paragraph === recorded.id);
    return open.map((index) => likeness(recorded, own, copy[index]?.text ?? ''));
  });
  const pairs = pairInOrder(scores, open.length);
  const indexes = paragraphs.map((recorded, row) => {
    const column = pairs[left.indexOf(recorded)] ?? null;
    return exact[row] ?? (column === null ? null : (open[column] ?? null));
  });
  fillFromNeighbours(indexes, paragraphs, copy);
  return paragraphs.map((recorded, row) => ({
    recorded,
    index: indexes[row] ?? null,
    same: exact[row] !== null,
  }));
}
