import type { Lang } from '../../schema/release.ts';
import type { Box } from '../geometry.ts';
import { quantitySign } from '../quantitySign.ts';
import { spread } from '../spread.ts';
import { textWidth } from '../text.ts';
import { GAP, LABEL_BASE, LEADER, SIZE } from './frame.ts';
import { quantityOf, type SourceMark } from './model.ts';
import type { PlacedLabel } from './placed.ts';

/** The label of a mark, and the part of a row that it belongs over. */
export interface LabelWish {
  readonly mark: SourceMark;
  readonly over: Pick<Box, 'x' | 'width'>;
}

/** System faces and readers' letter spacing differ: room beyond what is measured. */
const ROOM = 1.12;

function widthOf(value: string, unit: string, lang: Lang): number {
  const [numeral, word] = [textWidth(value, SIZE.value, true), textWidth(unit, SIZE.unit[lang])];
  return ROOM * (lang === 'zh' ? numeral + GAP.unit + word : Math.max(numeral, word));
}

/**
 * Labels over one row, as if its strip had its top at 0: moved aside where they would overlap, never out of order.
 * Where one had to leave its mark, all are lifted, and a line leads from it.
 */
export function placeLabels(
  wishes: readonly LabelWish[],
  { from, to, lang }: { readonly from: number; readonly to: number; readonly lang: Lang },
): { readonly labels: ReadonlyMap<SourceMark, PlacedLabel>; readonly lift: number } {
  const words = wishes.map(({ mark, over }) => {
    const quantity = quantityOf(mark)!;
    const [value, unit] = [quantitySign(quantity), quantity.unit[lang]];
    return { mark, value, unit, width: widthOf(value, unit, lang), at: over.x + over.width / 2 };
  });
  const lefts = spread(words, GAP.label, from, to);
  const placed = words.map((word, i) => ({ ...word, left: lefts[i]!, right: lefts[i]! + word.width }));
  const hasLeft = ({ at, left, right }: (typeof placed)[number]) => at < left || at > right;
  const lift = placed.some(hasLeft) ? LEADER : 0;
  const labels = placed.map((word): [SourceMark, PlacedLabel] => {
    const { mark, value, unit, width, at, left, right } = word;
    const foot = { x: Math.max(left + 4, Math.min(at, right - 4)), y: -lift - 3 };
    const leader = hasLeft(word) ? ([foot, { x: at, y: -1 }] as const) : null;
    return [mark, { value, unit, width, x: (left + right) / 2, y: -lift - LABEL_BASE, leader }];
  });
  return { labels: new Map(labels), lift };
}
