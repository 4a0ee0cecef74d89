import type { Point } from '../geometry.ts';
import { diagramRoot, type DiagramContext } from '../node.ts';
import { classes, el, escapeXml, px, rectEl, textEl } from '../svg.ts';
import type { Layout } from './layout.ts';
import type { OneFourN, TermKind } from './model.ts';
import type { Note } from './notes.ts';
import { fieldBox, nodeOf } from './renderNode.ts';

/** The printed formula: numerals, and plus signs as lines, solid because the source prints them. */
function formulaOf({ printed, parts }: OneFourN, { formula, numerals, pluses, arm }: Layout): string {
  const numeral = (term: TermKind) => {
    const owners = parts.filter((part) => part.term === term);
    return textEl(printed[term], {
      class: `mark ${formula.className} t-middle`,
      'data-of': owners.length === 1 && owners[0]!.node.id,
      'data-numeral': term,
      ...numerals[term],
    });
  };
  const strokes = pluses.map(
    ({ x, y }) => `M${px(x - arm)},${px(y)}h${px(2 * arm)}M${px(x)},${px(y - arm)}v${px(2 * arm)}`,
  );
  return el(
    'g',
    { 'aria-hidden': 'true' },
    numeral('core') + numeral('partner') + numeral('field'),
    el('path', { class: 's-axis', d: strokes.join('') }),
  );
}

/** N's open field. It lies outside its link, so that moving the focus there never scrolls to where the rows end. */
function fieldOf({ field, parts }: Layout): string {
  const of = { 'data-of': parts.at(-1)!.part.node.id };
  const box = fieldBox(field, field.end);
  const rules = field.rules.map((y) => `M${px(field.x)},${px(y)}H${px(field.end)}`);
  return el(
    'g',
    { 'aria-hidden': 'true' },
    rectEl('mark f-wash-on', box, of),
    el('path', { class: 'mark s-field', ...of, d: rules.join('') }),
    el('path', { class: 'mark s-axis', ...of, d: `M${px(box.x)},${px(box.y)}v${px(box.height)}` }),
  );
}

/** Under the names, none of it the source's: washes, then circles, so that no wash hides a line, then the overlap. */
function schematicOf({ overlap }: OneFourN, { parts, hatch, leader }: Layout): string {
  const circles = (className: string) =>
    parts.flatMap(({ part, circle }) =>
      circle === undefined
        ? []
        : el('ellipse', { class: `mark ${className} schematic`, 'data-of': part.node.id, ...circle }),
    );
  const relation = { 'data-link': overlap.id, 'data-source': overlap.source, 'data-target': overlap.target };
  return el(
    'g',
    { 'aria-hidden': 'true' },
    circles('f-wash-on'),
    circles('s-schematic f-none'),
    el('path', { class: 'mark s-hatch schematic', ...relation, d: hatch }),
    leader === null
      ? ''
      : el('path', {
          class: 's-leader schematic',
          d: `M${px(leader.from)},${px(leader.y)}H${px(leader.to)}`,
        }),
  );
}

function noteOf({ about, lines, centred }: Note): string {
  return el(
    'text',
    { class: classes('t-note', centred && 't-middle', about === 'overlap' && 'schematic') },
    lines.map(({ text, x, y }) => el('tspan', { x, y }, escapeXml(text))),
  );
}

/** The drawing: the formula, our circles, the names in walking order, what is not said, the quotation marks. */
export function render(model: OneFourN, layout: Layout, context: DiagramContext): string {
  const { parts, notes, quotes } = layout;
  const quoteMark = (mark: string, at: Point, anchor: string) =>
    textEl(mark, {
      class: classes('t-quote-mark only-source', anchor),
      lang: context.lang !== 'zh' && 'zh-Hans',
      'aria-hidden': 'true',
      ...at,
    });
  return diagramRoot(
    'one-four-n',
    context,
    layout,
    formulaOf(model, layout),
    fieldOf(layout),
    schematicOf(model, layout),
    ...parts.map((placed) => nodeOf(placed, layout, context)),
    ...notes.map(noteOf),
    quoteMark('“', quotes.open, 't-end'),
    quoteMark('”', quotes.close, ''),
  );
}
