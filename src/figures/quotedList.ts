import type { FigureContext } from './defineFigure.ts';

/** In quotation marks, unless it brings its own. */
export const quoted = (text: string): string => (text.startsWith('“') ? text : `“${text}”`);

/** Phrases in a row; between two pairs of quotation marks Chinese writes no comma. */
export function quotedList(
  phrases: readonly string[],
  { lang, t }: Pick<FigureContext, 'lang' | 't'>,
): string {
  return phrases.map(quoted).join(lang === 'zh' ? '' : t('list.separator'));
}
