import type { Quantity } from '../../schema/indicators.ts';
import type { Lang, ModelNode } from '../../schema/release.ts';

export const isQuoted = ({ quoted, label }: ModelNode): boolean => quoted || label.zh.includes('“');

/** A name with its quotation marks where the article has them. */
export function nameOf({ quoted, label }: ModelNode, lang: Lang): string {
  const name = label[lang];
  return quoted && !name.includes('“') ? `“${name}”` : name;
}

/** Puts names in a row; between two pairs of quotation marks Chinese writes no comma. */
export function joinNames(names: readonly string[], lang: Lang, separator: string): string {
  const row = names.join(separator);
  return lang === 'zh' ? row.replaceAll(`”${separator}“`, '”“') : row;
}

export interface QuantityWords {
  readonly value: string;
  readonly unit: string;
}

export function quantityWords({ qualifier, value, unit }: Quantity, lang: Lang): QuantityWords {
  return { value: `${qualifier === 'at-least' ? '≥' : ''}${value}`, unit: unit[lang] };
}

/** Between quantities on an English page. */
export const QUANTITY_SEPARATOR = ' · ';

export const quantityText = ({ value, unit }: QuantityWords, lang: Lang): string =>
  lang === 'zh' ? value + unit : `${value} ${unit}`;
