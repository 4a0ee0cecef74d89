import { el, escapeXml, px, svgRoot, type Attributes } from '../svg.ts';
import { NODE } from '../tokens.ts';
import type { FigureContext } from '../defineFigure.ts';
import type { ModelLink } from '../../schema/release.ts';
import type { Box } from './mesh.ts';
import type { Face, Line, Placed, PlacedLeaf, PlacedNetwork, PlacedTier, Span } from './placed.ts';

export interface RenderContext extends FigureContext {
  readonly title: string;
  readonly nameOf: (id: string) => string;
}

const names = (...classes: (string | false | undefined)[]) => classes.filter(Boolean).join(' ');

/** Han inside a run of the other language is marked, wherever it stands. */
function spanOf({ text, zh, sourceOnly }: Span, lang: FigureContext['lang']): string {
  const attributes: Attributes = {
    class: sourceOnly && 'only-source',
    lang: zh && lang !== 'zh' && 'zh-Hans',
  };
  if (Object.values(attributes).some(Boolean)) return el('tspan', attributes, escapeXml(text));
  if (lang === 'zh') return escapeXml(text);
  return text.replace(/[&<>"]|[⺀-鿿—]+/g, (run) =>
    /[⺀-鿿—]/.test(run) ? el('tspan', { lang: 'zh-Hans' }, run) : escapeXml(run),
  );
}

function textOf(line: Line, lang: FigureContext['lang'], extra: Attributes = {}): string {
  const { x, y, anchor, className, label } = line;
  const [first, ...rest] = line.spans;
  const whole = rest.length === 0 && first!.zh && lang !== 'zh';
  const { class: more, ...others } = extra;
  return el(
    'text',
    {
      class: names(label && 'label', className, anchor && `t-${anchor}`, more as string | undefined),
      x,
      y,
      lang: whole && 'zh-Hans',
      ...others,
    },
    whole ? escapeXml(first!.text) : line.spans.map((span) => spanOf(span, lang)),
  );
}

const rect = (box: Box, className: string, more: Attributes = {}) =>
  el('rect', { class: className, ...box, ...more });

/** Which relation a stroke draws, for the client: parts that can be picked, by id. */
function relation(link: ModelLink | undefined, parts: ReadonlySet<string>): Attributes {
  if (link === undefined) return {};
  const end = (id: string) => (parts.has(id) ? id : null);
  return { 'data-link': link.id, 'data-source': end(link.source), 'data-target': end(link.target) };
}

function leaf({ nodeId, far, outline, folded, mesh }: PlacedLeaf): string {
  const fold: Attributes = { d: outline, 'data-d': outline, 'data-sd': folded };
  return [
    far ? el('path', { class: 'mark f-far schematic', 'data-of': nodeId, ...fold }) : '',
    el('path', {
      class: names('mark s-schematic', !far && 'f-paper', 'schematic'),
      'data-of': nodeId,
      ...fold,
    }),
    el('path', { class: 'mark s-mesh schematic', 'data-of': nodeId, d: mesh }),
  ].join('');
}

const LOZENGE = `M0,${-NODE.network}L${NODE.network},0L0,${NODE.network}L${-NODE.network},0Z`;

const STATE_CLASS = { rest: 'only-rest', source: 'only-source' } as const;

/** What takes the pointer, the wash and the focus ring, and the words that stand in one state only. */
function faceGround(face: Face, nodeId: string): string {
  const state = STATE_CLASS[face.state];
  return [
    rect(face.ring, names('mark f-wash-on', face.wash === 'quiet' && 'f-wash-quiet', state), {
      'data-of': nodeId,
    }),
    rect(face.hit, names('hit', state)),
  ].join('');
}

function network({ node, at, lines, faces, leaf: ridden }: PlacedNetwork, context: RenderContext): string {
  const { lang } = context;
  return el(
    'g',
    {
      class: 'movable',
      transform: `translate(${px(at.rest.x)},${px(at.rest.y)})`,
      'data-x': at.rest.x,
      'data-y': at.rest.y,
      'data-sx': at.source.x,
      'data-sy': at.source.y,
      'aria-hidden': 'true',
    },
    faces.map((face) => faceGround(face, node.id)),
    ridden === undefined ? '' : leaf(ridden),
    el('path', { class: 'f-ink', d: LOZENGE }),
    lines.map((line) => textOf(line, lang)),
    faces.flatMap((face) => face.lines.map((line) => textOf(line, lang, { class: STATE_CLASS[face.state] }))),
    faces.map((face) => rect(face.ring, names('ring', STATE_CLASS[face.state]))),
  );
}

function tier({ node, center, radius, lines, hit, ring }: PlacedTier, { lang }: RenderContext): string {
  return el(
    'g',
    { 'aria-hidden': 'true' },
    rect(ring, 'mark f-wash-on f-wash-quiet', { 'data-of': node.id }),
    rect(hit, 'hit'),
    el('circle', { class: 'mark s-outline', 'data-of': node.id, cx: center.x, cy: center.y, r: radius }),
    lines.map((line) => textOf(line, lang)),
    rect(ring, 'ring'),
  );
}

function link(id: string, inner: string, context: RenderContext): string {
  return el(
    'a',
    { class: 'node', href: context.partHref(id), 'data-key': id, 'aria-label': context.nameOf(id) },
    inner,
  );
}

/** The drawing. Schematic marks lie under what the source says; nodes follow in walking order. */
export function render(placed: Placed, context: RenderContext): string {
  const { lang } = context;
  const parts = new Set([...placed.tiers, ...placed.networks].map(({ node }) => node.id));
  const only = { class: 'only-source' };
  return svgRoot(
    placed.width,
    placed.height,
    {
      class: 'drawing one-axis-three-networks',
      role: 'group',
      'aria-label': context.title,
      'data-drawing': placed.width,
    },
    el('g', { 'aria-hidden': 'true' }, [
      ...placed.leaves.map(leaf),
      ...placed.ties.map((tie) =>
        el('path', { class: 'mark s-schematic schematic', d: tie.d, ...relation(tie.link, parts) }),
      ),
      ...placed.axis.map((stroke) =>
        el('path', {
          class: 'mark s-axis',
          d: stroke.d,
          'data-of': stroke.nodeId,
          ...relation(stroke.link, parts),
        }),
      ),
      ...placed.cells.map(
        ({ link: joint, printed, ...box }) =>
          rect(box, 'mark s-cell', relation(joint, parts)) +
          textOf(printed, lang, { class: 'mark', ...relation(joint, parts) }),
      ),
      ...placed.quotation.marks.map((line) => textOf(line, lang, only)),
      el('path', { class: 's-relation only-source', d: placed.quotation.plus }),
      ...(placed.note === null
        ? []
        : [
            el('path', { class: 's-leader only-source', d: placed.note.leader }),
            ...placed.note.lines.map((line) => textOf(line, lang, only)),
          ]),
    ]),
    ...placed.tiers.map((each) => link(each.node.id, tier(each, context), context)),
    ...placed.networks.map((each) => link(each.node.id, network(each, context), context)),
  );
}
