import type { Lang } from '../schema/release.ts';
import type { Point } from './geometry.ts';
import { hangingIndent } from './lines.ts';
import { textEl } from './svg.ts';

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
}

/** Lines that begin at x, opening quotation marks hung out. */
export function textLines(lines: readonly Line[], { className, size, lang, pageLang }: LineStyle): string {
  const foreign = pageLang !== undefined && pageLang !== lang;
  const language = foreign ? (lang === 'zh' ? 'zh-Hans' : lang) : null;
  return lines
    .map(({ x, y, text }) =>
      textEl(text, { class: className, x: x - hangingIndent(text, size, lang), y, lang: language }),
    )
    .join('');
}
