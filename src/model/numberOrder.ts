import type { Lang } from '../schema/primitives.ts';
import { byCompleteness } from './completeness.ts';
import { isQuantity, type NumberRecord } from './numbers.ts';

/** Place of each number in an order, by id, from 0. No order is by value: units differ. */
export type Ranks = ReadonlyMap<string, number>;

const ranksOf = (ids: readonly string[]): Ranks => new Map(ids.map((id, i) => [id, i]));

/** By what a number is of: by sound in Chinese, by letters in English. */
export function rankByLabel(numbers: readonly NumberRecord[], lang: Lang): Ranks {
  const collator = new Intl.Collator(lang === 'zh' ? 'zh-Hans-u-co-pinyin' : 'en', {
    ignorePunctuation: true,
  });
  const label = ({ record }: NumberRecord) => record.label[lang];
  const sorted = numbers.toSorted((a, b) => collator.compare(label(a), label(b)));
  return ranksOf(sorted.map(({ record }) => record.id));
}

/** The most disclosed first; those of which nothing is asked keep their order behind them. */
export function rankByCompleteness(numbers: readonly NumberRecord[]): Ranks {
  const quantities = numbers.flatMap(({ origin, record }) =>
    origin === 'indicator' && isQuantity(record) ? [record] : [],
  );
  const asked = new Set(byCompleteness(quantities).map(({ id }) => id));
  const rest = numbers.map(({ record }) => record.id).filter((id) => !asked.has(id));
  return ranksOf([...asked, ...rest]);
}
