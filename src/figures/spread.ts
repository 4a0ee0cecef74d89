import { sum } from 'd3';

/** Something that would like to stand with its middle at `at`, in px along one line. */
export interface Wish {
  readonly at: number;
  readonly width: number;
}

interface Block {
  /** Left edge of the first, were there nothing before it. */
  start: number;
  count: number;
}

/**
 * Left edges that keep the order and a gap, as near to the wishes as the sum of squares allows, between `from` and
 * `to`. The wishes come in order. When they do not all fit, they run past `to`.
 */
export function spread(wishes: readonly Wish[], gap: number, from: number, to: number): number[] {
  const before = wishes.map((_, i) => sum(wishes.slice(0, i), ({ width }) => width + gap));
  const blocks: Block[] = [];
  wishes.forEach(({ at, width }, i) => {
    let block: Block = { start: at - width / 2 - before[i]!, count: 1 };
    // Neighbours that would overlap move as one, to the mean of where each would stand.
    for (let last = blocks.at(-1); last !== undefined && last.start > block.start; last = blocks.at(-1)) {
      const count = last.count + block.count;
      block = { start: (last.start * last.count + block.start * block.count) / count, count };
      blocks.pop();
    }
    blocks.push(block);
  });
  const room = to - sum(wishes, ({ width }) => width) - gap * (wishes.length - 1);
  return blocks
    .flatMap(({ start, count }) => Array<number>(count).fill(start))
    .map((start, i) => Math.max(from, Math.min(start, room)) + before[i]!);
}
