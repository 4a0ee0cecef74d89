import { max } from 'd3';
import type { Lang } from '../../schema/release.ts';
import { balanceLines, breakLines } from '../lines.ts';
import { NOTE_LEADING, notesBelow } from '../notesBelow.ts';
import { stack } from '../placedText.ts';
import { SLOT_MARK } from '../slotMark.ts';
import { textWidth } from '../text.ts';
import { AIR, DETAIL, frameFor, LEADING, REACH, SIZE, STRIP, type Frame } from './frame.ts';
import { stripsOf, type SourceMap, type SourceStrip, type StripGroup } from './model.ts';
import type { MapLayout, PlacedHeading, PlacedStrip } from './placed.ts';
import { placeStrip } from './strip.ts';

/** The words that layout measures, besides those of the numbers. */
export interface LayoutWords {
  readonly lang: Lang;
  /** Name of the strips before the first system. */
  readonly overview: string;
  /** Names of the parts that are not numbered, by paragraph. */
  readonly parts: ReadonlyMap<string, string>;
  /** What is shown of each mark when it is picked, its link included; empty where nothing can be. */
  readonly details: readonly { readonly phrase: string; readonly text: string }[];
  readonly notes: readonly string[];
}

/** Px between a part's name and its strip, and before the next one. */
const FRONT_GAP = { name: 8, next: 22 } as const;
/** Px from the top of a strip down to the baseline of words beside it. */
const BESIDE_BASE = 11;

/** Masthead and title, each with its name before it, on one line where they fit. */
function placeFront(map: SourceMap, frame: Frame, width: number, words: LayoutWords): PlacedStrip[] {
  let [x, top] = [0, 0];
  return map.front.map((strip, i) => {
    const text = words.parts.get(strip.paragraph.id)!;
    const named = textWidth(text, SIZE.note) * 1.1 + FRONT_GAP.name;
    const length = strip.paragraph.length * frame.unit;
    if (x + named + length > width) [x, top] = [0, top + REACH.up + REACH.down];
    const left = frame.beside && i === 0 ? frame.left : Math.round(x + named);
    const placed = placeStrip(strip, frame, { left, top, from: left, to: Infinity, lang: words.lang });
    const title = { x, y: placed.rows[0]!.y + BESIDE_BASE, text };
    x = Math.round(left + length + FRONT_GAP.next);
    return { ...placed, system: null, title };
  });
}

interface PlacedGroup {
  readonly heading: PlacedHeading;
  readonly strips: readonly PlacedStrip[];
  readonly bottom: number;
}

function placeBody(
  strips: readonly SourceStrip[],
  system: PlacedStrip['system'],
  top: number,
  width: number,
  frame: Frame,
  lang: Lang,
): PlacedStrip[] {
  let next = top;
  return strips.map((strip) => {
    const from = frame.beside ? frame.left : 0;
    const placed = placeStrip(strip, frame, { left: frame.left, top: next, from, to: width, lang });
    next = placed.bottom + AIR.paragraph;
    const title = { x: frame.numberX, y: placed.rows[0]!.y + BESIDE_BASE - 1, text: String(strip.number) };
    return { ...placed, system, title };
  });
}

/** Name and slot mark of a system beside its first strip, or above it. */
function placeGroup(
  group: StripGroup,
  top: number,
  width: number,
  frame: Frame,
  { lang, overview }: LayoutWords,
): PlacedGroup {
  const { system, strips: own } = group;
  const name = system?.label[lang] ?? overview;
  const size = system === null ? SIZE.note : SIZE.name[lang];
  const slots = system === null ? 0 : SLOT_MARK.width + 8;
  const bold = { bold: system !== null };
  if (frame.beside) {
    const strips = placeBody(own, system?.id ?? null, top, width, frame, lang);
    const y = strips[0]!.rows[0]!.y;
    const lines = balanceLines(name, frame.nameWidth, size, bold);
    const slot = system === null ? null : { x: 0, y: y - SLOT_MARK.height - 3 };
    const nameY = y + (system === null ? BESIDE_BASE : STRIP + 4);
    const heading = { group, slot, name: stack(lines, 0, nameY, LEADING.name), top };
    return { heading, strips, bottom: strips.at(-1)!.bottom };
  }
  const lines = balanceLines(name, width - slots, size, bold);
  const slot = system === null ? null : { x: 0, y: top + 2 };
  const heading = { group, slot, name: stack(lines, slots, top + 14, LEADING.name), top };
  const below = top + 10 + lines.length * LEADING.name - (system === null ? 6 : 2);
  const strips = placeBody(own, system?.id ?? null, below, width, frame, lang);
  return { heading, strips, bottom: strips.at(-1)!.bottom };
}

/** Px that the words of any mark need at most. */
function detailHeight({ details }: LayoutWords, width: number): number {
  const lines = (text: string, size: number) => breakLines(text, width, size).length;
  const tallest = max(
    details,
    ({ phrase, text }) => lines(phrase, SIZE.phrase) * LEADING.phrase + lines(text, SIZE.text) * LEADING.text,
  );
  return tallest === undefined ? 0 : DETAIL.top + tallest + DETAIL.bottom;
}

export function layoutSourceMap(map: SourceMap, width: number, words: LayoutWords): MapLayout {
  const longest = max(stripsOf(map), ({ paragraph }) => paragraph.length)!;
  const frame = frameFor(width, longest, words.lang);
  const front = placeFront(map, frame, width, words);
  const groups: PlacedGroup[] = [];
  let bottom = max(front, (strip) => strip.bottom) ?? 0;
  for (const group of map.groups) {
    const placed = placeGroup(group, bottom + AIR.group, width, frame, words);
    groups.push(placed);
    bottom = placed.bottom;
  }
  const detail = {
    x: 0,
    y: bottom + 2 * AIR.paragraph,
    width,
    height: detailHeight(words, Math.min(width, DETAIL.width)),
  };
  const notes = notesBelow(words.notes, 0, detail.y + detail.height + NOTE_LEADING, width);
  return {
    width,
    height: Math.ceil((notes.at(-1)?.y ?? detail.y + detail.height) + REACH.up + 4),
    unit: frame.unit,
    headings: groups.map(({ heading }) => heading),
    strips: [...front, ...groups.flatMap(({ strips }) => strips)],
    detail,
    inline: frame.perRow < longest,
    notes,
  };
}
