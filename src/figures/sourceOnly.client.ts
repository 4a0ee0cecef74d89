import { easeCubicOut, interpolateString, select } from 'd3';
// Side effect: gives selections their `transition()`; the d3 bundle drops it when nothing of it is named.
import 'd3-transition';

/** Time in ms to fold our drawing away, as in the tokens; none when the reader wants no motion. */
const FOLD = 350;

function translate(element: SVGElement, on: boolean): string {
  const { x = '0', y = '0', sx = x, sy = y } = element.dataset;
  return on ? `translate(${sx},${sy})` : `translate(${x},${y})`;
}

/**
 * Shows only what the source says, or our drawing as well. Things keep their identity: names move from the
 * corners of our shapes to their place in the quotation, shapes fold along `data-d` to `data-sd`.
 */
export function applySourceOnly(root: HTMLElement, on: boolean, animate: boolean): void {
  const still = !animate || matchMedia('(prefers-reduced-motion: reduce)').matches;
  const duration = still ? 0 : FOLD;
  const settle = () => {
    root.classList.remove('is-folding');
    root.classList.toggle('is-source-only', on);
  };
  const movables = select(root).selectAll<SVGElement, unknown>('.movable');
  const folding = select(root).selectAll<SVGElement, unknown>('[data-sd]');
  movables.interrupt();
  folding.interrupt();
  if (duration === 0) {
    movables.attr('transform', function () {
      return translate(this, on);
    });
    folding.attr('d', function () {
      return (on ? this.dataset['sd'] : this.dataset['d']) ?? '';
    });
    settle();
    return;
  }
  root.classList.remove('is-source-only');
  root.classList.add('is-folding');
  movables
    .transition()
    .duration(duration)
    .ease(easeCubicOut)
    .attr('transform', function () {
      return translate(this, on);
    });
  folding
    .transition()
    .duration(duration)
    .ease(easeCubicOut)
    .attrTween('d', function () {
      return interpolateString(
        this.getAttribute('d') ?? '',
        (on ? this.dataset['sd'] : this.dataset['d']) ?? '',
      );
    });
  // Either may be empty, so the end is timed by the figure itself, not by one of its transitions.
  select(root).transition().duration(duration).on('end', settle);
}
