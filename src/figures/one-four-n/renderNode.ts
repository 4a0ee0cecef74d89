import type { Lang } from '../../schema/release.ts';
import type { FigureContext } from '../defineFigure.ts';
import { el, px, textEl, type Attributes } from '../svg.ts';
import { TARGET } from '../tokens.ts';
import { MARK, type Box, type Label, type Mark, type Run } from './labels.ts';
import type { Layout } from './layout.ts';
import type { PlacedField, PlacedPart } from './placedParts.ts';

export interface RenderContext extends Pick<FigureContext, 'lang' | 'partHref'> {
  readonly title: string;
  /** Accessible names by part id. */
  readonly names: ReadonlyMap<string, string>;
}

/** From a label to its focus ring. */
const RING = 6;

export const classes = (...names: (string | false)[]) => names.filter(Boolean).join(' ');

export const rect = (className: string, { x, y, width, height }: Box, more: Attributes = {}) =>
  el('rect', { class: className, x, y, width, height, ...more });

function ringBox({ x, y, width, height }: Box): Box {
  return { x: x - RING, y: y - RING, width: width + 2 * RING, height: height + 2 * RING };
}

/** The field up to some x. */
export function fieldBox({ x, rules }: PlacedField, end: number): Box {
  return { x, y: rules[0]!, width: end - x, height: rules.at(-1)! - rules[0]! };
}

/** At least the size of a finger, round the middle of the label. */
export function hitBox(box: Box): Box {
  const width = Math.max(box.width + 2 * RING, TARGET.touch);
  const height = Math.max(box.height, TARGET.touch);
  return { x: box.x + (box.width - width) / 2, y: box.y + (box.height - height) / 2, width, height };
}

function textOf({ text, x, y, centred, face, lang }: Run, pageLang: Lang): string {
  const className = classes('label', face.className, centred && 't-middle');
  return textEl(text, { class: className, x, y, lang: lang !== pageLang && 'zh-Hans' });
}

function markOf({ kind, x, y }: Mark, partId: string): string {
  const size = MARK[kind];
  if (kind === 'square') return el('rect', { class: 'f-ink', x, y, width: size, height: size });
  return el('circle', {
    class: 'mark s-axis',
    'data-of': partId,
    cx: x + size / 2,
    cy: y + size / 2,
    r: size / 2,
  });
}

/** What of a label may stand in one state of the switch only: its target, its ring, its words. */
const words = ({ runs, box }: Label, lang: Lang) =>
  rect('hit', hitBox(box)) + rect('ring', ringBox(box)) + runs.map((run) => textOf(run, lang)).join('');

function labelOf({ part, place, label, listed }: PlacedPart, lang: Lang): string {
  const transform = `translate(${px(place.x)},${px(place.y)})`;
  const mark = label.mark === null ? '' : markOf(label.mark, part.node.id);
  if (listed === undefined) return el('g', { transform }, words(label, lang), mark);
  const { x: sx, y: sy } = listed.place;
  return el(
    'g',
    { class: 'movable', transform, 'data-x': place.x, 'data-y': place.y, 'data-sx': sx, 'data-sy': sy },
    el('g', { class: 'only-rest' }, words(label, lang)),
    el('g', { class: 'only-source' }, words(listed.label, lang)),
    mark,
  );
}

/** Where the pointer finds a name beyond its label: the core's outline, a partner's circle, the field as far as the drawing goes. */
function groundOf({ part, circle }: PlacedPart, { core, field, width }: Layout): string {
  if (circle !== undefined) return el('ellipse', { class: 'hit schematic', ...circle });
  if (part.term === 'core')
    return el('circle', { class: 'mark s-outline', 'data-of': part.node.id, ...core });
  return rect('hit', fieldBox(field, width));
}

/** A part that can be picked: a link to its description, named by its label, kind and relations. */
export function nodeOf(placed: PlacedPart, layout: Layout, { lang, partHref, names }: RenderContext): string {
  const { node, term } = placed.part;
  return el(
    'a',
    {
      class: 'node',
      href: partHref(node.id),
      'data-key': node.id,
      'data-term': term,
      'aria-label': names.get(node.id),
    },
    el('g', { 'aria-hidden': 'true' }, groundOf(placed, layout), labelOf(placed, lang)),
  );
}
