const OUTWARD = /<a(?=\s)(?=[^>]*\shref="(?!#))/g;

/** Makes every link that leads off a framed page open in the whole window: our pages may not stand in a frame. */
export function leaveFrame(html: string): string {
  return html.replace(OUTWARD, '<a target="_top" rel="noopener"');
}
