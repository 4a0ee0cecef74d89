import type { Lang } from '../../schema/release.ts';

/** Sizes in px of the classes in styles/figure-four-systems.css and styles/figure.css. */
export const SIZE = {
  /** .t-tier */ name: 20,
  /** .name-en */ nameEn: 17,
  /** .slogan, by language */ slogan: { zh: 14, en: 13.5 },
  /** .heading */ heading: 21,
  /** .heading-small */ headingSmall: 17,
  /** .named, by language */ named: { zh: 14, en: 13.5 },
  /** .number */ number: 12,
  /** .t-note: our translation of the heading, quantities, notes */ note: 13.5,
} as const;

/** Px from baseline to baseline. */
export const LEADING = { name: 24, translation: 19, row: { zh: 21, en: 19 }, note: 21 } as const;

/** Slot mark: one small cell for each system, the system's own filled. */
export const SLOT = { width: 7, height: 13, step: 9 } as const;

const GAP = 20;
const CELL = 36;
/** Characters in a heading: a narrow column is as wide as its cells. */
const CELLS = 8;

/** Measures of one width, in px. */
export interface Frame {
  /** Systems side by side. */
  readonly across: number;
  readonly columnWidth: number;
  readonly columnGap: number;
  readonly cell: number;
  /** Vertical headings stand left of the rows; horizontal ones lie above them. */
  readonly vertical: boolean;
  /** From the column's left edge to the text of its rows. */
  readonly textX: number;
  /** One column: paragraph numbers stand left of the rows, and a Chinese slogan shares the name's line. */
  readonly narrow: boolean;
}

/** English keeps the manuscript rows and drops the verticals: its names need the whole width of the column. */
export function frameFor(width: number, lang: Lang): Frame {
  const across = width >= 896 ? 4 : width >= 600 ? 2 : 1;
  const columnWidth = (width - GAP * (across - 1)) / across;
  const narrow = across === 1;
  const vertical = lang === 'zh' && !narrow;
  return {
    across,
    columnWidth,
    columnGap: GAP,
    cell: vertical ? CELL : Math.min(CELL, Math.floor(columnWidth / CELLS)),
    vertical,
    textX: narrow ? 26 : vertical ? CELL + 14 : 0,
    narrow,
  };
}
