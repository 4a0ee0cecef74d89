import { escapeXml } from '../figures/svg.ts';

/** A text as HTML, in which what stands between two backticks is code. */
export const codeHtml = (text: string): string =>
  text
    .split('`')
    .map((piece, i) => (i % 2 === 0 ? escapeXml(piece) : `<code>${escapeXml(piece)}</code>`))
    .join('');
