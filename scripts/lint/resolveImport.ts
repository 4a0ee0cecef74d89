// Where an import of ours leads: a resolver as eslint-module-utils defines them, which loads this file by name.
import { dirname, resolve as resolvePath } from 'node:path';

export const interfaceVersion = 2;

/** Imports are relative and name the whole file (`./layout.ts`), so there is nothing to look up. */
export function resolve(source: string, file: string): { found: boolean; path?: string } {
  // A classic script is imported as text, not run.
  if (!source.startsWith('.') || source.endsWith('?classic')) return { found: false };
  return { found: true, path: resolvePath(dirname(withoutScriptName(file)), source.replace(/\?.*$/, '')) };
}

/** ESLint calls the scripts inside Name.astro Name.astro/0.ts; their imports start from Name.astro. */
const withoutScriptName = (file: string) => file.replace(/(\.astro)[\\/][^\\/]+$/, '$1');
