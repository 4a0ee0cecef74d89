import { createHash } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtPages } from './builtPages.ts';

const LINK = /<link rel="stylesheet" href="([^"]*\/_astro\/)([^"/]+\.css)">/g;

/**
 * Gives each page of a built site one style sheet: what its own ones say, in their order. A browser draws nothing
 * until it has them all, and each costs a round trip; pages of a kind have the same one.
 */
export function joinStyles(dist: string): void {
  const assets = join(dist, '_astro');
  const sheets = new Map<string, string>();
  const single = new Set<string>();
  for (const path of builtPages(dist)) {
    const page = join(dist, path);
    const html = readFileSync(page, 'utf8');
    const links = [...html.matchAll(LINK)];
    const names = links.map(([, , name]) => name!);
    if (names.length < 2) {
      for (const name of names) single.add(name);
      continue;
    }
    const joined = sheets.get(names.join()) ?? joinedSheet(assets, names);
    sheets.set(names.join(), joined);
    const one = html.replace(LINK, (_, folder: string, _name: string, at: number) =>
      at === links[0]!.index ? `<link rel="stylesheet" href="${folder}${joined}">` : '',
    );
    writeFileSync(page, one);
  }
  for (const name of new Set([...sheets.keys()].flatMap((names) => names.split(','))))
    if (!single.has(name)) rmSync(join(assets, name));
}

function joinedSheet(assets: string, names: readonly string[]): string {
  const css = names.map((name) => readFileSync(join(assets, name), 'utf8')).join('');
  const name = `page.${createHash('sha256').update(css).digest('base64url').slice(0, 8)}.css`;
  writeFileSync(join(assets, name), css);
  return name;
}
