/**
 * Where an arrow key leads in a row of `length` nodes from the one at `index`: the next or the previous in walking
 * order, Home and End to the ends. Undefined for keys that do not walk.
 */
export function walkTarget(length: number, index: number, key: string): number | undefined {
  switch (key) {
    case 'ArrowRight':
    case 'ArrowDown':
      return Math.min(index + 1, length - 1);
    case 'ArrowLeft':
    case 'ArrowUp':
      return Math.max(index - 1, 0);
    case 'Home':
      return 0;
    case 'End':
      return length - 1;
    default:
      return undefined;
  }
}
