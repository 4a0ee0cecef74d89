import { max, range, sum } from 'd3';
import { balanceLines, paragraphLines } from '../lines.ts';
import { frameFor, LEADING, SIZE, SLOT, type Frame } from './frame.ts';
import type { FourSystems, SystemColumn } from './model.ts';
import { stack, type LayoutWords, type Line, type PlacedSystem, type SystemsLayout } from './placed.ts';
import { breakRow, placeRow, rowHeight, type RowText } from './rows.ts';

/** Px between bands of systems, and above the notes. */
const BAND_GAP = 36;
const NOTES_ABOVE = 32;
const NOTE_GAP = 4;

/** The text of one system, broken for its column. */
interface SystemText {
  readonly column: SystemColumn;
  readonly name: readonly string[];
  readonly slogan: readonly string[];
  readonly translation: readonly string[];
  readonly rows: readonly RowText[];
}

const nameX = (systems: number) => systems * SLOT.step + 8;

function breakSystem(column: SystemColumn, systems: number, frame: Frame, words: LayoutWords): SystemText {
  const { lang } = words;
  const { label, slogan, heading } = column.system;
  const width = frame.columnWidth;
  return {
    column,
    name: balanceLines(label[lang], width - nameX(systems), lang === 'zh' ? SIZE.name : SIZE.nameEn, {
      bold: true,
    }),
    // A short line may run half into the gap: the neighbour's begins at the far side of it.
    slogan: balanceLines(`“${slogan[lang]}”`, width + frame.columnGap / 2, SIZE.slogan[lang]),
    translation: lang === 'zh' ? [] : paragraphLines(heading[lang], width, SIZE.note),
    rows: column.paragraphs.map((paragraph) => breakRow(paragraph, frame, words)),
  };
}

/** Heights that all systems of a band share, so that names, cells and rows begin level. */
function bandHeights(band: readonly SystemText[], top: number, frame: Frame, words: LayoutWords) {
  const most = (count: (text: SystemText) => number) => max(band, count)!;
  const nameY = top + 18;
  const beside = frame.narrow && words.lang === 'zh';
  const sloganY = beside ? nameY : nameY + (most(({ name }) => name.length) - 1) * LEADING.name + 26;
  const sloganBottom = sloganY + (most(({ slogan }) => slogan.length) - 1) * LEADING.translation;
  const translationY = sloganBottom + 22;
  const translated = most(({ translation }) => translation.length);
  const cellsY =
    translated === 0 ? sloganBottom + 18 : translationY + (translated - 1) * LEADING.translation + 13;
  const rowsY = frame.vertical ? cellsY : cellsY + frame.cell;
  const rows = most(({ rows }) => rows.length);
  const fair = frame.vertical ? (frame.cell * most(({ column }) => column.heading.length)) / rows : 0;
  const heights = range(rows).map((i) =>
    Math.max(fair, ...band.map((text) => (text.rows[i] === undefined ? 0 : rowHeight(text.rows[i], words)))),
  );
  const rowY = (i: number) => rowsY + sum(heights.slice(0, i));
  return { nameY, sloganY, beside, translationY, cellsY, rowY, bottom: rowY(rows) };
}

function placeBand(
  band: readonly SystemText[],
  top: number,
  systems: number,
  frame: Frame,
  words: LayoutWords,
) {
  const { nameY, sloganY, beside, translationY, cellsY, rowY, bottom } = bandHeights(band, top, frame, words);
  const placed = band.map(({ column, name, slogan, translation, rows }, i): PlacedSystem => {
    const x = i * (frame.columnWidth + frame.columnGap);
    return {
      column,
      slot: { x, y: nameY - SLOT.height + 1 },
      name: stack(name, x + nameX(systems), nameY, LEADING.name),
      slogan: stack(slogan, beside ? x + frame.columnWidth : x, sloganY, LEADING.translation),
      translation: stack(translation, x, translationY, LEADING.translation),
      cells: { x, y: cellsY },
      rows: rows.map((row, r) => placeRow(row, x, rowY(r), frame, words)),
    };
  });
  return { placed, bottom };
}

/** Notes under the drawing: in pairs where there is room, otherwise one under the other. */
function placeNotes(notes: readonly string[], top: number, width: number, frame: Frame): Line[] {
  const paired = frame.across === 4;
  const noteWidth = paired ? 2 * frame.columnWidth + frame.columnGap : width;
  let bottom = top - LEADING.note - NOTE_GAP;
  let y = top;
  return notes.flatMap((note, i) => {
    const second = paired && i % 2 === 1;
    if (!second) y = bottom + LEADING.note + NOTE_GAP;
    const lines = paragraphLines(note, noteWidth, SIZE.note);
    bottom = Math.max(bottom, y + (lines.length - 1) * LEADING.note);
    return stack(lines, second ? noteWidth + frame.columnGap : 0, y, LEADING.note);
  });
}

export function layoutSystems(model: FourSystems, width: number, words: LayoutWords): SystemsLayout {
  const frame = frameFor(width, words.lang);
  const texts = model.columns.map((column) => breakSystem(column, model.columns.length, frame, words));
  const systems: PlacedSystem[] = [];
  let bottom = -BAND_GAP;
  for (let i = 0; i < texts.length; i += frame.across) {
    const band = texts.slice(i, i + frame.across);
    const { placed, bottom: end } = placeBand(band, bottom + BAND_GAP, texts.length, frame, words);
    systems.push(...placed);
    bottom = end;
  }
  const notes = placeNotes(words.notes, bottom + NOTES_ABOVE, width, frame);
  const { cell, vertical, narrow } = frame;
  const height = Math.ceil(max(notes, ({ y }) => y + 8) ?? bottom);
  return { width, height, cell, vertical, narrow, systems, notes };
}
