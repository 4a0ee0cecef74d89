import type { Words } from '../schema/words.ts';

/** Numbers in print: neighbours run together, gaps stay open. 1, 2, 3, 7 is 1–3, 7. */
export function numberRanges(numbers: readonly number[], separator: string): string {
  const runs: [first: number, last: number][] = [];
  for (const number of [...new Set(numbers)].sort((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run !== undefined && number === run[1] + 1) run[1] = number;
    else runs.push([number, number]);
  }
  return runs.map(([first, last]) => (first === last ? first : `${first}–${last}`)).join(separator);
}

const PART = /^[a-z]/;

/**
 * Parts of the article by name, in the order given: 标题、第1–3段 / headline, paragraphs 1–3. Body paragraphs are
 * gathered where the first of them stands, section headings likewise.
 */
export function paragraphsText(ids: readonly string[], t: Words): string {
  const separator = t('list.separator');
  const kinds = [...new Set(ids.map((id) => PART.exec(id)![0]))];
  return kinds
    .map((kind) => {
      if (kind !== 'p') return t(`source.part.${kind}`);
      const numbers = ids.filter((id) => id.startsWith('p')).map((id) => Number(id.slice(1)));
      const list = numberRanges(numbers, separator);
      return t(`source.${numbers.length === 1 ? 'paragraph' : 'paragraphs'}`, { list });
    })
    .join(separator);
}
