import type { Lang } from '../../schema/release.ts';
import { notesBelow } from '../notesBelow.ts';
import type { Line } from '../placedText.ts';
import { placeAlone, type PlacedGroup } from '../unitGroups.ts';
import { placeHeadings, type PlacedHeadings, type VerbHeading } from '../verbHeadings.ts';
import { frameWords, placeFrame, wordsDepth, type PlacedFrame } from './frames.ts';
import { unitOf } from './marks.ts';
import type { Renovation } from './model.ts';

/** Below this width, frames stand closer. */
const WIDE = 560;
/** Px between a frame and what it holds at its sides, and between frames. */
const PADDING = { wide: 22, narrow: 12 } as const;
/** Px from a group to the frame of the next, from there to that group, and from the last group to its frame. */
const FRAME = { above: 24, below: 4, end: 16 } as const;
const NOTES_ABOVE = 32;
/** Half the width of a line, so that it stays inside the drawing. */
const EDGE = 0.8;

export interface LayoutWords {
  readonly lang: Lang;
  readonly heading: VerbHeading;
  /** What a frame is, for each group after the first: a reading of ours. */
  readonly readings: readonly string[];
  readonly notes: readonly string[];
}

export interface RenovationLayout {
  readonly height: number;
  readonly heading: PlacedHeadings;
  readonly groups: readonly PlacedGroup[];
  /** Each round all groups but those before it. */
  readonly frames: readonly PlacedFrame[];
  readonly notes: readonly Line[];
}

export function layoutRenovation(model: Renovation, width: number, words: LayoutWords): RenovationLayout {
  const { lang, readings } = words;
  const padding = width < WIDE ? PADDING.narrow : PADDING.wide;
  const heading = placeHeadings([words.heading], [{ x: 0, y: 0, width }], lang);
  const starts: { y: number; words: string[] }[] = [];
  let y = heading.bottom;
  const groups = model.groups.map((group, depth) => {
    const x = depth * padding;
    const reading = readings[depth - 1];
    if (reading !== undefined) {
      y += FRAME.above;
      const start = { y, words: frameWords(reading, width - 2 * (x - padding)) };
      starts.push(start);
      y += FRAME.below + wordsDepth(start.words);
    }
    const column = { x, y, width: width - 2 * x };
    const placed = placeAlone(unitOf(group, column.width, lang), column, lang);
    y = placed.bottom;
    return placed;
  });
  const endOf = (i: number) => y + FRAME.end + (starts.length - 1 - i) * padding;
  const frames = starts.map((start, i) => {
    const x = EDGE + i * padding;
    return placeFrame({ x, y: start.y, width: width - 2 * x, height: endOf(i) - start.y }, start.words);
  });
  const notes = notesBelow(words.notes, 0, endOf(0) + NOTES_ABOVE, width);
  return { height: Math.ceil(notes.at(-1)!.y + 8), heading, groups, frames, notes };
}
