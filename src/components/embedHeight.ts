import type { FigureContext, FigureDefinition, LegendEntry } from '../figures/defineFigure.ts';
import { drawingWidth, framedWidths } from '../figures/drawingWidth.ts';
import { textWidth } from '../figures/text.ts';
import { paragraphsText } from '../model/paragraphRanges.ts';
import { get, type Lang } from '../schema/release.ts';
import type { DescribedFigure } from './describedFigure.ts';

/** px: the column of an article for which a frame is measured unless its editor names another. */
export const COLUMN = 600;
/** px: columns of host pages, from a phone to a wide page. */
export const COLUMNS = [320, 480, COLUMN, 720, 960] as const;

/**
 * The framed page as styles/embed.css and styles/figure-frame.css set it, in px: all that stands round the drawing,
 * from the top down. A browser test compares what comes out with what a browser needs.
 */
const FRAMED = {
  /** Of the page, left and right together; given up first where there is just room for a wider drawing. */
  sides: (column: number) => (column < COLUMN ? 24 : Math.min(24, column - COLUMN)),
  /** Of the page above and below, and the rule over the figure. */
  ends: 4 + 14 + 12,
  number: { size: 14, line: 23.1, slots: 60 },
  title: { size: 24, line: 32.4 },
  caption: { size: 14, line: 23.1, above: 4 },
  /** Beside the head where there is room; under it otherwise. */
  switch: { size: 14, box: 34, line: 44, above: 12, beside: 32 },
  drawing: { above: 20 },
  keys: { size: 14, line: 23.1, above: 14 },
  order: { size: 14, line: 44, head: 39.1, box: 26, between: 24 },
  legend: { size: 14, line: 23.1, above: 16, between: 28, row: 6, wideMark: 54, mark: 26 },
  parts: { size: 14, line: 32, above: 12, between: 18, title: 16 },
  text: { size: 14, line: 36, above: 12 + 5, marker: 16 },
  foot: { size: 14, line: 23.1, above: 10 + 11, between: 24, row: 4 },
  /** Faces differ from one system to the next. */
  spare: 40,
} as const;

/** px: the widest that a frame shows its narrow drawing (styles/figure-frame.css); a wider one has its own size. */
const NARROW = 420;

const WIDE_MARKS = new Set(['solid', 'dashed', 'hatch', 'open-field']);

/** Chinese quotation marks fill a square, as Han do. */
const widthOf = (text: string, size: number, lang: Lang): number =>
  textWidth(lang === 'zh' ? text.replaceAll(/[‘’“”]/g, '\u3000') : text, size);

/** What a line may break between: Han, and words of letters. */
const UNBROKEN = /\p{Script=Han}[，。、：；？！”》]*|[^\s\p{Script=Han}]+/gu;

/** Lines that a text takes in a column. */
function linesOf(text: string, size: number, room: number, lang: Lang): number {
  const pieces = (text.match(UNBROKEN) ?? []).map((piece) => widthOf(piece, size, lang));
  return rowsOf(pieces, lang === 'zh' ? 0 : widthOf(' ', size, lang), room);
}

/** Rows that boxes side by side take. */
function rowsOf(widths: readonly number[], between: number, room: number): number {
  let rows = widths.length === 0 ? 0 : 1;
  let used = -between;
  for (const width of widths) {
    used += between + width;
    if (used > room && used > width) {
      rows++;
      used = width;
    }
  }
  return rows;
}

/** The drawing that a container of this width shows, as markup, and its height there in px. */
function drawn({ definition, drawing }: DescribedFigure, room: number) {
  const widths = framedWidths(definition);
  const width = drawingWidth({ widths }, room);
  const svg = drawing(width);
  const [, drawnWidth, height] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg) ?? [];
  if (drawnWidth === undefined || height === undefined)
    throw new Error(`figure "${definition.id}" has no viewBox`);
  const shown = width === widths[0] ? Math.min(room, NARROW) : width;
  return { svg, height: Number(height) * (shown / Number(drawnWidth)) };
}

/** Controls that the figure's script adds, by the words for them that the server wrote on the drawing. */
function controlsHeight(svg: string, { lang }: FigureContext, room: number): number {
  const { keys, order } = FRAMED;
  const root = svg.slice(0, svg.indexOf('>'));
  const words = (name: string) => new RegExp(` ${name}="([^"]*)"`).exec(root)?.[1]?.replaceAll('&quot;', '"');
  const help = words('data-keys');
  const sort = words('data-sort-labels');
  const helpHeight = help === undefined ? 0 : keys.above + linesOf(help, keys.size, room, lang) * keys.line;
  if (sort === undefined) return helpHeight;
  const { orders } = JSON.parse(sort) as { orders: readonly { label: string }[] };
  const labels = orders.map(({ label }) => order.box + widthOf(label, order.size, lang));
  return helpHeight + order.head + rowsOf(labels, order.between, room) * order.line;
}

/** Height in px of a frame that shows the figure whole in a column of this width, until a part of it is opened. */
export function embedHeight(figure: DescribedFigure, column: number = COLUMN): number {
  const { definition, model, context } = figure;
  const room = column - FRAMED.sides(column);
  const { svg, height } = drawn(figure, room);
  const heights = [
    FRAMED.ends,
    headHeight(definition.kind, context, room),
    FRAMED.drawing.above + height,
    controlsHeight(svg, context, room),
    definition.kind === 'diagram' ? partsHeight(figure, room) : 0,
    legendHeight(definition.legend(model, context), context.lang, room),
    definition.kind === 'chart' ? textHeight(context, room) : 0,
    footHeight(context, room),
    FRAMED.spare,
  ];
  return Math.ceil(sum(heights) / 10) * 10;
}

function headHeight(
  kind: FigureDefinition['kind'],
  { record, release, lang, t, fill }: FigureContext,
  room: number,
): number {
  const { number, title, caption, switch: toggle } = FRAMED;
  const system = record.system === null ? '' : get(release.systems, record.system, 'system').label[lang];
  const name = widthOf(system, number.size, lang) + number.slots;
  const head =
    rowsOf([widthOf(t('figure.number', { n: 10 }), number.size, lang), name], 0, room) * number.line +
    linesOf(fill(record.title), title.size, room, lang) * title.line +
    caption.above +
    linesOf(fill(record.caption), caption.size, room, lang) * caption.line;
  if (kind === 'chart') return head;
  const words = Math.max(
    widthOf(fill(record.title), title.size, lang),
    widthOf(fill(record.caption), caption.size, lang),
  );
  const box = toggle.box + widthOf(t('figure.sourceOnly'), toggle.size, lang);
  return words + toggle.beside + box <= room ? head : head + toggle.above + toggle.line;
}

function partsHeight({ context, description }: DescribedFigure, room: number): number {
  const { keys, parts } = FRAMED;
  const { lang, release, t } = context;
  const labels = description.parts.map(({ nodeId }) =>
    widthOf(get(release.nodes, nodeId, 'node').label[lang], parts.size, lang),
  );
  const title = widthOf(t('figure.parts'), parts.size, lang);
  const inOneRow = rowsOf([title, ...labels], parts.between, room) === 1;
  const rows = inOneRow ? 1 : 1 + rowsOf(labels, parts.between, room);
  return (
    keys.above +
    linesOf(t('figure.keys'), keys.size, room, lang) * keys.line +
    parts.above +
    rows * parts.line
  );
}

function legendHeight(entries: readonly LegendEntry[], lang: Lang, room: number): number {
  if (entries.length === 0) return 0;
  const { legend } = FRAMED;
  const markOf = ({ mark }: LegendEntry) => (WIDE_MARKS.has(mark) ? legend.wideMark : legend.mark);
  const widths = entries.map((entry) => markOf(entry) + widthOf(entry.text, legend.size, lang));
  // An entry longer than a row goes on in the next.
  const lines = rowsOf(widths, legend.between, room) + sum(widths.map((width) => Math.floor(width / room)));
  return legend.above + lines * legend.line + (lines - 1) * legend.row;
}

/** What opens into text and table. */
function textHeight({ lang, t }: FigureContext, room: number): number {
  const { text } = FRAMED;
  return text.above + linesOf(t('figure.textAlternative'), text.size, room - text.marker, lang) * text.line;
}

function footHeight({ record, release, lang, t }: FigureContext, room: number): number {
  const { foot } = FRAMED;
  const source = t('figure.source', {
    paragraphs: paragraphsText(
      record.paragraphs.filter((id) => id.startsWith('p')),
      t,
    ),
    version: release.version,
  });
  const link = t('figure.permalink');
  const widths = [source, link].map((words) => widthOf(words, foot.size, lang));
  const rows = rowsOf(widths, foot.between, room);
  const lines = rows === 1 ? 1 : sum([source, link].map((words) => linesOf(words, foot.size, room, lang)));
  return foot.above + lines * foot.line + (rows - 1) * foot.row;
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
