import type { Lang } from '../schema/primitives.ts';

const HAN = '〇一二三四五六七八九';
const SMALL =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = '  twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

function han(value: number): string {
  if (value < 10) return HAN[value]!;
  const tens = Math.floor(value / 10);
  const rest = value % 10;
  return `${tens === 1 ? '' : HAN[tens]}十${rest === 0 ? '' : HAN[rest]}`;
}

function english(value: number): string {
  if (value < 20) return SMALL[value]!;
  const rest = value % 10;
  return `${TENS[Math.floor(value / 10)]}${rest === 0 ? '' : `-${SMALL[rest]}`}`;
}

/** An integer from 0 to 99 in words: 四 / four. Larger ones are printed in digits in running text anyway. */
export function numeralWord(value: number, lang: Lang): string {
  if (!Number.isInteger(value) || value < 0 || value > 99)
    throw new Error(`only 0 to 99 are written as words, found ${value}`);
  return lang === 'zh' ? han(value) : english(value);
}

const SEPARATED = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2 });

/** Digits with separators: English from 1,000, Chinese from 10,000. */
export function digits(value: number, lang: Lang): string {
  if (lang === 'zh' && Math.abs(value) < 10_000) return String(value);
  return SEPARATED.format(value);
}

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** An ISO date or year in the page's language: 2021年8月16日 / 16 August 2021; 2020年 / 2020. */
export function dateText(iso: string, lang: Lang): string {
  const [year, month, day] = iso.split('-').map(Number) as [number, number?, number?];
  if (month === undefined || day === undefined) return lang === 'zh' ? `${year}年` : String(year);
  return lang === 'zh' ? `${year}年${month}月${day}日` : `${day} ${MONTHS[month - 1]} ${year}`;
}
