import type { Lang } from '../../schema/release.ts';
import { balanceLines } from '../lines.ts';
import { stack, type Line } from '../placedText.ts';
import { quoted } from '../quotedList.ts';
import { px } from '../svg.ts';
import { TYPE } from '../tokens.ts';
import type { EstatePartyUnits } from './model.ts';

/** .t-node and .t-node-en */
const PHRASE = { zh: { size: TYPE.node, leading: 26 }, en: { size: TYPE.nodeEn, leading: 22 } } as const;
const PRINTED_LEADING = 22;
const INDENT = 16;
/** Px more between phrases than between the lines of one. */
const BETWEEN = { zh: 4, en: 8 } as const;

export interface PlacedPhrases {
  readonly lines: readonly Line[];
  /** As printed, on English pages. */
  readonly printed: readonly Line[];
  /** Left of the phrases: solid, they are the source's. */
  readonly rule: string;
  readonly bottom: number;
}

/** The phrases that open the sentence, as a quotation; `top` is the upper end of its rule. */
export function placePhrases(
  { opening }: EstatePartyUnits,
  top: number,
  width: number,
  lang: Lang,
): PlacedPhrases {
  const { size, leading } = PHRASE[lang];
  const room = width - INDENT;
  const lines: Line[] = [];
  const printed: Line[] = [];
  let y = top + size + 1;
  for (const { label } of opening) {
    lines.push(...stack(balanceLines(quoted(label[lang]), room, size, { bold: true }), INDENT, y, leading));
    y = lines.at(-1)!.y;
    if (lang === 'en') {
      const original = balanceLines(quoted(label.zh), room, TYPE.second);
      printed.push(...stack(original, INDENT, y + PRINTED_LEADING, PRINTED_LEADING));
      y = printed.at(-1)!.y;
    }
    y += leading + BETWEEN[lang];
  }
  const bottom = y - leading - BETWEEN[lang] + 7;
  return { lines, printed, rule: `M1 ${px(top)}V${px(bottom)}`, bottom };
}
