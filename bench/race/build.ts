// Builds each entry for production, once for each language, as our own embed is: a page holds the words of one.
import { copyFileSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { build, type Plugin } from 'vite';
import type { Lang } from '../../src/schema/release.ts';
import type { RaceDiagram } from './diagram.ts';
import { ENTRIES, type Entry } from './entries.ts';
import { drawStatic } from './staticDrawing.ts';

const HERE = import.meta.dirname;
const MODULES = join(HERE, '../node_modules');
/** Folder of the built entries: `<name>/<lang>/`. */
export const BUILT = join(HERE, '.built');
export const LANGS = ['zh', 'en'] as const satisfies readonly Lang[];

const read = (...path: string[]) => readFileSync(join(HERE, ...path), 'utf8');

export const diagrams = (): Record<Lang, RaceDiagram> =>
  JSON.parse(read('data.json')) as Record<Lang, RaceDiagram>;

const DATA = 'race:data';

/** `import diagram from 'race:data'` gives the diagram in the language of the page. */
const dataPlugin = (diagram: RaceDiagram): Plugin => ({
  name: 'race-data',
  resolveId: (id) => (id === DATA ? `\0${DATA}` : null),
  load: (id) => (id === `\0${DATA}` ? `export default ${JSON.stringify(diagram)}` : null),
});

/** What stands between percent signs in a page: words, scripts, and for the floor the drawing. */
const wordsPlugin = (entry: Entry, diagram: RaceDiagram): Plugin => ({
  name: 'race-words',
  transformIndexHtml: {
    order: 'pre',
    handler: (html) =>
      html
        .replaceAll('%lang%', diagram.lang)
        .replaceAll('%title%', diagram.title)
        .replaceAll('%caption%', diagram.caption)
        .replaceAll('%credit%', diagram.credit)
        .replace('%style%', styleOf(entry.name))
        .replace('%scripts%', scriptsOf(entry))
        .replace('%drawing%', () => drawStatic(diagram)),
  },
});

/** Files of packages that are served as they are, then the entry's own module. */
function scriptsOf({ name, copies = {} }: Entry): string {
  const script = ['entry.js', 'entry.jsx'].find((file) => existsSync(join(HERE, 'entries', name, file)));
  return [
    ...Object.keys(copies).map((file) => `<script src="./${file}" defer></script>`),
    `<script type="module" src="./${name}/${script}"></script>`,
  ].join('\n    ');
}

/** The frame of every entry, and what one alone adds. */
const styleOf = (name: string) =>
  squeeze(
    ['entries/page.css', `entries/${name}/page.css`]
      .filter((file) => existsSync(join(HERE, file)))
      .map((file) => read(file))
      .join(''),
  );

/** Styles and markup written into a page go through no minifier: blanks and comments are taken out here. */
const squeeze = (css: string) =>
  css
    .replaceAll(/\/\*.*?\*\//gs, '')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/ ?([{};,]) ?/g, '$1');

const squeezePlugin: Plugin = {
  name: 'race-squeeze',
  transformIndexHtml: { order: 'post', handler: (html) => html.replaceAll(/\n\s+/g, '\n') },
};

async function buildEntry(entry: Entry, lang: Lang, diagram: RaceDiagram): Promise<void> {
  const outDir = join(BUILT, entry.name, lang);
  // The floor has a page of its own, with its script in it.
  const page = ['page.html', `${entry.name}.html`].findLast((file) =>
    existsSync(join(HERE, 'entries', file)),
  )!;
  await build({
    configFile: false,
    envDir: false,
    publicDir: false,
    root: join(HERE, 'entries'),
    base: './',
    logLevel: 'error',
    plugins: [dataPlugin(diagram), wordsPlugin(entry, diagram), squeezePlugin],
    build: {
      outDir,
      emptyOutDir: true,
      reportCompressedSize: false,
      chunkSizeWarningLimit: 10_000,
      rolldownOptions: { input: { index: join(HERE, 'entries', page) } },
      // Every browser of the race preloads modules by itself: nobody pays for a polyfill.
      modulePreload: { polyfill: false },
    },
  });
  renameSync(join(outDir, page), join(outDir, 'index.html'));
  for (const [name, file] of Object.entries(entry.copies ?? {}))
    copyFileSync(join(MODULES, file), join(outDir, basename(name)));
}

export async function buildEntries(entries: readonly Entry[], langs: readonly Lang[]): Promise<void> {
  const data = diagrams();
  mkdirSync(BUILT, { recursive: true });
  for (const entry of ENTRIES) {
    if (entry.name === 'own' || !entries.includes(entry)) continue;
    rmSync(join(BUILT, entry.name), { recursive: true, force: true });
    for (const lang of langs) await buildEntry(entry, lang, data[lang]);
    console.log(`built ${entry.name}`);
  }
}
