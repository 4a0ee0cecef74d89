import type { Lang } from '../../schema/release.ts';

/** Sizes in px of the classes in styles/figure-source-map.css and styles/figure.css. */
export const SIZE = {
  /** .value */ value: 15,
  /** .unit, by language */ unit: { zh: 13, en: 12 },
  /** .number */ number: 12,
  /** .t-note: parts of the article, notes */ note: 13.5,
  /** .name, by language */ name: { zh: 17, en: 15 },
  /** .detail-phrase */ phrase: 17,
  /** .detail-text */ text: 13.5,
} as const;

/** Px from baseline to baseline. */
export const LEADING = { name: 19, phrase: 26, text: 22 } as const;

/** Px: height of a strip. */
export const STRIP = 12;

/** Px from a strip's top up and down to the edges of what can be picked. */
export const REACH = { up: 4, down: 20 } as const;

/** Px above a strip for its labels: a line in Chinese, number over unit in English. */
export const LABEL_HEIGHT = { zh: 22, en: 35 } as const;
/** Px from a strip's top up to the baseline of the last line of a label. */
export const LABEL_BASE = 7;
/** Px between a label and the next, and between a number and its unit on one line. */
export const GAP = { label: 9, unit: 3 } as const;
/** Px of room for lines from labels that had to move to their marks. */
export const LEADER = 9;

/** Px of air between paragraphs, and between groups. */
export const AIR = { paragraph: 6, group: 22 } as const;

/** Px around the words of a picked mark. */
export const DETAIL = { top: 10, bottom: 10, width: 640 } as const;

/** Measures of one width, in px. */
export interface Frame {
  /** Names of systems stand left of their strips, not above them. */
  readonly beside: boolean;
  /** Room for a name. */
  readonly nameWidth: number;
  /** Right edge of the paragraph numbers. */
  readonly numberX: number;
  /** Where strips begin. */
  readonly left: number;
  /** Length of one character. */
  readonly unit: number;
  /** Characters in a row of a folded strip; infinite where strips run in one. */
  readonly perRow: number;
}

/** A character is never shorter than this: below it strips are folded. */
const UNIT_LEAST = 5.2;
/** The longest paragraph in one line needs this much. */
const FOLD_BELOW = 560;
const BESIDE_FROM = 840;

/** `longest` is the length of the longest paragraph, in characters. */
export function frameFor(width: number, longest: number, lang: Lang): Frame {
  if (width < FOLD_BELOW) {
    const left = 22;
    const perRow = Math.floor((width - left) / UNIT_LEAST);
    const unit = (width - left) / perRow;
    return { beside: false, nameWidth: width - left, numberX: 16, left, unit, perRow };
  }
  const beside = width >= BESIDE_FROM;
  const nameWidth = lang === 'zh' ? 84 : 124;
  const numberX = beside ? nameWidth + 18 : 16;
  const left = numberX + 10;
  const unit = (width - left) / longest;
  return { beside, nameWidth: beside ? nameWidth : width - left, numberX, left, unit, perRow: Infinity };
}
