import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FIGURE_IDS } from './figures/figureIds.ts';
import { recordedPhrases } from './model/quotes.ts';
import { checkProse } from './provenance/prose.ts';
import type { ProseFile } from './provenance/proseTree.ts';
import { loadRelease, loadReleases } from './schema/loadRelease.ts';
import { LANGS } from './schema/primitives.ts';
import { ContentError, stopOn, type Problem } from './schema/problems.ts';
import type { Release } from './schema/release.ts';
import { checkWords } from './i18n/checkWords.ts';

const STORY = 'src/content/story';

/** The prose files of the story, as they lie in the folders of both languages. */
export function readStory(folder: string = STORY): ProseFile[] {
  return LANGS.flatMap((lang) =>
    readdirSync(join(folder, lang))
      .filter((name) => name.endsWith('.mdx'))
      .sort()
      .map((name) => {
        const file = join(folder, lang, name);
        return { file, lang, text: readFileSync(file, 'utf8') };
      }),
  );
}

function checkPairs(story: readonly ProseFile[]): Problem[] {
  const names = (lang: string) => new Set(story.filter((p) => p.lang === lang).map((p) => p.file.split(/[\\/]/).at(-1)!));
  const [zh, en] = [names('zh'), names('en')];
  const missing = [
    ...[...zh].filter((name) => !en.has(name)).map((name) => join(STORY, 'en', name)),
    ...[...en].filter((name) => !zh.has(name)).map((name) => join(STORY, 'zh', name)),
  ];
  return missing.map((file) => ({
    file,
    at: '(the whole file)',
    found: 'no such file, though the other language has it',
    expected: 'every section in both languages',
    mend: 'write the missing section',
  }));
}

function checkFigures(release: Release): Problem[] {
  const file = `data/${release.version}/figures.json`;
  const drawn = new Set<string>(FIGURE_IDS);
  const undrawn = [...release.figures.keys()].filter((id) => !drawn.has(id));
  const unrecorded = FIGURE_IDS.filter((id) => !release.figures.has(id));
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
      const releases = loadReleases();
      const found = releases.flatMap(({ version }) =>
        collect(() => {
          current = loadRelease(version);
          return checkFigures(current);
        }),
      );
      return found;
    }),
  );
  const story = readStory();
  problems.push(...checkPairs(story));
  if (current !== undefined) {
    const context = { release: current, figures: new Set<string>(FIGURE_IDS), phrases: recordedPhrases(current) };
    problems.push(...story.flatMap((prose) => checkProse(prose, context)));
  }
  stopOn(problems);
}
