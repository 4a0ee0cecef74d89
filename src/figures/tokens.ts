/**
 * Sizes that layout needs before any stylesheet is applied, in CSS px. The classes of styles/figure.css that set
 * the same things are named beside each; a test holds the two together.
 */
export const TYPE = {
  /** .t-node */ node: 18,
  /** .t-tier */ tier: 20,
  /** .t-node-en: node labels on English pages */ nodeEn: 16,
  /** .t-second: second line of a label, Chinese beside English */ second: 14,
  /** .t-note */ note: 13.5,
  /** .t-unit */ unit: 15,
  /** .t-numeral */ numeral: 46,
  /** .t-formula */ formula: 108,
  /** .t-formula-narrow */ formulaNarrow: 64,
  /** .t-quote-mark */ quoteMark: 56,
} as const;

/** Line height as a multiple of the size. */
export const LEADING = { note: 1.45, label: 1.3 } as const;

export const NODE = {
  tier: 31,
  tierNarrow: 30,
  core: 66,
  coreNarrow: 44,
  network: 6.5,
  partner: 11,
  unspelt: 6,
  printedDash: 22,
  printedDashNarrow: 20,
} as const;

/** Smallest side of anything that can be picked: pointer, and touch in narrow layouts. */
export const TARGET = { pointer: 24, touch: 44 } as const;
