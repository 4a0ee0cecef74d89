import type { Lang } from '../../schema/release.ts';
import { hangingIndent } from '../lines.ts';
import { el, escapeXml, px, svgRoot, textEl } from '../svg.ts';
import { renderCells, renderSlot } from './cells.ts';
import { SIZE } from './frame.ts';
import { QUANTITY } from './rows.ts';
import { QUANTITY_SEPARATOR, quantityText } from './wording.ts';
import type { Line, PlacedRow, PlacedSystem, QuantityLine, SystemsLayout } from './placed.ts';

/** Lines that begin at x; `size` is that of their class. */
const lines = (placed: readonly Line[], className: string, size: number, lang: Lang) =>
  placed
    .map(({ x, y, text }) => textEl(text, { class: className, x: x - hangingIndent(text, size, lang), y }))
    .join('');

/** Lines that end at x. */
const linesBefore = (placed: readonly Line[], className: string) =>
  placed.map(({ x, y, text }) => textEl(text, { class: `${className} t-end`, x, y })).join('');

/** A number keeps close to its unit, and apart from its neighbours. */
function renderQuantities({ x, y, quantities }: QuantityLine, lang: Lang): string {
  const content =
    lang === 'zh'
      ? quantities.map(
          ({ value, unit }, i) =>
            el('tspan', { dx: i === 0 ? null : QUANTITY.gap }, value) +
            el('tspan', { dx: QUANTITY.beforeUnit }, escapeXml(unit)),
        )
      : escapeXml(quantities.map((words) => quantityText(words, lang)).join(QUANTITY_SEPARATOR));
  return el('text', { class: 't-note', x, y }, content);
}

function renderRow(row: PlacedRow, narrow: boolean, ruled: boolean, lang: Lang): string {
  const { x1, x2, y } = row.rule;
  return [
    ruled ? el('path', { class: 'rule', d: `M${px(x1)} ${px(y)}H${px(x2)}` }) : '',
    narrow ? lines([row.number], 'number', SIZE.number, lang) : linesBefore([row.number], 'number'),
    lines(row.named, 'named', SIZE.named[lang], lang),
    ...row.quantities.map((line) => renderQuantities(line, lang)),
    row.none === null ? '' : lines([row.none], 'none', SIZE.note, lang),
  ].join('');
}

function renderSystem(placed: PlacedSystem, layout: SystemsLayout, lang: Lang): string {
  const { column, name, slogan, translation, rows } = placed;
  const { narrow, vertical } = layout;
  const zh = lang === 'zh';
  return el(
    'g',
    { class: column.system.id },
    renderSlot(placed, layout.systems.length),
    lines(name, zh ? 't-tier' : 'name-en', SIZE.name, lang),
    narrow && zh ? linesBefore(slogan, 'slogan') : lines(slogan, 'slogan', SIZE.slogan[lang], lang),
    lines(translation, 't-note', SIZE.note, lang),
    renderCells(placed, layout, lang),
    // Under horizontal cells the first row needs no rule: the cells are one.
    rows.map((row, i) => renderRow(row, narrow, vertical || i > 0, lang)),
  );
}

export function renderSystems(layout: SystemsLayout, lang: Lang, drawing: number, label: string): string {
  return svgRoot(
    layout.width,
    layout.height,
    { class: 'drawing four-systems', role: 'img', 'aria-label': label, 'data-drawing': drawing },
    ...layout.systems.map((system) => renderSystem(system, layout, lang)),
    lines(layout.notes, 't-note', SIZE.note, lang),
  );
}
