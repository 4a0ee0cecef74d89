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
/** Px for what sources say: the same beside a title as under it, so that lines break alike. */
const TEXT = 318;

export function frameFor(width: number): Frame {
  const column = (x: number, end: number) => ({ x, width: end - x });
  if (width >= 840) {
    const title = column(0, TITLE);
    const text = width - TEXT;
    return {
      beside: true,
      rows: true,
      title,
      words: title,
      line: column(TITLE + AIR.column, text - AIR.column),
      text: column(text, width),
    };
  }
  if (width >= 560) {
    const text = width - TEXT;
    return {
      beside: false,
      rows: true,
      title: column(0, TITLE),
      words: column(TITLE + AIR.column, TITLE + AIR.column + TITLE),
      line: column(0, text - AIR.column),
      text: column(text, width),
    };
  }
  const whole = column(0, width);
  return { beside: false, rows: false, title: whole, words: whole, line: whole, text: whole };
}
