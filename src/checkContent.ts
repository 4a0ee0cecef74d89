import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FIGURE_IDS } from './figures/figureIds.ts';
import { recordedPhrases } from './model/quotes.ts';
import { checkProse, type ProseContext } from './provenance/prose.ts';
import type { ProseFile } from './provenance/proseTree.ts';
import { withdrawnIds } from './publication/withdrawals.ts';
import { checkSuccession, type DeclaredIds } from './schema/checkSuccession.ts';
import { loadRelease, loadReleases } from './schema/loadRelease.ts';
import { LANGS } from './schema/primitives.ts';
import { ContentError, stopOn, type Problem } from './schema/problems.ts';
import { idsOf } from './schema/recordsOf.ts';
import type { Release } from './schema/release.ts';
import { checkWords } from './i18n/checkWords.ts';

const PROSE = 'src/content';

/** The prose: the sections of the story in their folders, and the method page. */
function readProse(): ProseFile[] {
  return LANGS.flatMap((lang) => {
    const story = join(PROSE, 'story', lang);
    const sections = readdirSync(story)
      .filter((name) => name.endsWith('.mdx'))
      .sort()
      .map((name) => join(story, name));
    return [...sections, join(PROSE, 'method', `${lang}.mdx`)].map((file) => ({
      file,
      lang,
      text: readFileSync(file, 'utf8'),
    }));
  });
}

/** Sections that only one language has. */
function checkPairs(prose: readonly ProseFile[]): Problem[] {
  const files = new Set(prose.map(({ file }) => file));
  return prose
    .filter(({ file }) => file.startsWith(join(PROSE, 'story')))
    .map(({ file, lang }) => file.replace(join('story', lang), join('story', lang === 'zh' ? 'en' : 'zh')))
    .filter((twin) => !files.has(twin))
    .map((file) => ({
      file,
      at: '(the whole file)',
      found: 'no such file, though the other language has it',
      expected: 'every section in both languages',
      mend: 'write the missing section',
    }));
}

/**
 * Whatever a release records must be drawn.
 * @param expected the figures that it must record: an older one need not know what came later
 */
function checkFigures(release: Release, expected: readonly string[]): Problem[] {
  const file = `data/${release.version}/figures.json`;
  const drawn = new Set<string>(FIGURE_IDS);
  const undrawn = [...release.figures.keys()].filter((id) => !drawn.has(id));
  const unrecorded = expected.filter((id) => !release.figures.has(id));
  return [
    ...undrawn.map((id) => ({
      file,
      at: `figures (of "${id}")`,
      found: 'a figure that nothing draws',
      expected: `a folder src/figures/${id}/ and a line in the registry`,
      mend: 'add the figure, or remove the record',
    })),
    ...unrecorded.map((id) => ({
      file,
      at: 'figures',
      found: `no record of the figure "${id}"`,
      expected: 'a record with title, caption, text alternative and ingredients for every figure',
      mend: 'add the record',
    })),
  ];
}

function collect(check: () => Problem[]): Problem[] {
  try {
    return check();
  } catch (error) {
    if (error instanceof ContentError) return [...error.problems];
    throw error;
  }
}

/**
 * Checks every released data file, the interface words and the prose.
 * @throws ContentError with all the problems of all of them at once
 */
export function checkContent(): void {
  const problems = collect(checkWords);
  let current: Release | undefined;
  problems.push(
    ...collect(() => {
      const entries = loadReleases();
      const declared = new Map<string, DeclaredIds>();
      // What draws a figure that was withdrawn stays, for the frozen pages.
      const withdrawn = withdrawnIds(entries).filter(({ kind }) => kind === 'figure');
      const standing = FIGURE_IDS.filter((id) => !withdrawn.some((record) => record.id === id));
      // The newest comes last: it is the one that the prose is held against.
      const found = entries.flatMap(({ version }) =>
        collect(() => {
          current = undefined;
          current = loadRelease(version);
          declared.set(version, idsOf(current));
          return checkFigures(current, version === entries.at(-1)!.version ? standing : []);
        }),
      );
      return [...found, ...checkSuccession(entries, declared)];
    }),
  );
  const prose = readProse();
  problems.push(...checkPairs(prose));
  const context: ProseContext = {
    release: current,
    figures: new Set<string>(FIGURE_IDS.filter((id) => current?.figures.has(id) ?? true)),
    phrases: current === undefined ? new Set() : recordedPhrases(current),
  };
  problems.push(...prose.flatMap((file) => checkProse(file, context)));
  stopOn(problems);
}
