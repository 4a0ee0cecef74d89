// What the code of a project says of more figures: copies share the form of their originals (`alike`).
import { copyId } from './growRelease.ts';

/** A file of the project by its path from the root. */
export type Files = ReadonlyMap<string, string>;

const VERB = 'figure.demonstration-plan.verb.';

const copiesOf = (ids: readonly string[], times: number) =>
  Array.from({ length: times - 1 }, (_, i) => i + 2).flatMap((copy) =>
    ids.map((form) => ({ form, id: copyId(form, copy) })),
  );

const figureFile = ({ form, id }: { form: string; id: string }): string =>
  `import { alike } from '../defineFigure.ts';
import { figure as original } from '../${form}/figure.ts';

export const figure = alike('${id}', original);
`;

/** Puts text before the first place where a file says `mark`. */
function before(text: string, mark: string, more: string): string {
  const at = text.indexOf(mark);
  if (at < 0) throw new Error(`no ${JSON.stringify(mark)} to write before`);
  return text.slice(0, at) + more + text.slice(at);
}

/** Verbs that a figure translates by the id of the first number that each governs. */
function withVerbs(words: string, times: number): string {
  const all = JSON.parse(words) as Record<string, string>;
  const verbs = Object.entries(all).filter(([key]) => key.startsWith(VERB));
  for (let copy = 2; copy <= times; copy++)
    for (const [key, text] of verbs) all[VERB + copyId(key.slice(VERB.length), copy)] = text;
  return `${JSON.stringify(all, null, 2)}\n`;
}

/**
 * @param ids of the figures there are
 * @param read a file of the project
 * @returns the files that a project with so many times the figures has in other words, or more
 */
export function figureCopies(ids: readonly string[], times: number, read: (path: string) => string): Files {
  const copies = copiesOf(ids, times);
  if (copies.length === 0) return new Map();
  const registry = 'src/figures/registry.ts';
  const figureIds = 'src/figures/figureIds.ts';
  const imports = copies.map(({ id }, i) => `import { figure as copy${i} } from './${id}/figure.ts';\n`);
  const entries = copies.map(({ id }, i) => `  '${id}': copy${i} as FigureDefinition,\n`);
  return new Map([
    ...copies.map((copy) => [`src/figures/${copy.id}/figure.ts`, figureFile(copy)] as const),
    [registry, before(before(read(registry), '\n/**', imports.join('')), '};', entries.join(''))],
    [figureIds, before(read(figureIds), '] as const', copies.map(({ id }) => `  '${id}',\n`).join(''))],
    ...['zh', 'en'].map((lang) => {
      const path = `src/i18n/${lang}.json`;
      return [path, withVerbs(read(path), times)] as const;
    }),
  ]);
}
