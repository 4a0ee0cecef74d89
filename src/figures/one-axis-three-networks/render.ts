import type { Lang, ModelLink } from '../../schema/release.ts';
import { diagramRoot, nodeEl, readOn, type DiagramContext } from '../node.ts';
import { inState, standing } from '../states.ts';
import { classes, el, escapeXml, rectEl, type Attributes } from '../svg.ts';
import { NODE } from '../tokens.ts';
import type { Face, Line, Placed, PlacedLeaf, PlacedNetwork, PlacedTier, Span } from './placed.ts';

/** Han inside a run of the other language is marked, wherever it stands. */
function spanOf({ text, zh, sourceOnly }: Span, lang: Lang): string {
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

export function textOf({ spans, x, y, anchor, className }: Line, lang: Lang, more: Attributes = {}): string {
  const [first, ...rest] = spans;
  const whole = rest.length === 0 && first!.zh && lang !== 'zh';
  const { class: state, ...others } = more;
  return el(
    'text',
    {
      class: classes(state as string | undefined, className, anchor && `t-${anchor}`),
      x,
      y,
      lang: whole && 'zh-Hans',
      ...others,
    },
    whole ? escapeXml(first!.text) : spans.map((span) => spanOf(span, lang)),
  );
}

/** Words of the page's language belong to the link; the printed ones of another stand beside it. */
const isPrinted = ({ spans }: Line, lang: Lang) => lang !== 'zh' && spans.every(({ zh }) => zh);

const LABEL = { class: 'label' };

const ownWords = (lines: readonly Line[], lang: Lang) =>
  readOn(lines.filter((line) => !isPrinted(line, lang)).map((line) => textOf(line, lang, LABEL)));

const printedWords = (lines: readonly Line[], lang: Lang) =>
  lines
    .filter((line) => isPrinted(line, lang))
    .map((line) => textOf(line, 'zh', LABEL))
    .join('');

/** Which relation a stroke draws, for the client: parts that can be picked, by id. */
function relation(link: ModelLink | undefined, parts: ReadonlySet<string>): Attributes {
  if (link === undefined) return {};
  const end = (id: string) => (parts.has(id) ? id : null);
  return { 'data-link': link.id, 'data-source': end(link.source), 'data-target': end(link.target) };
}

function leaf({ nodeId, far, outline, folded, mesh }: PlacedLeaf): string {
  const fold: Attributes = { d: outline, 'data-fold': folded };
  return [
    far ? el('path', { class: 'mark f-far schematic', 'data-of': nodeId, ...fold }) : '',
    el('path', {
      class: classes('mark s-schematic', !far && 'f-paper', 'schematic'),
      'data-of': nodeId,
      ...fold,
    }),
    el('path', { class: 'mark s-mesh schematic', 'data-of': nodeId, d: mesh }),
  ].join('');
}

export const LOZENGE = `M0,${-NODE.network}L${NODE.network},0L0,${NODE.network}L${-NODE.network},0Z`;

/** The wash of a part, round all of its words. */
const washOf = ({ ring }: Pick<Face, 'ring'>, nodeId: string, wash: Face['wash']) =>
  rectEl(classes('mark f-wash-on', wash === 'quiet' && 'f-wash-quiet'), ring, { 'data-of': nodeId });

function networkOf({ node, at, lines, faces, leaf: ridden }: PlacedNetwork, context: DiagramContext): string {
  const { lang } = context;
  const inside = [
    ...faces.map((face) =>
      inState(face.state, washOf(face, node.id, face.wash), rectEl('hit ring', face.ring)),
    ),
    ridden === undefined ? '' : leaf(ridden),
    el('path', { class: 'f-ink', d: LOZENGE }),
    ownWords(lines, lang),
    ...faces.map((face) => inState(face.state, ownWords(face.lines, lang))),
  ].join('');
  const printed = faces
    .filter((face) => face.lines.some((line) => isPrinted(line, lang)))
    .map((face) => inState(face.state, printedWords(face.lines, lang)))
    .join('');
  return standing(at.rest, at.source, nodeEl(node.id, { inside, printed }, context));
}

function tierOf(tier: PlacedTier, context: DiagramContext): string {
  const { node, center, radius, lines, ring } = tier;
  const disc = { class: 'mark s-outline', 'data-of': node.id, cx: center.x, cy: center.y, r: radius };
  const inside = [
    washOf(tier, node.id, 'quiet'),
    rectEl('hit ring', ring),
    el('circle', disc),
    ownWords(lines, context.lang),
  ].join('');
  return nodeEl(node.id, { inside, printed: printedWords(lines, context.lang) }, context);
}

/** The drawing. Schematic marks lie under what the source says; nodes follow in walking order. */
export function render(placed: Placed, context: DiagramContext): string {
  const { lang } = context;
  const parts = new Set([...placed.tiers, ...placed.networks].map(({ node }) => node.id));
  const only = { class: 'only-source' };
  return diagramRoot(
    'one-axis-three-networks',
    context,
    placed,
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
          rectEl('mark s-cell', box, relation(joint, parts)) +
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
    ...placed.tiers.map((tier) => tierOf(tier, context)),
    ...placed.networks.map((network) => networkOf(network, context)),
  );
}
