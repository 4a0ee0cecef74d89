import type { Lang } from '../../schema/release.ts';
import { TYPE } from '../tokens.ts';

/** Sizes in px of the classes in styles/figure-what-is-counted.css and styles/figure.css. */
export const SIZE = {
  /** .t-node and .t-node-en: names of the systems */ name: { zh: TYPE.node, en: TYPE.nodeEn },
  /** .label, by language */ label: { zh: 13, en: 12.5 },
  /** .paragraph */ paragraph: 12,
  /** .t-note */ note: TYPE.note,
} as const;

/** Every numeral of a drawing has one size: .t-numeral, or .numeral-narrow where English units need the room. */
const NUMERAL = { wide: TYPE.numeral, narrow: 30 } as const;
/** .t-unit, .t-unit:lang(en) and .unit-narrow */
const UNIT = { zh: TYPE.unit, en: 13, narrow: 12 } as const;
/** Px from a number to its unit; English has a blank in this place, of a quarter of the unit's size. */
export const UNIT_GAP = 4;

export const LEADING = { label: { zh: 19, en: 16 } } as const;

/** Px for the words of a number, in every column that is as wide: drawings that share them share their bytes. */
const ROOM = { zh: 132, en: 163 } as const;

/** Widths in px from which more columns stand side by side. */
const WIDE = 840;
const MEDIUM = 560;

/** Measures of one width, in px. */
export interface Frame {
  readonly columns: number;
  readonly columnWidth: number;
  readonly gap: number;
  /** For the words of a number. */
  readonly room: number;
  /** Numerals and units are smaller. */
  readonly small: boolean;
  readonly numeral: number;
  readonly unit: number;
}

/** English names of what is counted are longer: its wall has fewer, broader columns. */
export function frameFor(width: number, lang: Lang): Frame {
  const narrow = width < MEDIUM;
  const columns = narrow ? 2 : width < WIDE ? { zh: 4, en: 3 }[lang] : { zh: 6, en: 5 }[lang];
  const gap = narrow ? 16 : 20;
  const columnWidth = (width - gap * (columns - 1)) / columns;
  const small = narrow && lang === 'en';
  return {
    columns,
    columnWidth,
    gap,
    room: Math.min(columnWidth, ROOM[lang]),
    small,
    numeral: small ? NUMERAL.narrow : NUMERAL.wide,
    unit: small ? UNIT.narrow : UNIT[lang],
  };
}
