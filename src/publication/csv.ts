import { csvFormatRow } from 'd3';

/** What a cell of a table may hold. Null and an empty list are written as an empty cell. */
export type Cell = string | number | boolean | null | readonly string[] | readonly number[];

/**
 * Spreadsheets read a file without it in the encoding of the machine, and Chinese becomes noise; the tools of
 * data work skip it.
 */
export const BYTE_ORDER_MARK = '\uFEFF';

/** Between the items of a list in one cell. With its blanks: templates such as {id|word} hold a bare stroke. */
export const LIST_DELIMITER = ' | ';

/** What a spreadsheet may take for the beginning of a formula; East Asian ones read full-width signs too. */
const FORMULA = /^'*[=+\-@\t\r\n＝＋－＠]/;

/**
 * Text that a spreadsheet would run begins with an apostrophe more. Text that begins so already gets one too,
 * so that taking one away always gives back what was meant.
 */
export function guardText(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

/** The way back: `unguardText(guardText(text))` is `text`. */
export function unguardText(text: string): string {
  return text.startsWith("'") && FORMULA.test(text) ? text.slice(1) : text;
}

function writeList(items: readonly (string | number)[]): string {
  const bad = items.find((item) => String(item).includes(LIST_DELIMITER));
  if (bad !== undefined)
    throw new Error(`"${bad}" holds “${LIST_DELIMITER}”, which separates items of a list`);
  return items.join(LIST_DELIMITER);
}

function writeCell(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number' || typeof cell === 'boolean') return String(cell);
  return guardText(typeof cell === 'string' ? cell : writeList(cell));
}

/** A CSV file as RFC 4180 has it: comma, double quotes where needed, CR LF after every row, the header first. */
export function csvText(header: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const lines = [header, ...rows.map((row) => row.map(writeCell))];
  return BYTE_ORDER_MARK + lines.map((line) => `${csvFormatRow([...line])}\r\n`).join('');
}
