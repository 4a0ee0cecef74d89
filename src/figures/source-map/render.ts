import type { Lang } from '../../schema/release.ts';
import type { FigureContext } from '../defineFigure.ts';
import { textLines } from '../placedText.ts';
import { slotMark } from '../slotMark.ts';
import { classes, el, escapeXml, svgRoot, textEl } from '../svg.ts';
import { SIZE } from './frame.ts';
import { layoutSourceMap, type LayoutWords } from './layout.ts';
import { stripsOf, type SourceMap } from './model.ts';
import type { MapLayout, PlacedHeading, PlacedMark, PlacedStrip } from './placed.ts';
import { renderLabel, renderReach, renderRows, renderShape } from './shapes.ts';
import { detailText, key, markName, quoted } from './words.ts';

export function layoutWords(map: SourceMap, context: FigureContext): LayoutWords {
  const { lang, t, fill, record, indicatorHref } = context;
  const marks = indicatorHref === undefined ? [] : stripsOf(map).flatMap((strip) => strip.marks);
  return {
    lang,
    overview: t(key('overview')),
    parts: new Map(map.front.map(({ paragraph: { id } }) => [id, t(key(`part.${id}`))])),
    details: marks.map((mark) => ({
      phrase: quoted(mark.quote.exact),
      text: `${detailText(mark, map, context)} ${t(key('toNumber'))}`,
    })),
    notes: record.notes.map(fill),
  };
}

function renderMark(placed: PlacedMark, map: SourceMap, context: FigureContext): string {
  const { mark, hits, label } = placed;
  const href = context.indicatorHref?.(mark.indicators[0]!.id);
  const shown = renderShape(placed) + (label === null ? '' : renderLabel(label, context.lang));
  if (href === undefined) return shown;
  return el(
    'a',
    { class: 'mark-link', href, 'data-key': mark.key, 'aria-label': markName(mark, map, context) },
    el('g', { 'aria-hidden': 'true' }, renderReach(hits), shown),
  );
}

function renderStrip(strip: PlacedStrip, layout: MapLayout, map: SourceMap, context: FigureContext): string {
  const { system, title, marks, top, bottom } = strip;
  const numbered = map.front.every(({ paragraph }) => paragraph.id !== strip.key);
  const moves = layout.inline && { 'data-top': top, 'data-bottom': bottom };
  return el(
    'g',
    { class: system, ...moves },
    renderRows(strip.rows, layout.unit),
    textEl(title.text, { class: numbered ? 'number t-end' : 't-note', x: title.x, y: title.y }),
    ...marks.map((mark) => renderMark(mark, map, context)),
  );
}

function renderHeading(
  { group, slot, name, top }: PlacedHeading,
  layout: MapLayout,
  map: SourceMap,
  lang: Lang,
) {
  const { system } = group;
  const lines = (className: string, size: number) => textLines(name, { className, size, lang });
  const moves = layout.inline && { 'data-top': top };
  if (system === null || slot === null) return el('g', { ...moves }, lines('t-note', SIZE.note));
  return el(
    'g',
    { class: system.id, ...moves },
    slotMark(slot, map.systems.indexOf(system), map.systems.length),
    lines(classes('name', `name-${lang}`), SIZE.name[lang]),
  );
}

/** Where the words of a picked mark are shown; empty but for a hint until something is picked. */
function renderDetail({ detail: { x, y, width, height } }: MapLayout, { t }: FigureContext): string {
  return el(
    'foreignObject',
    { class: 'detail', x, y, width, height, 'data-y': y },
    el(
      'div',
      { xmlns: 'http://www.w3.org/1999/xhtml', class: 'detail-body' },
      el('p', { class: 'detail-hint' }, escapeXml(t(key('hint')))),
      el('p', { class: 'detail-phrase', lang: 'zh-Hans' }, ' '),
      el('p', { class: 'detail-text' }, el('span', {}, ' '), ' ', el('a', {}, escapeXml(t(key('toNumber'))))),
    ),
  );
}

export function renderSourceMap(map: SourceMap, width: number, context: FigureContext): string {
  const { lang, record, fill, indicatorHref } = context;
  const layout = layoutSourceMap(map, width, layoutWords(map, context));
  const pickable = indicatorHref !== undefined;
  return svgRoot(
    layout.width,
    layout.height,
    {
      class: 'drawing source-map',
      role: pickable ? 'group' : 'img',
      'aria-label': fill(record.alt),
      'data-drawing': width,
    },
    ...layout.headings.map((heading) => renderHeading(heading, layout, map, lang)),
    ...layout.strips.map((strip) => renderStrip(strip, layout, map, context)),
    pickable ? renderDetail(layout, context) : '',
    textLines(layout.notes, { className: 't-note', size: SIZE.note, lang }),
  );
}
