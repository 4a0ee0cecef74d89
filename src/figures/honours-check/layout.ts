import type { FigureContext } from '../defineFigure.ts';
import { roomyWidth } from '../lines.ts';
import { NOTE_LEADING, notesBelow } from '../notesBelow.ts';
import { spread } from '../spread.ts';
import { textWidth } from '../text.ts';
import { AIR, frameFor, SIZE, type Frame } from './frame.ts';
import type { Honour, HonoursCheck } from './model.ts';
import type { HonoursLayout, PlacedHonour, PlacedMark, Run } from './placed.ts';
import { placeSources, type PlacedSource } from './sources.ts';
import { layoutTimeLine, markXs, type TimeLine } from './timeline.ts';
import { placeTitle } from './title.ts';
import { dateText, key, monthText } from './words.ts';

/** Px from the top of a scale to its baselines, its ticks, and the first line under it. */
const SCALE = { published: 12, months: 29, ticks: 35, below: 60 } as const;
/** From a baseline up to the middle of the text on it. */
const MIDDLE = 4.5;
/** From a time line that stands alone to the ids under it, and to what follows. */
const ALONE = { ids: 21, below: 46 } as const;

/** Words over the time line; `top` is the top of the scale. */
function scaleRuns(check: HonoursCheck, line: TimeLine, top: number, context: FigureContext): Run[] {
  const { lang, t } = context;
  const tick = { className: 'tick', size: SIZE.tick, lang };
  const at = (x: number, text: string) => [{ x, y: top + SCALE.months, text }];
  const published = t(key('published'), { date: dateText(check.published, context) });
  // Ends with the months, unless it is longer than the line before them.
  const publishedX = Math.max(line.left, line.to - textWidth(published, SIZE.tick));
  return [
    {
      ...tick,
      className: 'tick published-on',
      lines: [{ x: publishedX, y: top + SCALE.published, text: published }],
    },
    { ...tick, lines: at(line.earlier, t(key('earlier'))), anchor: 'middle' },
    { ...tick, lines: at(line.from, monthText(check.from, context)) },
    { ...tick, lines: at(line.later, t(key('later'))), anchor: 'middle' },
  ];
}

/** Ids under the marks of a line that serves several sources. */
function idRuns(marks: readonly PlacedMark[], y: number, { left, right }: TimeLine): Run[] {
  const ids = marks.map(({ source, x }) => ({
    text: source.reference.id,
    at: x,
    width: roomyWidth(source.reference.id, SIZE.tick),
  }));
  const lefts = spread(ids, 6, left, right);
  const lines = ids.map(({ text, width }, i) => ({ x: lefts[i]! + width / 2, y: y + ALONE.ids, text }));
  return [{ lines, className: 'tick', size: SIZE.tick, lang: 'en', anchor: 'middle' }];
}

interface Lines {
  readonly sources: readonly PlacedSource[];
  readonly lines: readonly number[];
  readonly marks: readonly PlacedMark[];
  readonly runs: readonly Run[];
  readonly bottom: number;
}

/** Sources, each in a row with the time line, or all under one. */
function placeLines(
  check: HonoursCheck,
  { sources }: Honour,
  top: number,
  line: TimeLine,
  frame: Frame,
  context: FigureContext,
): Lines {
  const xs = markXs(sources, check, line);
  const markAt = (source: PlacedMark['source'], y: number): PlacedMark[] => {
    const x = xs.get(source);
    return x === undefined ? [] : [{ source, x, y }];
  };
  if (frame.rows) {
    const placed = placeSources(sources, frame.text, top, context);
    return {
      sources: placed,
      lines: placed.map(({ y }) => y - MIDDLE),
      marks: placed.flatMap(({ source, y }) => markAt(source, y - MIDDLE)),
      runs: [],
      bottom: placed.at(-1)!.bottom,
    };
  }
  const y = top - MIDDLE;
  const marks = sources.flatMap((source) => markAt(source, y));
  const placed = placeSources(sources, frame.text, y + ALONE.below, context);
  return { sources: placed, lines: [y], marks, runs: idRuns(marks, y, line), bottom: placed.at(-1)!.bottom };
}

function placeHonour(
  check: HonoursCheck,
  honour: Honour,
  top: number,
  line: TimeLine,
  frame: Frame,
  context: FigureContext,
): PlacedHonour {
  const title = placeTitle(honour, top + AIR.honour, frame, context);
  const scaleTop = title.bottom + AIR.source;
  const first = frame.beside ? top + AIR.honour + 14 : scaleTop + SCALE.below;
  const { sources, lines, marks, runs, bottom } = placeLines(check, honour, first, line, frame, context);
  const end = Math.max(title.bottom, bottom) + AIR.honour;
  return {
    honour,
    top,
    bottom: end,
    squares: title.squares,
    cell: title.cell,
    blanks: sources.flatMap(({ blank }) => blank ?? []),
    lines,
    marks,
    ticks: frame.beside ? null : scaleTop + SCALE.ticks,
    published: frame.beside
      ? { from: top, to: end }
      : { from: scaleTop + SCALE.published + 5, to: lines.at(-1)! + 8 },
    runs: [
      ...title.runs,
      ...(frame.beside ? [] : scaleRuns(check, line, scaleTop, context)),
      ...runs,
      ...sources.flatMap((source) => source.runs),
    ],
  };
}

export function layoutHonours(check: HonoursCheck, width: number, context: FigureContext): HonoursLayout {
  const { lang, t, record, fill } = context;
  const frame = frameFor(width);
  const line = layoutTimeLine(check, frame);
  const column = (name: string, x: number): Run => ({
    lines: [{ x, y: SCALE.months, text: t(key(`column.${name}`)) }],
    className: 'column',
    size: SIZE.column,
    lang,
  });
  const head = frame.beside
    ? [
        column('printed', frame.title.x),
        column('sources', frame.text.x),
        ...scaleRuns(check, line, 0, context),
      ]
    : [];
  const headBottom = frame.beside ? SCALE.ticks + 9 : 1;
  const honours: PlacedHonour[] = [];
  for (const honour of check.honours)
    honours.push(placeHonour(check, honour, honours.at(-1)?.bottom ?? headBottom, line, frame, context));
  const notes = notesBelow(record.notes.map(fill), 0, honours.at(-1)!.bottom + NOTE_LEADING, width);
  return {
    width,
    height: Math.ceil((notes.at(-1)?.y ?? honours.at(-1)!.bottom) + 8),
    line,
    ticks: frame.beside ? SCALE.ticks : null,
    published: frame.beside ? { from: SCALE.published + 5, to: headBottom } : null,
    runs: [...head, { lines: notes, className: 't-note', size: SIZE.note, lang }],
    honours,
  };
}
