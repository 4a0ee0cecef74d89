import { DISCLOSURE_FIELDS } from '../../model/completeness.ts';
import type { Lang } from '../../schema/release.ts';
import { TYPE } from '../tokens.ts';

/** Sizes in px of the classes in styles/figure-evidence-matrix.css and styles/figure.css. */
export const SIZE = {
  /** .system, by language */ system: { zh: 16, en: 15 },
  /** .value */ value: 19,
  /** .unit, by language */ unit: { zh: 13, en: 12.5 },
  /** .label, by language */ label: { zh: 14, en: 13 },
  /** .column, by language */ column: { zh: 12.5, en: 12.5 },
  /** .finding, by language */ finding: { zh: 14, en: 13.5 },
  /** .t-note */ note: TYPE.note,
} as const;

export const LEADING = {
  label: { zh: 20, en: 17 },
  column: 16,
  finding: 20,
  key: 18,
} as const;

/** Widths in px: from the first the cells stand beside the words, from the second their columns are spelt out. */
const BESIDE = 560;
const SPELT_OUT = 840;
/** Px of a cell, by language, where words stand beside it. */
const CELL = { zh: { medium: 30, wide: 48 }, en: { medium: 30, wide: 58 } } as const;

/** How a column is headed: by its full name, a short one, or a letter that a key explains. */
export type Heading = 'name' | 'short' | 'letter';

/** Measures of one width, in px. */
export interface Frame {
  readonly width: number;
  /** Cells stand right of the words, or under them across the full width. */
  readonly beside: boolean;
  readonly cell: { readonly width: number; readonly height: number };
  /** Left edge of the first cell. */
  readonly cellsX: number;
  readonly heading: Heading;
}

export function frameFor(width: number, lang: Lang): Frame {
  const columns = DISCLOSURE_FIELDS.length;
  const short: Heading = lang === 'zh' ? 'short' : 'letter';
  if (width < BESIDE)
    return { width, beside: false, cell: { width: width / columns, height: 18 }, cellsX: 0, heading: short };
  const wide = width >= SPELT_OUT;
  const cell = { width: CELL[lang][wide ? 'wide' : 'medium'], height: 20 };
  return {
    width,
    beside: true,
    cell,
    cellsX: width - columns * cell.width - 1,
    heading: wide ? 'name' : short,
  };
}
