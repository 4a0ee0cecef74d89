const BLOCK =
  'div|p|ul|ol|li|dl|dt|dd|h[1-6]|main|header|footer|figure|figcaption|section|article|nav|details|summary|table|' +
  'thead|tbody|tr|td|th|path|rect';
const AT_BLOCK = new RegExp(
  `<(pre|textarea)[\\s>][\\s\\S]*?</\\1>|\\s+(?=</?(?:${BLOCK})[\\s>])|(</?(?:${BLOCK})(?:\\s[^>]*)?>)\\s+`,
  'g',
);

/** Blanks in a row, before or after a tag. */
const IN_A_ROW = /<(pre|textarea)[\s>][\s\S]*?<\/\1>|\s{2,}(?=<)|(>)\s{2,}/g;

/**
 * Leaves out the blanks beside the tags of blocks and of shapes in drawings, and all but one of those beside other
 * tags: they are never seen, and templates leave thousands of them. What is shown as written keeps its own.
 */
export function tightenHtml(html: string): string {
  return html
    .replace(AT_BLOCK, (found: string, asWritten?: string, tag?: string) =>
      asWritten === undefined ? (tag ?? '') : found,
    )
    .replace(IN_A_ROW, (found: string, asWritten?: string, tag?: string) =>
      asWritten === undefined ? `${tag ?? ''} ` : found,
    );
}
