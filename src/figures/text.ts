import { once } from '../once.ts';
import type { Lang } from '../schema/release.ts';

/**
 * Widths of text before any browser has seen it. System faces differ, so the estimate leans to the wide side:
 * Han and full-width marks are one em; Latin advances are Georgia's, the widest of the serif stack.
 */
const NARROW = new Set([...'iljtfr.,:;\'’‘“”"!|()[] -·']);
const WIDE = new Set([...'mwMWQO@%—…']);

const advance = once((character: string): number => {
  const code = character.codePointAt(0)!;
  if (code >= 0x2e80) return 1;
  if (WIDE.has(character)) return 0.95;
  if (NARROW.has(character)) return 0.38;
  if (/[A-Z]/.test(character)) return 0.74;
  if (/[0-9]/.test(character)) return 0.62;
  return 0.56;
});

/** Estimated width in px of a run at a font size in px; `bold` widens Latin by a twentieth. */
export function textWidth(text: string, size: number, bold = false): number {
  let em = 0;
  for (const character of text) em += advance(character);
  return em * size * (bold ? 1.05 : 1);
}

/** From the middle of a line down to its baseline: Han fill their square, Latin stands on the baseline. */
export function baselineDrop(size: number, lang: Lang): number {
  return size * (lang === 'zh' ? 0.37 : 0.33);
}
