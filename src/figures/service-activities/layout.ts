import { max, range, ticks } from 'd3';
import type { Lang } from '../../schema/release.ts';
import { balanceLines, paragraphLines } from '../lines.ts';
import { LEADING, TYPE } from '../tokens.ts';
import type { ActivityGroup, ServiceActivities } from './model.ts';
import { PITCH } from './units.ts';

export const PER_ROW = 10;
export const GROUP_WIDTH = PER_ROW * PITCH;

/** Px above a row of groups: the tallest numeral and its air. */
const NUMERAL_SPACE = 48;
/** Px from a numeral's baseline to the marks under it. */
export const NUMERAL_GAP = 7;
/** .group-label, by language */
const LABEL = { zh: { size: 13, leading: 19 }, en: { size: 12.5, leading: 16 } } as const;
const LABEL_GAP = 12;
/** Px between neighbouring labels. */
const LABEL_AIR = 3;
const BRACKET = { gap: 14, tick: 6, note: 20 } as const;
const NOTE_LEADING = Math.round(TYPE.note * LEADING.note);

interface Frame {
  readonly columns: number;
  readonly left: number;
  readonly gap: number;
  /** Beside the first group, or under the line's end, right of the last one. */
  readonly ticksAt: 'left' | 'right';
}

const WIDE: Frame = { columns: 4, left: 28, gap: 27, ticksAt: 'left' };
const NARROW: Frame = { columns: 2, left: 0, gap: 47, ticksAt: 'right' };

export interface PlacedGroup extends ActivityGroup {
  readonly column: number;
  readonly row: number;
  readonly label: readonly string[];
}

export interface PlacedNote {
  readonly x: number;
  /** Baseline of the first line. */
  readonly y: number;
  readonly leading: number;
  readonly lines: readonly string[];
}

export interface ChartLayout extends Frame {
  readonly width: number;
  readonly height: number;
  readonly rowTops: readonly number[];
  readonly plotHeight: number;
  /** End of the scale: a full row of marks. */
  readonly maximum: number;
  readonly ticks: readonly number[];
  /** Every place of the grid, whether a group stands there or not. */
  readonly places: readonly { readonly column: number; readonly row: number }[];
  readonly groups: readonly PlacedGroup[];
  readonly label: { readonly leading: number; readonly size: number; readonly gap: number };
  /** The dashed bracket: strokes that each begin with a dash. */
  readonly bracket: readonly string[];
  readonly notes: readonly PlacedNote[];
}

function placeGroups(model: ServiceActivities, frame: Frame, width: number, lang: Lang): PlacedGroup[] {
  const { columns, gap, left } = frame;
  return model.groups.map((group, i) => {
    const column = i % columns;
    const toEdge = width - left - column * (GROUP_WIDTH + gap);
    const room = Math.min(GROUP_WIDTH + gap - LABEL_AIR, toEdge);
    const label = balanceLines(group.indicator.label[lang], room, LABEL[lang].size);
    return { ...group, column, row: Math.floor(i / columns), label };
  });
}

/**
 * The bracket asks whether the first group contains those after it. In one row it lies under the groups; with two,
 * it runs between them and down to the group below.
 */
function bracketFor(right: number, y: number, left: number, down: number | null): string[] {
  const up = (x: number) => `M${x} ${y}v${-BRACKET.tick}`;
  return [`M${left} ${y}H${right}`, up(left), up(right), ...(down === null ? [] : [`M${left} ${y}V${down}`])];
}

/** The first note stands at the bracket, the others end the drawing. */
export function layoutChart(
  model: ServiceActivities,
  width: number,
  lang: Lang,
  notes: readonly string[],
): ChartLayout {
  const frame = width < 560 ? NARROW : WIDE;
  const { columns, left, gap } = frame;
  const groups = placeGroups(model, frame, width, lang);
  const label = { ...LABEL[lang], gap: LABEL_GAP };
  const maximum = Math.ceil(max(groups, ({ indicator }) => indicator.value)! / PER_ROW) * PER_ROW;
  const plotHeight = (maximum / PER_ROW) * PITCH;
  const rows = Math.ceil(groups.length / columns);
  const labelsHeight = (row: number) =>
    label.gap +
    max(
      groups.filter((group) => group.row === row),
      (group) => group.label.length,
    )! *
      label.leading;

  const bracketY = NUMERAL_SPACE + plotHeight + labelsHeight(0) + BRACKET.gap;
  const indent = rows > 1 ? 14 : 0;
  const [question = '', ...others] = notes;
  const questionLines = paragraphLines(question, width - left - indent, TYPE.note);
  const questionY = bracketY + BRACKET.note;
  const questionBottom = questionY + (questionLines.length - 1) * NOTE_LEADING;

  const secondTop = questionBottom + 20 + NUMERAL_SPACE;
  const rowTops = rows > 1 ? [NUMERAL_SPACE, secondTop] : [NUMERAL_SPACE];
  let bottom = rows > 1 ? secondTop + plotHeight + labelsHeight(1) + 2 : questionBottom;
  const rest = others.map((note): PlacedNote => {
    const lines = paragraphLines(note, width - left, TYPE.note);
    const y = bottom + NOTE_LEADING + 6;
    bottom = y + (lines.length - 1) * NOTE_LEADING;
    return { x: left, y, leading: NOTE_LEADING, lines };
  });
  const asked = groups.filter(({ indicator, row }) => row === 0 && model.inQuestion.includes(indicator.id));
  const right = left + max(asked, ({ column }) => column)! * (GROUP_WIDTH + gap) + GROUP_WIDTH;

  return {
    ...frame,
    width,
    height: Math.ceil(bottom + 8),
    rowTops,
    plotHeight,
    maximum,
    ticks: ticks(0, maximum, 4).filter((tick) => tick > 0),
    places: range(columns).flatMap((column) => range(rows).map((row) => ({ column, row }))),
    groups,
    label,
    bracket: bracketFor(right, bracketY, left, rows > 1 ? secondTop - NUMERAL_SPACE + 2 : null),
    notes: [{ x: left + indent, y: questionY, leading: NOTE_LEADING, lines: questionLines }, ...rest],
  };
}
