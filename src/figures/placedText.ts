import type { Lang } from '../schema/release.ts';
import type { Point } from './geometry.ts';
import { hangingIndent } from './lines.ts';
import { textEl } from './svg.ts';
import { LANG_TAG } from '../schema/langs.ts';

/** A line of text at its baseline. */
export interface Line extends Point {
  readonly text: string;
}

/** Lines under one another. */
export const stack = (texts: readonly string[], x: number, y: number, leading: number): Line[] =>
  texts.map((text, i) => ({ x, y: y + i * leading, text }));

export interface LineStyle {
  readonly className: string;
  /** Font size in px of the class. */
  readonly size: number;
  /** Language of the text. */
  readonly lang: Lang;
  /** Language of the page, where it may be another one. */
  readonly pageLang?: Lang;
  /** Opening quotation marks stand left of x; false where they would leave the drawing. */
  readonly hanging?: boolean;
}

/** Lines that begin at x. */
export function textLines(
  lines: readonly Line[],
  { className, size, lang, pageLang, hanging = true }: LineStyle,
): string {
  const foreign = pageLang !== undefined && pageLang !== lang;
  const language = foreign ? LANG_TAG[lang] : null;
  return lines
    .map(({ x, y, text }) =>
      textEl(text, {
        class: className,
        x: x - (hanging ? hangingIndent(text, size, lang) : 0),
        y,
        lang: language,
      }),
    )
    .join('');
}
