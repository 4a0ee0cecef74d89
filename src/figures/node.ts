import type { FigureContext } from './defineFigure.ts';
import { namesOf, type Pickable } from './relations.ts';
import { el, svgRoot, type Attributes } from './svg.ts';

/** What a diagram is drawn with besides its layout. */
export interface DiagramContext extends FigureContext {
  readonly title: string;
  /** Accessible names by part id. */
  readonly names: ReadonlyMap<string, string>;
}

export const diagramContext = (pickables: readonly Pickable[], context: FigureContext): DiagramContext => ({
  ...context,
  title: context.fill(context.record.title),
  names: namesOf(pickables, context),
});

/**
 * The outer `<svg>` of a diagram: a named group of links.
 * @param form whose styles it has
 */
export const diagramRoot = (
  form: string,
  { title }: DiagramContext,
  { width, height }: { readonly width: number; readonly height: number },
  ...children: string[]
): string =>
  svgRoot(
    width,
    height,
    { class: `drawing ${form}`, role: 'group', 'aria-label': title, 'data-drawing': width },
    ...children,
  );

/** What a part's link shows, and what stands beside it. */
export interface NodeMarkup {
  /** Marks, targets and words in the language of the page, which its accessible name begins with (WCAG 2.5.3). */
  readonly inside: string;
  /** The printed word where the page has another language, as drawn text; empty where it has not. */
  readonly printed: string;
  readonly attributes?: Attributes;
}

/** A part that can be picked: a link to its description, named by its label, kind and relations. */
export function nodeEl(
  partId: string,
  { inside, printed, attributes }: NodeMarkup,
  { partHref, names }: DiagramContext,
): string {
  const link = {
    class: 'node',
    href: partHref(partId),
    'data-key': partId,
    ...attributes,
    'aria-label': names.get(partId),
  };
  const beside = { class: 'printed', 'data-of': partId, lang: 'zh-Hans', 'aria-hidden': 'true' };
  return (
    el('a', link, el('g', { 'aria-hidden': 'true' }, inside)) +
    (printed === '' ? '' : el('g', beside, printed))
  );
}

/** Lines of a name one after the other, with the blank that a line break stands for: drawn text is read out too. */
export const readOn = (lines: readonly string[]): string => lines.join(' ');
