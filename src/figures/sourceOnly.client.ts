/** Time in ms to fold our drawing away, as in the tokens; none when the reader wants no motion. */
const FOLD = 350;

/** The fold under way in each figure. */
const folding = new WeakMap<HTMLElement, ReturnType<typeof setTimeout>>();

/**
 * Shows only what the source says, or our drawing as well. Things keep their identity: names move from the corners of
 * our shapes to their place in the quotation, shapes fold; the style sheet leads them from one `transform` or `d` to
 * the other, which is in `data-fold`.
 * @param settled called when the drawing stands in its new state
 */
export function applySourceOnly(root: HTMLElement, on: boolean, animate: boolean, settled: () => void): void {
  const moving = animate && !matchMedia('(prefers-reduced-motion: reduce)').matches;
  const { classList } = root;
  const settle = () => {
    classList.remove('is-folding');
    classList.toggle('is-source-only', on);
    settled();
  };
  clearTimeout(folding.get(root));
  if (moving) classList.remove('is-source-only');
  classList.toggle('is-folding', moving);
  for (const element of root.querySelectorAll<SVGElement>('[data-fold]')) {
    const name = element.hasAttribute('d') ? 'd' : 'transform';
    const rest = (element.dataset['rest'] ??= element.getAttribute(name)!);
    element.setAttribute(name, on ? element.dataset['fold']! : rest);
  }
  if (moving) folding.set(root, setTimeout(settle, FOLD));
  else settle();
}
