import type { NumberRecord } from '../model/numbers.ts';
import type { Lang } from '../schema/primitives.ts';
import { dateText, digits, numeralWord } from './numerals.ts';

export interface NumberForm {
  /** As a word (四 / four) instead of digits. */
  readonly word?: boolean;
  /** With its measure word or unit. */
  readonly unit?: boolean;
}

/** A printed number in two parts: the numeral and what stands around it on the same line. */
export interface PrintedNumber {
  readonly before: string;
  readonly numeral: string;
  /** Unit with the blank that English needs before it; empty when not asked for. */
  readonly after: string;
}

const AT_LEAST: Record<Lang, string> = { zh: '不少于', en: 'at least ' };
const AT_LEAST_SIGN = '≥';

function unitAfter(number: NumberRecord, lang: Lang, form: NumberForm): string {
  const { record } = number;
  if (form.unit !== true) return '';
  return lang === 'zh' ? record.unit.zh : ` ${record.unit.en}`;
}

/** How a number of the data is printed in running text. */
export function printNumber(number: NumberRecord, lang: Lang, form: NumberForm = {}): PrintedNumber {
  const { record } = number;
  const after = unitAfter(number, lang, form);
  if (number.origin === 'indicator') {
    const { kind, qualifier, value, printed } = number.record;
    if (kind === 'date') return { before: '', numeral: dateText(value, lang), after: '' };
    if (value === null) return { before: '', numeral: printed, after };
    const before = qualifier === 'at-least' ? AT_LEAST[lang] : '';
    return { before, numeral: form.word === true ? numeralWord(value, lang) : digits(value, lang), after };
  }
  if (number.origin === 'fact' && number.record.kind === 'year')
    return { before: '', numeral: dateText(String(number.record.value), lang), after: '' };
  const value = record.value as number;
  return { before: '', numeral: form.word === true ? numeralWord(value, lang) : digits(value, lang), after };
}

/** The same, as one run of text. */
export function numberText(number: NumberRecord, lang: Lang, form: NumberForm = {}): string {
  const { before, numeral, after } = printNumber(number, lang, form);
  return before + numeral + after;
}

/** The shortest form, for tables and drawings: ≥30. */
export function numberSign(number: NumberRecord, lang: Lang): string {
  const { numeral } = printNumber(number, lang);
  const minimum = number.origin === 'indicator' && number.record.qualifier === 'at-least';
  return (minimum ? AT_LEAST_SIGN : '') + numeral;
}
