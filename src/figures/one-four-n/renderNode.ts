import type { Lang } from '../../schema/release.ts';
import { outward, pad, shift, type Box } from '../geometry.ts';
import { nodeEl, readOn, type DiagramContext } from '../node.ts';
import { inState, standing } from '../states.ts';
import { classes, el, rectEl, textEl } from '../svg.ts';
import { TARGET } from '../tokens.ts';
import { MARK, type Label, type Mark, type Run } from './labels.ts';
import type { Layout } from './layout.ts';
import type { PlacedField, PlacedPart } from './placedParts.ts';

/** From a label to its focus ring. */
const RING = 6;

/** The field up to some x. */
export function fieldBox({ x, rules }: PlacedField, end: number): Box {
  return { x, y: rules[0]!, width: end - x, height: rules.at(-1)! - rules[0]! };
}

/** Target and focus ring of a label: at least the size of a finger, round its middle. */
export function hitBox(box: Box): Box {
  const width = Math.max(box.width + 2 * RING, TARGET.touch);
  const height = Math.max(box.height + 2 * RING, TARGET.touch);
  return outward({ x: box.x + (box.width - width) / 2, y: box.y + (box.height - height) / 2, width, height });
}

export const textOf = ({ text, x, y, centred, face }: Run) =>
  textEl(text, { class: classes('label', face.className, centred && 't-middle'), x, y });

export function markOf({ kind, x, y }: Mark, partId: string): string {
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

/** What of a label may stand in one state of the switch only: its target and ring, its words. */
const ownWords = ({ runs, box }: Label, lang: Lang) =>
  rectEl('hit ring', hitBox(box)) + readOn(runs.filter((run) => run.lang === lang).map(textOf));

const printedWords = ({ runs }: Label, lang: Lang) =>
  runs
    .filter((run) => run.lang !== lang)
    .map(textOf)
    .join('');

/** A partner's circle takes the wash, and is gone from the list: there the words themselves take it. */
const washOf = ({ box }: Label, partId: string) =>
  rectEl('mark f-wash-on', outward(pad(box, RING)), { 'data-of': partId });

/**
 * Where the pointer finds a name beyond its label, seen from the label's place: the core's outline, a partner's
 * circle, the field as far as the drawing goes.
 */
function groundOf({ part, place, circle }: PlacedPart, { core, field, width }: Layout): string {
  if (circle !== undefined) {
    const { cx, cy, rx, ry } = circle;
    return el('ellipse', { class: 'hit schematic', cx: cx - place.x, cy: cy - place.y, rx, ry });
  }
  if (part.term === 'core')
    return el('circle', {
      class: 'mark s-outline',
      'data-of': part.node.id,
      cx: core.cx - place.x,
      cy: core.cy - place.y,
      r: core.r,
    });
  return rectEl('hit', shift(fieldBox(field, width), -place.x, -place.y));
}

export function nodeOf(placed: PlacedPart, layout: Layout, context: DiagramContext): string {
  const { part, place, label, listed } = placed;
  const { id } = part.node;
  const own = (face: Label) => ownWords(face, context.lang);
  const printed = (face: Label) => printedWords(face, context.lang);
  const words = (show: (face: Label) => string) =>
    listed === undefined ? show(label) : inState('rest', show(label)) + inState('source', show(listed.label));
  const inside = [
    groundOf(placed, layout),
    listed === undefined ? '' : inState('source', washOf(listed.label, id)),
    words(own),
    label.mark === null ? '' : markOf(label.mark, id),
  ].join('');
  const markup = {
    inside,
    printed: context.lang === 'zh' ? '' : words(printed),
    attributes: { 'data-term': part.term },
  };
  return standing(place, listed?.place, nodeEl(id, markup, context));
}
