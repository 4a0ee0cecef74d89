// How a series of measurements is told: its median, and between what it lay.
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/** `median (min–max)`, the range left out where there is none. */
export function spread(values: readonly number[], digits = 0): string {
  if (values.length === 0) return '–';
  const show = (value: number) => value.toFixed(digits);
  const [low, high] = [show(Math.min(...values)), show(Math.max(...values))];
  return low === high ? low : `${show(median(values))} (${low}–${high})`;
}

export const tableRow = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
