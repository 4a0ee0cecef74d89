import { escapeXml } from '../figures/svg.ts';
import { numberSign } from '../i18n/printNumber.ts';
import { isQuantity, type NumberRecord } from '../model/numbers.ts';
import type { Lang, SystemId } from '../schema/primitives.ts';
import type { Disclosure } from '../schema/indicators.ts';

/** Whether a number counts or measures something: it is set in large numerals, with its unit. */
export function counts(number: NumberRecord): boolean {
  if (number.origin === 'indicator') return isQuantity(number.record);
  return number.origin === 'derived' || number.record.kind === 'quantity';
}

/** Numeral and unit are one object, set apart by style: a line break in a template is a blank in the text. */
export function valueHtml(number: NumberRecord, lang: Lang): string {
  const { record } = number;
  const asPrinted = number.origin === 'indicator' && !counts(number) && number.record.kind !== 'date';
  const sign = asPrinted ? number.record.printed : numberSign(number, lang);
  return `<b>${escapeXml(sign)}</b>${counts(number) ? `<span>${escapeXml(record.unit[lang])}</span>` : ''}`;
}

/** As one run of text, for titles and links: 75项. */
export function valueText(number: NumberRecord, lang: Lang): string {
  const { record } = number;
  if (!counts(number))
    return number.origin === 'indicator' && number.record.kind !== 'date'
      ? number.record.printed
      : numberSign(number, lang);
  return numberSign(number, lang) + (lang === 'zh' ? '' : ' ') + record.unit[lang];
}

/** What a list of numbers can be filtered by; null where the question does not arise. */
export interface NumberFacets {
  readonly system: SystemId | 'overview' | null;
  /** Last part of the key `indicators.kind.…`. */
  readonly kind: string;
  /** Last part of the key `indicators.qualifier.…`. */
  readonly qualifier: string;
  readonly disclosure: Disclosure | null;
}

export function facetsOf(number: NumberRecord): NumberFacets {
  switch (number.origin) {
    case 'indicator': {
      const { record } = number;
      const { system, kind, qualifier } = record;
      const disclosure = isQuantity(record) ? record.disclosure : null;
      return { system: system ?? 'overview', kind, qualifier, disclosure };
    }
    case 'derived':
      return { system: null, kind: 'derived', qualifier: 'computed', disclosure: null };
    case 'fact': {
      const qualifier = number.record.approximate ? 'approximate' : 'elsewhere';
      return { system: null, kind: 'fact', qualifier, disclosure: null };
    }
  }
}
