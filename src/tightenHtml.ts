const BLOCK =
  'div|p|ul|ol|li|dl|dt|dd|figure|figcaption|section|article|nav|details|summary|table|thead|tbody|tr|td|th';
const AT_BLOCK = new RegExp(
  `<(pre|textarea)[\\s>][\\s\\S]*?</\\1>|\\s+(?=</?(?:${BLOCK})[\\s>])|(</?(?:${BLOCK})(?:\\s[^>]*)?>)\\s+`,
  'g',
);

/**
 * Leaves out the blanks beside the tags of blocks: they are never seen, and templates leave thousands of them.
 * What is shown as written keeps its own.
 */
export function tightenHtml(html: string): string {
  return html.replace(AT_BLOCK, (found: string, asWritten?: string, tag?: string) =>
    asWritten === undefined ? (tag ?? '') : found,
  );
}
