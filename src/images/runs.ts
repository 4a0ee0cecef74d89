import type { Lang } from '../schema/primitives.ts';
import { faceOf, type FaceName, type TextStyle } from './faces.ts';

export interface SetText extends TextStyle {
  /** Font size in px. */
  readonly size: number;
  /** Room between Han and Latin letters; off in numerals and citations. */
  readonly autospace: boolean;
}

/** Characters that stand together in one face. */
export interface TextRun {
  readonly face: FaceName;
  readonly text: string;
  /** Px that it stands off the run before it. */
  readonly dx: number;
}

/** Room between Han and Latin, in em (clreq 3.2.2 allows up to a quarter). */
const AUTOSPACE = 0.125;
const HAN = /\p{Script=Han}/u;
const LATIN = /[\p{Script=Latin}\p{Nd}]/u;

/** Their ink is in one half of the square; where two empty halves meet, one of them goes (clreq 3.1.6.1). */
const CLOSING = new Set([...'，。、；：”’）》】〉〕']);
const OPENING = new Set([...'“‘（《【〈〔']);
const TRIM = -0.5;

function offset(before: string | undefined, character: string, { lang, autospace }: SetText): number {
  if (before === undefined || lang !== 'zh') return 0;
  const meets =
    (OPENING.has(character) && (OPENING.has(before) || CLOSING.has(before))) ||
    (CLOSING.has(character) && CLOSING.has(before));
  if (meets) return TRIM;
  const mixed = (HAN.test(before) && LATIN.test(character)) || (LATIN.test(before) && HAN.test(character));
  return mixed && autospace ? AUTOSPACE : 0;
}

/** A text as it is set: which face draws what, and where room is added or taken. */
export function runsOf(text: string, style: SetText): TextRun[] {
  const runs: { face: FaceName; text: string; dx: number }[] = [];
  let before: string | undefined;
  for (const character of text) {
    // A blank goes with what stands before it.
    const face = character === ' ' && runs.length > 0 ? runs.at(-1)!.face : faceOf(character, style);
    const dx = offset(before, character, style) * style.size;
    const last = runs.at(-1);
    if (last?.face === face && dx === 0) last.text += character;
    else runs.push({ face, text: character, dx });
    before = character;
  }
  return runs;
}

/** Px by which a line hangs out to the left, where it opens with a mark whose ink is at the right of its square. */
export const hanging = (text: string, size: number, lang: Lang): number =>
  lang === 'zh' && OPENING.has(text[0] ?? '') ? size * 0.45 : 0;
