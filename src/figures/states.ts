import type { Point } from './geometry.ts';
import { el, px } from './svg.ts';

/** The two states of the switch: everything, and only what the source says. */
export type State = 'rest' | 'source';

const STATE_CLASS: Readonly<Record<State, string>> = { rest: 'only-rest', source: 'only-source' };

/** What stands in one of the two states only. */
export const inState = (state: State, ...children: (string | readonly string[])[]): string =>
  el('g', { class: STATE_CLASS[state] }, ...children);

/** What stands in one place, or moves to another when only the source is shown. */
export function standing(rest: Point, source: Point | undefined, ...children: string[]): string {
  const at = ({ x, y }: Point) => `translate(${px(x)},${px(y)})`;
  return el('g', { transform: at(rest), 'data-fold': source && at(source) }, ...children);
}
