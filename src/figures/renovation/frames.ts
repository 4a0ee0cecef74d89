import type { Box } from '../geometry.ts';
import { balanceLines } from '../lines.ts';
import { NOTE_LEADING } from '../notesBelow.ts';
import { stack, type Line } from '../placedText.ts';
import { px } from '../svg.ts';
import { textWidth } from '../text.ts';
import { TYPE } from '../tokens.ts';

/** Px from the left end of a frame to the words in its upper line, and from the words to the line. */
const READING = { from: 14, air: 6 } as const;

export interface PlacedFrame {
  /** Dashed, broken where its words stand. */
  readonly d: string;
  readonly words: readonly Line[];
}

/** The words of a frame of this width, broken. */
export const frameWords = (text: string, width: number): string[] =>
  balanceLines(text, width - 2 * READING.from, TYPE.note);

/** Px that words of more than one line reach into their frame. */
export const wordsDepth = (words: readonly string[]): number => (words.length - 1) * NOTE_LEADING;

export function placeFrame({ x, y, width, height }: Box, words: readonly string[]): PlacedFrame {
  const from = x + READING.from;
  const to = from + textWidth(words[0]!, TYPE.note);
  const [right, bottom] = [x + width, y + height];
  return {
    d:
      `M${px(x)} ${px(y)}H${px(from - READING.air)}` +
      `M${px(to + READING.air)} ${px(y)}H${px(right)}V${px(bottom)}H${px(x)}V${px(y)}`,
    words: stack(words, from, y + TYPE.note * 0.36, NOTE_LEADING),
  };
}
