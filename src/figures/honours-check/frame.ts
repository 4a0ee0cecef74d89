/** Sizes in px of the classes in styles/figure-honours-check.css and styles/figure.css. */
export const SIZE = {
  /** .printed */ printed: 17,
  /** .name */ name: 16,
  /** .t-note */ note: 13.5,
  /** .source-head */ head: 13.5,
  /** .publisher */ publisher: 13,
  /** .tick */ tick: 12,
  /** .column */ column: 13,
} as const;

/** Px from baseline to baseline. */
export const LEADING = { name: 21, note: { zh: 21, en: 19 }, head: 20 } as const;

/** Px: a printed character stands in a square of this side. */
export const SQUARE = 24;
/** Px: the cell that is filled where another source confirms, and blank where none was seen. */
export const CELL = 13;
/** Px: the small blank cell before what was not seen, and the room that it takes. */
export const BLANK = { side: 9, indent: 16 } as const;
/** Px: radii of the marks on the time line. */
export const MARK = { dot: 4.5, ring: 4 } as const;

/** Px before and after the months: what lies outside of them is not to scale. */
export const OUTSIDE = { width: 49, gap: 8 } as const;

/** Px of air above an honour's block, between its sources, and between columns. */
export const AIR = { honour: 20, source: 14, column: 20 } as const;

/** Measures of one width, in px. */
export interface Frame {
  /** Titles left of their sources; above them otherwise. */
  readonly beside: boolean;
  /** One time line for each source, in its row; otherwise one for each title. */
  readonly rows: boolean;
  readonly title: { readonly x: number; readonly width: number };
  /** What the report says of the title, and what it does not. */
  readonly words: { readonly x: number; readonly width: number };
  readonly line: { readonly x: number; readonly width: number };
  readonly text: { readonly x: number; readonly width: number };
}

const TITLE = 12 * SQUARE;

export function frameFor(width: number): Frame {
  const column = (x: number, end: number) => ({ x, width: end - x });
  if (width >= 840) {
    const line = column(TITLE + AIR.column, TITLE + AIR.column + 250);
    const title = column(0, TITLE);
    return {
      beside: true,
      rows: true,
      title,
      words: title,
      line,
      text: column(line.x + line.width + AIR.column, width),
    };
  }
  if (width >= 560) {
    return {
      beside: false,
      rows: true,
      title: column(0, TITLE),
      words: column(TITLE + AIR.column, width),
      line: column(0, 232),
      text: column(232 + AIR.column, width),
    };
  }
  const whole = column(0, width);
  return { beside: false, rows: false, title: whole, words: whole, line: whole, text: whole };
}
