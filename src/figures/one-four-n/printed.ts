import type { Quote } from '../../schema/quote.ts';
import type { ModelNode } from '../../schema/release.ts';

/** The quote of the formula that names every term: what the whole drawing rests on. */
export function spellingQuote(formula: ModelNode, terms: readonly ModelNode[]): Quote | undefined {
  return formula.quotes.find(({ exact }) => terms.every(({ label }) => exact.includes(label.zh)));
}

/** The names inside the quotation marks in the order of print, each with the 、 printed after it. */
export function printedOrder(
  { exact }: Quote,
  partners: readonly ModelNode[],
): { node: ModelNode; after: string }[] {
  const list = exact.slice(exact.indexOf('“') + 1, exact.indexOf('”'));
  return partners
    .map((node) => ({ node, at: list.indexOf(node.label.zh) }))
    .toSorted((a, b) => a.at - b.at)
    .map(({ node, at }) => ({ node, after: list.charAt(at + node.label.zh.length) === '、' ? '、' : '' }));
}
