import { easeCubicOut } from 'd3-ease';
import { select } from 'd3-selection';
import { timer, type Timer } from 'd3-timer';
import { tweenNumbers } from './tweenNumbers.ts';

/** Time in ms to fold our drawing away, as in the tokens; none when the reader wants no motion. */
const FOLD = 350;

/** The fold under way in each figure. D3's transition module would weigh more than all the rest of this script. */
const folding = new WeakMap<HTMLElement, Timer>();

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
  return [
    ...select(root)
      .selectAll<SVGElement, unknown>('.movable')
      .nodes()
      .map((element) => tween(element, 'transform', translate(element, on))),
    ...select(root)
      .selectAll<SVGElement, unknown>('[data-sd]')
      .nodes()
      .map((element) => tween(element, 'd', outline(element, on))),
  ];
}

/**
 * Shows only what the source says, or our drawing as well. Things keep their identity: names move from the
 * corners of our shapes to their place in the quotation, shapes fold along `data-d` to `data-sd`.
 * @param settled called when the drawing stands in its new state
 */
export function applySourceOnly(root: HTMLElement, on: boolean, animate: boolean, settled: () => void): void {
  folding.get(root)?.stop();
  const steps = moves(root, on);
  const settle = () => {
    for (const step of steps) step(1);
    select(root).classed('is-folding', false).classed('is-source-only', on);
    settled();
  };
  if (!animate || matchMedia('(prefers-reduced-motion: reduce)').matches) return settle();
  select(root).classed('is-source-only', false).classed('is-folding', true);
  const fold = timer((elapsed) => {
    if (elapsed < FOLD) for (const step of steps) step(easeCubicOut(elapsed / FOLD));
    else {
      fold.stop();
      settle();
    }
  });
  folding.set(root, fold);
}
