import { el, svgRoot, type Attributes } from './svg.ts';

/**
 * A mark of a still. Under its key it is the same thing from still to still: the page leads it to its next place.
 * How it comes in when the last still had none is in `data-enter`: a line is drawn, a name lands after the one
 * before it, a sheet unfolds from `data-folded`, its lattice follows late; without it, it fades in.
 */
export function mark(
  key: string,
  attributes: Attributes,
  ...children: (string | readonly string[])[]
): string {
  return el('g', { 'data-k': key, ...attributes }, ...children);
}

/** A mark that is one path, so that its outline can move too. */
export function markPath(key: string, attributes: Attributes): string {
  return el('path', { 'data-k': key, ...attributes });
}

export const at = (x: number, y: number): string =>
  `translate(${Math.round(x * 10) / 10},${Math.round(y * 10) / 10})`;

export interface StillSize {
  readonly width: number;
  /** px down to which there is something to see at this moment. */
  readonly height: number;
  /** px from and to which a window that is smaller than the drawing looks. */
  readonly focus: readonly [from: number, to: number];
}

/**
 * A still: one moment of a figure, to be looked at only. What it says stands in the text beside it.
 * @param form whose styles it has
 */
export function stillRoot(
  form: string,
  { width, height, focus }: StillSize,
  sourceOnly: boolean,
  ...marks: string[]
): string {
  return svgRoot(
    width,
    height,
    {
      class: `drawing ${form}${sourceOnly ? ' is-source-only' : ''}`,
      'aria-hidden': 'true',
      'data-focus': focus.map(Math.round).join(' '),
    },
    ...marks,
  );
}
