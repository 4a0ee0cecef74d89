import { tweenNumbers } from './tweenNumbers.ts';

/** Time in ms to fold our drawing away, as in the tokens; none when the reader wants no motion. */
const FOLD = 350;

/** The frame that is asked for next, of the fold under way in each figure. */
const folding = new WeakMap<HTMLElement, number>();

/** Fast, then slower: what d3 calls easeCubicOut. D3's own modules would weigh more than all the rest of an embed. */
const ease = (moment: number) => 1 - (1 - moment) ** 3;

function translate(element: SVGElement, on: boolean): string {
  const { x = '0', y = '0', sx = x, sy = y } = element.dataset;
  return on ? `translate(${sx},${sy})` : `translate(${x},${y})`;
}

function outline(element: SVGElement, on: boolean): string {
  return (on ? element.dataset['sd'] : element.dataset['d']) ?? '';
}

/** Attributes to set for a moment between 0 and 1: names travel, outlines fold along their own path. */
function moves(root: HTMLElement, on: boolean): ((moment: number) => void)[] {
  const tween = (element: SVGElement, attribute: string, target: string) => {
    const at = tweenNumbers(element.getAttribute(attribute) ?? target, target);
    return (moment: number) => element.setAttribute(attribute, at(moment));
  };
  const all = (selector: string) => [...root.querySelectorAll<SVGElement>(selector)];
  return [
    ...all('.movable').map((element) => tween(element, 'transform', translate(element, on))),
    ...all('[data-sd]').map((element) => tween(element, 'd', outline(element, on))),
  ];
}

/**
 * Shows only what the source says, or our drawing as well. Things keep their identity: names move from the
 * corners of our shapes to their place in the quotation, shapes fold along `data-d` to `data-sd`.
 * @param settled called when the drawing stands in its new state
 */
export function applySourceOnly(root: HTMLElement, on: boolean, animate: boolean, settled: () => void): void {
  cancelAnimationFrame(folding.get(root) ?? 0);
  const steps = moves(root, on);
  const settle = () => {
    for (const step of steps) step(1);
    root.classList.remove('is-folding');
    root.classList.toggle('is-source-only', on);
    settled();
  };
  if (!animate || matchMedia('(prefers-reduced-motion: reduce)').matches) return settle();
  root.classList.remove('is-source-only');
  root.classList.add('is-folding');
  const started = performance.now();
  const next = () => folding.set(root, requestAnimationFrame(frame));
  const frame = (now: number) => {
    const moment = (now - started) / FOLD;
    if (moment >= 1) return settle();
    for (const step of steps) step(ease(Math.max(0, moment)));
    next();
  };
  next();
}
