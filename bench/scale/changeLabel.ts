import type { ReleaseTexts } from '../../src/schema/parseRelease.ts';

interface Model {
  readonly nodes: readonly { readonly label: { en: string } }[];
}

/**
 * The release with the English label of one node in other words.
 * @param node its place in the model
 */
export function changeLabel(texts: ReleaseTexts, node: number): ReleaseTexts {
  const model = JSON.parse(texts['model.json']!) as Model;
  model.nodes[node]!.label.en += ' (as revised)';
  return { ...texts, 'model.json': `${JSON.stringify(model, null, 2)}\n` };
}
