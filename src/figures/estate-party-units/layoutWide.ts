import { max, sum } from 'd3';
import { noteLines, notesBelow } from '../notesBelow.ts';
import type { Line } from '../placedText.ts';
import { joinUnder } from '../questionLines.ts';
import { px } from '../svg.ts';
import { placeAcross, type Column } from '../unitGroups.ts';
import type { EstatePartyUnits } from './model.ts';
import { unitGroups, type LayoutWords, type PlacedBodies } from './placed.ts';

const GAP = 28;
/** Shares of the width: the third name is the longest by far, and only the second group fills its rows. */
const SHARES = [4, 4.6, 7.2] as const;
/** Px from the marks to the first line of a question, from a line to its words, and from words to the next line. */
const QUESTION = { above: 14, words: 22, below: 18 } as const;

function columnsOf(top: number, width: number): Column[] {
  const one = (width - GAP * (SHARES.length - 1)) / sum(SHARES);
  let x = 0;
  return SHARES.map((share) => {
    const column = { x, y: top, width: share * one };
    x += column.width + GAP;
    return column;
  });
}

/** Groups side by side; a question runs from group to group under them, each lower than the one before. */
export function placeWide(
  model: EstatePartyUnits,
  top: number,
  width: number,
  { lang, notes }: LayoutWords,
): PlacedBodies {
  const columns = columnsOf(top, width);
  const groups = placeAcross(unitGroups(model, columns[1]!.width, lang), columns, lang);
  const asked: Line[] = [];
  let y = max(groups, ({ bottom }) => bottom)! + QUESTION.above;
  const questions = model.questions.flatMap(({ from, to }, i) => {
    // Lines that leave the same group do so side by side, the lowest at its edge.
    const leg = (at: number, mark: number) => ({
      x: groups[at]!.centres[mark]!.x,
      y: groups[at]!.bottom + 5,
    });
    const legs = [leg(from, model.questions.length - 1 - i), leg(to, 0)];
    const strokes = joinUnder(legs, y);
    const next = model.questions[i + 1];
    const end = next === undefined ? width : columns[next.to]!.x - GAP / 2;
    asked.push(...noteLines(notes[i]!, legs[0]!.x, y + QUESTION.words, end - legs[0]!.x));
    y = asked.at(-1)!.y + QUESTION.below;
    return strokes;
  });
  return {
    rules: columns.map((column) => `M${px(column.x)} ${px(column.y)}h${px(column.width)}`),
    groups,
    questions,
    notes: [...asked, ...notesBelow(notes.slice(model.questions.length), 0, y + 16, width)],
  };
}
