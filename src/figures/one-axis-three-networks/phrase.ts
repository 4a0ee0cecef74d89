import { range } from 'd3';
import type { Point } from '../geometry.ts';
import { TYPE } from '../tokens.ts';
import type { AxisModel } from './model.ts';

/** The formula as printed, a character a square. */
export interface PhraseSheet {
  /** Every square, as one path. */
  readonly squares: string;
  readonly height: number;
  /** Middle of the square of a character, and its baseline. */
  readonly place: (index: number) => Point;
  /** Where each tier and each network is printed, by node id. */
  readonly words: ReadonlyMap<string, { readonly start: number; readonly text: string }>;
  /** Where the joints are printed, by link id. */
  readonly joints: ReadonlyMap<string, number>;
  /** What stands between the words: marks and the plus. */
  readonly rest: readonly number[];
}

/** Px between two rows: blank paper, as on the sheet that opens the story. */
const GAP = 9;
/** From the top of a square to the baseline of its character, as a share of the side. */
const BASE = 0.5 + (0.37 * TYPE.tier) / 40;

/** Finds the words one after the other, each behind the last: 社区 is printed as a tier and in a network’s name. */
function findWords({ tiers, networks, phrase }: AxisModel): Map<string, { start: number; text: string }> {
  const found = new Map<string, { start: number; text: string }>();
  let from = 0;
  for (const { id, label } of [...tiers, ...networks]) {
    const start = phrase.exact.indexOf(label.zh, from);
    if (start < 0)
      throw new Error(`the phrase of the axis does not print ${label.zh} (node "${id}") in its turn`);
    found.set(id, { start, text: label.zh });
    from = start + label.zh.length;
  }
  return found;
}

export function layoutPhrase(model: AxisModel, width: number, columns: number, side: number): PhraseSheet {
  const characters = [...model.phrase.exact];
  const words = findWords(model);
  const left = (width - columns * side) / 2;
  const top = 2;
  const place = (index: number): Point => ({
    x: left + ((index % columns) + 0.5) * side,
    y: top + Math.floor(index / columns) * (side + GAP) + side * BASE,
  });
  const rows = Math.ceil(characters.length / columns);
  const squares = range(rows).map((row) => {
    const y = top + row * (side + GAP);
    const count = Math.min(columns, characters.length - row * columns);
    const uprights = range(count + 1).map((i) => `M${left + i * side},${y}v${side}`);
    return `M${left},${y}h${count * side}M${left},${y + side}h${count * side}${uprights.join('')}`;
  });
  const joints = new Map(
    model.joints.map(({ link, printed }, i) => {
      const before = words.get(model.tiers[i]!.id)!;
      return [link.id, model.phrase.exact.indexOf(printed, before.start + before.text.length)];
    }),
  );
  const taken = new Set([
    ...[...words.values()].flatMap(({ start, text }) => range(start, start + text.length)),
    ...joints.values(),
  ]);
  return {
    squares: squares.join(''),
    height: top + rows * (side + GAP) - GAP + 2,
    place,
    words,
    joints,
    rest: range(characters.length).filter((index) => !taken.has(index)),
  };
}
