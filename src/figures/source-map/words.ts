import { placeText } from '../../model/placeText.ts';
import { isQuantity } from '../../model/numbers.ts';
import type { Indicator } from '../../schema/release.ts';
import type { FigureContext } from '../defineFigure.ts';
import { quantitySign } from '../quantitySign.ts';
import type { SourceMap, SourceMark } from './model.ts';

export const key = (name: string) => `figure.source-map.${name}`;

/** The printed phrase between quotation marks; those of the article become the inner ones. */
export const quoted = (exact: string) => `“${exact.replaceAll('“', '‘').replaceAll('”', '’')}”`;

function whatOf(indicator: Indicator, { lang, t }: FigureContext): string {
  if (!isQuantity(indicator)) return t(key(`kind.${indicator.kind}`));
  return t(key('quantity'), { value: quantitySign(indicator), unit: indicator.unit[lang] });
}

/** What a mark is of: a number with its unit, or the kind of name that a numeral stands in. */
export function contentText(mark: SourceMark, context: FigureContext): string {
  const whats = new Set(mark.indicators.map((indicator) => whatOf(indicator, context)));
  const content = [...whats].join(context.t('list.separator'));
  return mark.kind === 'scope' ? context.t(key('scope'), { of: content }) : content;
}

export function usedText({ usedBy }: SourceMark, { figures }: SourceMap, { t }: FigureContext): string {
  if (usedBy.length === 0) return t(key('unused'));
  const numbers = usedBy.map((id) => t('figure.number', { n: figures.indexOf(id) + 1 }));
  return t(key('used'), { figures: numbers.join(t('list.separator')) });
}

/** What a reader learns of a mark after its phrase. */
export function detailText(mark: SourceMark, map: SourceMap, context: FigureContext): string {
  const parts = [contentText(mark, context), placeText(mark.quote, context.t), usedText(mark, map, context)];
  return parts.join(context.t(key('separator')));
}

/** Accessible name of a mark. */
export const markName = (mark: SourceMark, map: SourceMap, context: FigureContext): string =>
  quoted(mark.quote.exact) + context.t(key('separator')) + detailText(mark, map, context);
