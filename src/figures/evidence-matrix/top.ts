import type { Lang } from '../../schema/release.ts';
import { balanceLines } from '../lines.ts';
import { shift } from '../geometry.ts';
import { stack, type Line } from '../placedText.ts';
import { px } from '../svg.ts';
import { LEADING, SIZE, type Frame } from './frame.ts';
import { placeKey, SAMPLE, type Key } from './key.ts';
import type { EvidenceMatrix } from './model.ts';
import type { MatrixWords } from './wording.ts';

/** Px: from the finding down to its bracket, the bracket's ticks, and on to the names of the columns. */
const BRACKET = { above: 8, tick: 6, below: 16, inset: 2 } as const;
/** Px between the key and the first cell, under the names of the columns, and under a finding above them. */
const GAP = { beforeCells: 30, belowNames: 8, belowFinding: 18 } as const;
/** Px from the top of a head of its own to the last baseline of its column names. */
const HEAD_BASELINE = 52;
const BOLD_LABEL = { bold: true, wholeWords: true } as const;

/** What stands over the rows. */
export interface Top {
  readonly key: Key;
  /** What the blank columns have in common. */
  readonly finding: readonly Line[];
  /** Over the blank columns, where they stand under the finding. */
  readonly bracket: string;
  /** Centred; seen from a head where each has its own. */
  readonly columns: readonly Line[];
  readonly bottom: number;
}

/** Names of the columns, all ending on the last line's baseline. */
function placeColumns(names: readonly string[], baseline: number, frame: Frame, lang: Lang): Line[] {
  const { cellsX, cell } = frame;
  return names.flatMap((name, i) => {
    const lines = balanceLines(name, cell.width, SIZE.column[lang], BOLD_LABEL);
    const first = baseline - (lines.length - 1) * LEADING.column;
    return stack(lines, cellsX + (i + 0.5) * cell.width, first, LEADING.column);
  });
}

/** One bracket over each run of blank columns. */
function bracketOver({ columns, blank }: EvidenceMatrix, y: number, { cellsX, cell }: Frame): string {
  const isBlank = columns.map((field) => blank.includes(field));
  return isBlank
    .map((here, i) => {
      const x = cellsX + i * cell.width;
      const opens = here && isBlank[i - 1] !== true;
      const closes = here && isBlank[i + 1] !== true;
      return [
        opens ? `M${px(x + BRACKET.inset)} ${px(y + BRACKET.tick)}V${px(y)}` : '',
        closes ? `H${px(x + cell.width - BRACKET.inset)}V${px(y + BRACKET.tick)}` : '',
      ].join('');
    })
    .join('');
}

/** Key left of the names of the columns, finding and bracket over the blank ones; both end level. */
function besideKey(model: EvidenceMatrix, words: MatrixWords, frame: Frame): Top {
  const { lang } = words;
  const { width, cellsX, heading } = frame;
  const key = placeKey(words, frame, cellsX - GAP.beforeCells);
  const texts = balanceLines(words.finding, width - cellsX, SIZE.finding[lang], BOLD_LABEL);
  const finding = stack(texts, width - 1, SIZE.finding[lang], LEADING.finding);
  const bracketY = finding.at(-1)!.y + BRACKET.above;
  const columns = placeColumns(words.columns[heading], 0, frame, lang);
  const baseline = bracketY + BRACKET.tick + BRACKET.below + Math.max(...columns.map(({ y }) => -y));
  const end = Math.max(baseline, key.end);
  return {
    key,
    finding: finding.map((line) => shift(line, 0, end - baseline)),
    bracket: bracketOver(model, bracketY + end - baseline, frame),
    columns: columns.map((line) => shift(line, 0, end)),
    bottom: end + GAP.belowNames,
  };
}

/** Key, then finding; the names of the columns stand in every head. */
function underKey(words: MatrixWords, frame: Frame): Top {
  const { lang } = words;
  const key = placeKey(words, frame, frame.width);
  const texts = balanceLines(words.finding, frame.width, SIZE.finding[lang], BOLD_LABEL);
  const finding = stack(texts, 0, key.end + SAMPLE.pitch + 4, LEADING.finding);
  return {
    key,
    finding,
    bracket: '',
    columns: placeColumns(words.columns[frame.heading], HEAD_BASELINE, frame, lang),
    bottom: finding.at(-1)!.y + GAP.belowFinding,
  };
}

export const placeTop = (model: EvidenceMatrix, words: MatrixWords, frame: Frame): Top =>
  frame.beside ? besideKey(model, words, frame) : underKey(words, frame);
