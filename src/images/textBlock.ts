import { balanceLines, paragraphLines } from '../figures/lines.ts';
import { classes, textEl } from '../figures/svg.ts';
import { once } from '../once.ts';
import type { Lang } from '../schema/primitives.ts';
import type { Role } from './faces.ts';
import { measure } from './imageFonts.ts';
import { hanging } from './runs.ts';
import { LANG_TAG } from '../schema/langs.ts';

/** Type of a piece of text outside the drawing; its colour is the class's. */
export interface Type {
  readonly role: Role;
  /** Px. */
  readonly size: number;
  /** Px from line to line. */
  readonly leading: number;
  readonly bold?: boolean;
  readonly quiet?: boolean;
  /** Lines of even length, for titles. */
  readonly balanced?: boolean;
}

export interface Block {
  readonly svg: string;
  /** Px from the top of the first line to the bottom of the last. */
  readonly height: number;
  readonly lines: readonly string[];
}

export const widthOf = (text: string, { role, size, bold }: Type, lang: Lang): number =>
  measure(text, { role, size, weight: bold === true ? 600 : 400, lang, autospace: role !== 'numeral' });

/** A line at its baseline. */
export function line(text: string, x: number, y: number, type: Type, lang: Lang, anchor?: 'end' | 'middle') {
  const { role, size, bold, quiet } = type;
  return textEl(text, {
    class: classes(`image-${role}`, bold === true && 'image-bold', quiet === true && 'image-quiet'),
    'font-size': size,
    'text-anchor': anchor,
    x: x - (anchor === undefined ? hanging(text, size, lang) : 0),
    y,
    lang: LANG_TAG[lang],
  });
}

/** Text in lines of a width, the first of them under `top`. */
export function textBlock(
  text: string,
  { x, top, width }: { readonly x: number; readonly top: number; readonly width: number },
  type: Type,
  lang: Lang,
): Block {
  // Lines are tried in many ways, and the same run comes again and again.
  const options = {
    measure: once((run: string) => widthOf(run, type, lang)),
    wholeWords: type.balanced === true,
  };
  const lines = (type.balanced === true ? balanceLines : paragraphLines)(text, width, type.size, options);
  // Half of the leading above; Han and capitals stand about 0.36 em below the middle of their line.
  const base = (i: number) => top + (i + 0.5) * type.leading + type.size * 0.36;
  return {
    svg: lines.map((words, i) => line(words, x, base(i), type, lang)).join(''),
    height: lines.length * type.leading,
    lines,
  };
}
