import type { Line } from '../placedText.ts';
import { LEADING, type Frame } from './frame.ts';
import type { MatrixWords } from './wording.ts';

/** Px of a sample cell, from one sample to the next, from it to its words, and down to their baseline. */
export const SAMPLE = { width: 34, height: 16, pitch: 24, gap: 10, baseline: 13 } as const;
/** Px from a letter to what it stands for. */
const INDENT = 14;
/** Where the second column of letters begins, as a part of the width: its names are longer. */
const SECOND_COLUMN = 0.435;

export interface PlacedSample {
  readonly y: number;
  readonly text: Line;
}

/** A letter at the columns and what it stands for. */
export interface KeyEntry {
  readonly letter: Line;
  readonly name: Line;
}

export interface Key {
  /** Full, half, blank, in this order. */
  readonly samples: readonly PlacedSample[];
  readonly letters: readonly KeyEntry[];
  /** Last baseline. */
  readonly end: number;
}

/** What cells say, then what letters stand for, in two columns; no letters where the names stand at the cells. */
export function placeKey({ samples: texts, columns }: MatrixWords, { heading }: Frame, width: number): Key {
  const samples = texts.map((text, i) => {
    const y = i * SAMPLE.pitch;
    return { y, text: { x: SAMPLE.width + SAMPLE.gap, y: y + SAMPLE.baseline, text } };
  });
  const samplesEnd = samples.at(-1)!.text.y;
  const half = Math.ceil(columns.letter.length / 2);
  const letters = (heading === 'letter' ? columns.letter : []).map((letter, i) => {
    const x = i < half ? 0 : SECOND_COLUMN * width;
    const y = samplesEnd + SAMPLE.pitch + (i % half) * LEADING.key;
    return { letter: { x, y, text: letter }, name: { x: x + INDENT, y, text: columns.name[i]! } };
  });
  return { samples, letters, end: Math.max(samplesEnd, ...letters.map(({ name }) => name.y)) };
}
