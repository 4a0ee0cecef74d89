import { least } from 'd3';
import type { Lang } from '../schema/release.ts';
import { chineseWords } from './chineseWords.ts';
import { textWidth } from './text.ts';

/**
 * Breaking running text into lines with room to spare: readers may widen letter spacing to 0.12 em and word spacing to
 * 0.16 em (WCAG 1.4.12), and quotation marks take a whole em in a Chinese face.
 */
const LETTER_SPACING = 0.12;
const WORD_SPACING = 0.16;
const OPENING = new Set([...'“‘（《【(']);
const CLOSING = new Set([...'，。、；：？！”’）》】…—,.;:?!)%']);
const CURLY = /[“”‘’]/g;
const HAN = /[⺀-鿿＀-￯]/u;

export interface LineOptions {
  readonly bold?: boolean;
  /** Keeps Chinese words whole, and breaks well after 的. */
  readonly wholeWords?: boolean;
  /** Px that a run takes, where the face is known; no reader can widen it there. */
  readonly measure?: (text: string) => number;
}

/** Width in px that a run may take at most. */
export function roomyWidth(text: string, size: number, { bold = false, measure }: LineOptions = {}): number {
  if (measure !== undefined) return measure(text);
  const measured = HAN.test(text) ? text.replace(CURLY, '　') : text;
  const blanks = text.split(' ').length - 1;
  const spacing = [...text].length * LETTER_SPACING + blanks * WORD_SPACING;
  return textWidth(measured, size, bold) + spacing * size;
}

/**
 * Px by which a line hangs out to the left: in a Chinese face an opening quotation mark is a whole em with its ink at
 * the right.
 */
export function hangingIndent(text: string, size: number, lang: Lang): number {
  return lang === 'zh' && text.startsWith('“') ? size * 0.45 : 0;
}

const TOKEN = /[⺀-鿿＀-￯]|\s+|[“‘(]|[^\s⺀-鿿＀-￯“‘(]+/gu;
const WORD_RUN = /\p{Script=Han}+|\P{Script=Han}+/gu;

function tokens(text: string, wholeWords: boolean): readonly string[] {
  if (!wholeWords) return text.match(TOKEN) ?? [];
  const runs = text.match(WORD_RUN) ?? [];
  return runs.flatMap((run) => (/^\p{Script=Han}/u.test(run) ? chineseWords(run) : tokens(run, false)));
}

/** Pieces that must not be broken: a Han character (or word) or a Latin word, with the marks that cling to it. */
function pieces(text: string, { wholeWords = false }: LineOptions): string[] {
  const parts = tokens(text, wholeWords);
  const clings = (part: string) => CLOSING.has(part[0]!) || (wholeWords && part === '的');
  const joined: string[] = [];
  let opening = '';
  for (const part of parts) {
    if (OPENING.has(part)) opening += part;
    else if (clings(part) && opening === '' && joined.length > 0) joined.push(joined.pop()! + part);
    else {
      joined.push(opening + part);
      opening = '';
    }
  }
  return opening === '' ? joined : [...joined, opening];
}

/** Px for a line; a first line may be shorter than the rest. */
export type Room = number | ((line: number) => number);

const roomOf = (room: Room, line: number) => (typeof room === 'number' ? room : room(line));

/** Lines that each fit their room; a piece wider than that stands alone. */
export function breakLines(text: string, room: Room, size: number, options: LineOptions = {}): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces(text, options)) {
    const longer = line + piece;
    if (line.trim() !== '' && roomyWidth(longer.trim(), size, options) > roomOf(room, lines.length)) {
      lines.push(line.trim());
      line = piece;
    } else line = longer;
  }
  return line.trim() === '' ? lines : [...lines, line.trim()];
}

/** Marks after which a name breaks best. */
const GOOD_BREAK = /[、，,+”）)]$/u;
const GOOD_WORD_BREAK = /[、，,+”）)的]$/u;
/** A break elsewhere costs as much as leaving a whole line empty. */
const BAD_BREAK = 1;

interface Broken {
  readonly lines: readonly string[];
  readonly cost: number;
}

/**
 * As few lines as `breakLines`, for labels: broken after a mark where that costs no line, and otherwise as even as
 * they can be, so that no single character is left on a line.
 */
export function balanceLines(text: string, room: Room, size: number, options: LineOptions = {}): string[] {
  const all = pieces(text, options);
  const good = options.wholeWords === true ? GOOD_WORD_BREAK : GOOD_BREAK;
  const greedy = breakLines(text, room, size, options);
  const known = new Map<number, Broken | null>();
  /** The best way to set the pieces from `from` on into the lines from `line` on. */
  const best = (from: number, line: number): Broken | null => {
    const place = from * greedy.length + line;
    const before = known.get(place);
    if (before !== undefined) return before;
    const found = search(from, line);
    known.set(place, found);
    return found;
  };
  const search = (from: number, line: number): Broken | null => {
    const left = greedy.length - line;
    if (left === 0) return from === all.length ? { lines: [], cost: 0 } : null;
    const found: Broken[] = [];
    for (let to = from + 1; to <= all.length; to++) {
      const head = all.slice(from, to).join('').trim();
      const slack = 1 - roomyWidth(head, size, options) / roomOf(room, line);
      if (slack < 0 && to > from + 1) break;
      const rest = best(to, line + 1);
      const bad = to < all.length && !good.test(head) ? BAD_BREAK : 0;
      if (rest !== null) found.push({ lines: [head, ...rest.lines], cost: slack ** 2 + bad + rest.cost });
    }
    return least(found, ({ cost }) => cost) ?? null;
  };
  return [...(best(0, 0)?.lines ?? greedy)];
}

/** For paragraphs: `breakLines`, narrowed only when the last line would hold a word or a character or two. */
export function paragraphLines(
  text: string,
  room: number,
  size: number,
  options: LineOptions = {},
): string[] {
  const lines = breakLines(text, room, size, options);
  const short = (all: readonly string[]) => pieces(all.at(-1)!, options).length < 3;
  if (lines.length < 2 || !short(lines)) return lines;
  for (let narrower = room - 2; narrower > room * 0.8; narrower -= 2) {
    const next = breakLines(text, narrower, size, options);
    if (next.length > lines.length) break;
    if (!short(next)) return next;
  }
  return lines;
}
