import { noteLines, notesBelow } from '../notesBelow.ts';
import type { Line } from '../placedText.ts';
import { joinBeside } from '../questionLines.ts';
import { px } from '../svg.ts';
import { placeAlone, type PlacedGroup } from '../unitGroups.ts';
import type { EstatePartyUnits } from './model.ts';
import { unitGroups, type LayoutWords, type PlacedBodies } from './placed.ts';

/** Px left of the groups, where the lines of the questions run down. */
const MARGIN = 30;
const GAP = 22;
/** Px from a baseline up to the middle of a number, and of a line of a note. */
const MIDDLE = { numeral: 16, note: 4.7 } as const;

/** Groups under one another; the questions run down the margin, and each ends at its words. */
export function placeNarrow(
  model: EstatePartyUnits,
  top: number,
  width: number,
  { lang, notes }: LayoutWords,
): PlacedBodies {
  const room = width - MARGIN;
  const groups: PlacedGroup[] = [];
  const rules: string[] = [];
  const asked: Line[] = [];
  const ends: number[] = [];
  let y = top;
  unitGroups(model, room, lang).forEach((unit, at) => {
    rules.push(`M${px(MARGIN)} ${px(y)}h${px(room)}`);
    const group = placeAlone(unit, { x: MARGIN, y, width: room }, lang);
    groups.push(group);
    y = group.bottom + GAP;
    model.questions.forEach(({ to }, i) => {
      if (to !== at) return;
      ends[i] = y + 2 - MIDDLE.note;
      asked.push(...noteLines(notes[i]!, MARGIN, y + 2, room));
      y = asked.at(-1)!.y + GAP;
    });
  });
  const questions = model.questions.flatMap(({ from, to }, i) => {
    const inward = (model.questions.length - 1 - i) * (MARGIN / 2 - 2);
    const heights = [from, to].map((at) => groups[at]!.numeral.y - MIDDLE.numeral);
    return joinBeside([...heights, ends[i]!], 2 + inward, MARGIN - 6);
  });
  const rest = notesBelow(notes.slice(model.questions.length), 0, y + 8, width);
  return { rules, groups, questions, notes: [...asked, ...rest] };
}
