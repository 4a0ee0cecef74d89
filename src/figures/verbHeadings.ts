import { max } from 'd3';
import type { Lang } from '../schema/release.ts';
import { balanceLines } from './lines.ts';
import { stack, textLines, type Line } from './placedText.ts';
import { el, px } from './svg.ts';
import { TYPE } from './tokens.ts';
import type { Column } from './unitGroups.ts';

/** A verb of the article, over the numbers that it governs. */
export interface VerbHeading {
  /** In the page's language, with its quotation marks. */
  readonly text: string;
  /** As the article has it, with quotation marks. */
  readonly printed: string;
}

export interface PlacedHeadings {
  readonly lines: readonly Line[];
  /** As printed, on English pages. */
  readonly printed: readonly Line[];
  /** Solid: what stands under a rule is governed by the verb over it. */
  readonly rules: readonly string[];
  /** Height of the rules. */
  readonly bottom: number;
}

/** .t-node and .t-node-en */
const VERB = {
  zh: { className: 't-node', size: TYPE.node, leading: 24 },
  en: { className: 't-node-en', size: TYPE.nodeEn, leading: 20 },
} as const;
const PRINTED_GAP = 21;
const RULE_GAP = 12;

/** Headings that begin and end level, each over its own columns. */
export function placeHeadings(
  headings: readonly VerbHeading[],
  columns: readonly Column[],
  lang: Lang,
): PlacedHeadings {
  const { size, leading } = VERB[lang];
  const texts = headings.map(({ text }, i) => balanceLines(text, columns[i]!.width, size, { bold: true }));
  const first = columns[0]!.y + size;
  const last = first + (max(texts, ({ length }) => length)! - 1) * leading;
  const printedY = last + PRINTED_GAP;
  const bottom = (lang === 'zh' ? last : printedY) + RULE_GAP;
  return {
    lines: texts.flatMap((lines, i) => stack(lines, columns[i]!.x, first, leading)),
    printed:
      lang === 'zh'
        ? []
        : headings.map(({ printed }, i) => ({ x: columns[i]!.x, y: printedY, text: printed })),
    rules: columns.map(({ x, width }) => `M${px(x)} ${px(bottom)}h${px(width)}`),
    bottom,
  };
}

export function renderHeadings({ lines, printed, rules }: PlacedHeadings, lang: Lang): string {
  const { className, size } = VERB[lang];
  return [
    textLines(lines, { className, size, lang, hanging: false }),
    textLines(printed, {
      className: 't-second',
      size: TYPE.second,
      lang: 'zh',
      pageLang: lang,
      hanging: false,
    }),
    el('path', { class: 's-relation', d: rules.join('') }),
  ].join('');
}
