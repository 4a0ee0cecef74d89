import type { Disclosed } from '../../model/completeness.ts';
import type { Lang } from '../../schema/release.ts';
import type { FigureContext } from '../defineFigure.ts';
import { textLines, type Line, type LineStyle } from '../placedText.ts';
import { quantitySign } from '../quantitySign.ts';
import { slotMark } from '../slotMark.ts';
import { classes, el, escapeXml, px, svgRoot, textEl } from '../svg.ts';
import { renderCells } from './cells.ts';
import { SIZE } from './frame.ts';
import { SAMPLE } from './key.ts';
import { layoutMatrix, type MatrixLayout } from './layout.ts';
import type { EvidenceMatrix } from './model.ts';
import { LABEL_GAP, UNIT_GAP, type PlacedRow } from './rows.ts';
import { sortWords, wordsFor } from './wording.ts';

const LEVELS: readonly Disclosed[] = ['stated', 'partly', 'not-stated'];

const at = (y: number) => `translate(0,${px(y)})`;

const anchored = (lines: readonly Line[], className: string) =>
  lines.map(({ x, y, text }) => textEl(text, { class: className, x, y })).join('');

function renderTop({ frame, key, finding, bracket, columns }: MatrixLayout, note: LineStyle): string {
  return [
    ...key.samples.map(({ y }, i) => renderCells([LEVELS[i]!], 0, y, SAMPLE)),
    textLines(
      key.samples.map(({ text }) => text),
      note,
    ),
    anchored(
      key.letters.map(({ letter }) => letter),
      'column',
    ),
    textLines(
      key.letters.map(({ name }) => name),
      note,
    ),
    anchored(finding, classes('finding', frame.beside && 't-end')),
    bracket === '' ? '' : el('path', { class: 's-leader', d: bracket }),
    frame.beside ? anchored(columns, 'column t-middle') : '',
  ].join('');
}

function renderHead({ frame, columns }: MatrixLayout, { y, name }: MatrixLayout['heads'][number]): string {
  return el(
    'g',
    { class: 'head', transform: at(y) },
    textEl(name.text, { class: 'system', x: name.x, y: name.y }),
    frame.beside ? '' : anchored(columns, 'column t-middle'),
  );
}

/** Number, unit and label; runs that follow one another keep their distance in every typeface. */
function renderWords({ row, value, unit, label, followsUnit }: PlacedRow, lang: Lang): string {
  const number = escapeXml(quantitySign(row.quantity));
  const unitText = escapeXml(row.quantity.unit[lang]);
  const ofLabel = { className: 'label', size: SIZE.label[lang], lang };
  if (unit === null) {
    const unitSpan = el('tspan', { class: 'unit', dx: UNIT_GAP }, unitText);
    return textLines(label, ofLabel) + el('text', { class: 'value t-end', ...value }, number, unitSpan);
  }
  const valueText = el('text', { class: 'value t-end', ...value }, number);
  if (!followsUnit)
    return valueText + el('text', { class: 'unit', ...unit }, unitText) + textLines(label, ofLabel);
  const [first, ...rest] = label;
  const spans = [
    el('tspan', { class: 'unit' }, `${unitText} `),
    el('tspan', { dx: LABEL_GAP }, escapeXml(first!.text)),
  ];
  return valueText + el('text', { class: 'label', ...unit }, ...spans) + textLines(rest, ofLabel);
}

function renderRow(placed: MatrixLayout['rows'][number], layout: MatrixLayout, systems: number, lang: Lang) {
  const { row, cellsY, y } = placed;
  const { cellsX, cell } = layout.frame;
  return el(
    'g',
    { class: `row ${row.system.id}`, transform: at(y) },
    slotMark({ x: 0, y: 4 }, row.position, systems),
    renderWords(placed, lang),
    renderCells(row.cells, cellsX, cellsY, cell),
  );
}

export function drawMatrix(model: EvidenceMatrix, width: number, context: FigureContext): string {
  const { lang, fill, record } = context;
  const layout = layoutMatrix(model, width, wordsFor(model, context));
  const note: LineStyle = { className: 't-note', size: SIZE.note, lang };
  return svgRoot(
    width,
    layout.height,
    {
      class: 'drawing evidence-matrix',
      role: 'img',
      'aria-label': fill(record.alt),
      'data-drawing': width,
      'data-sort-labels': sortWords(context),
      'data-rows': JSON.stringify(layout.plan),
    },
    renderTop(layout, note),
    ...layout.heads.map((head) => renderHead(layout, head)),
    ...layout.rows.map((row) => renderRow(row, layout, model.groups.length, lang)),
    textLines(layout.notes, note),
  );
}
