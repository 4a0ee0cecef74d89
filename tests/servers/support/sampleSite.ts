// A small site with a file for every path of the header table, so that each row is seen whatever dist/ holds.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { HEADER_ROWS } from '../../../deploy/headers.ts';
import { hashesOf, manifest } from '../../../scripts/manifest.ts';
import { precompress } from '../../../scripts/precompress.ts';
import { publishedFiles } from '../../../scripts/publishedFiles.ts';

const OPTIONS: Record<string, readonly string[]> = {
  L: ['', '/en'],
  V: ['', '/v/1.0.0'],
  E: ['', '/en/v/1.0.0'],
};

const NAMES: Record<string, string> = {
  version: '1.0.0',
  format: 'csl.json',
  release: '1.0.0.csl.json',
  kind: 'sri',
};

/** Addresses that a path of the header table stands for. */
export function examplesOf(path: string): string[] {
  const [token, inner] = /\{([^}]+)\}/.exec(path) ?? [];
  if (token === undefined || inner === undefined) {
    const named = path.replaceAll(/<(\w+)>/g, (_, name: string) => NAMES[name] ?? `some-${name}`);
    return [named.replace(/\*\*$/, 'some/file.js').replace('**', 'some/file')];
  }
  return (OPTIONS[inner] ?? inner.split(',')).flatMap((option) => examplesOf(path.replace(token, option)));
}

export interface Sample {
  row: string;
  path: string;
}

const SAMPLES: readonly Sample[] = [
  ...HEADER_ROWS.flatMap(({ name, paths }) => paths.flatMap(examplesOf).map((path) => ({ row: name, path }))),
  { row: 'live', path: '/figures/some-id.csl.json' },
  { row: 'frozen', path: '/en/v/1.0.0/figures/some-id.metadata.json' },
  { row: 'hashed', path: '/_astro/style.css' },
  { row: 'hashed', path: '/_astro/face.woff2' },
];

/** @param folder an empty one */
export function writeSamplePages(folder: string): void {
  for (const { path } of SAMPLES) {
    const file = join(folder, fileOf(path));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, contentOf(path));
  }
}

/** The same, with what a build adds for a server. */
export async function writeSampleSite(folder: string): Promise<readonly Sample[]> {
  writeSamplePages(folder);
  writeFileSync(join(folder, '_headers'), '/*\n');
  const published = () => hashesOf(folder, publishedFiles(folder));
  writeFileSync(join(folder, 'manifest.json'), manifest(published()));
  await precompress(folder, published());
  return SAMPLES;
}

export const fileOf = (path: string) => (path.endsWith('/') ? `${path}index.html` : path);

function contentOf(path: string): string {
  const text = `${path} 康定\n`.repeat(200);
  if (path === '/404.html') return `<!doctype html><script>document.body</script><p>${text}`;
  if (!/\/embed\/[^/]+\/$/.test(path)) return text;
  return `<!doctype html><style>p{color:red}</style><script>document.title</script><p>${text}`;
}
