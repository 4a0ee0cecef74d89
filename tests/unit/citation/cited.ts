import { citedWork, type CitationRecord } from '../../../src/citation/citedWork.ts';
import type { CitationContext, Work } from '../../../src/citation/work.ts';
import { loadRelease, loadReleases } from '../../../src/schema/loadRelease.ts';
import { LANGS, type Lang } from '../../../src/schema/primitives.ts';

export const RELEASE = loadRelease();
export const ENTRY = loadReleases().at(-1)!;
/** Under a sub-path, as on GitHub Pages. */
export const SITE = 'https://kangding.example/some/base/';

export const contextIn = (lang: Lang): CitationContext => ({ lang, release: RELEASE, site: SITE });

const figures = [...RELEASE.figures.keys()].map((id): Work => ({ kind: 'figure', id }));
/** A count, a minimum in a list, a numeral inside a name with quotation marks. */
const indicators = ['service-activities', 'talks-and-training', 'three-level-practice'].map((id): Work => ({
  kind: 'indicator',
  id,
}));

export interface Cited {
  readonly work: Work;
  readonly lang: Lang;
  readonly record: CitationRecord;
}

const nameOf = (work: Work) => ('id' in work ? `${work.kind} ${work.id}` : work.kind);

/** Every figure, three indicators, the dataset and the story in both languages, each after its name. */
export const CITED = [...figures, ...indicators, { kind: 'dataset' } as const, { kind: 'story' } as const]
  .flatMap((work) => LANGS.map((lang) => ({ work, lang })))
  .map(({ work, lang }): [string, Cited] => [
    `${nameOf(work)}, ${lang}`,
    { work, lang, record: citedWork(work, ENTRY, contextIn(lang)) },
  ]);

/** What breaks careless writers, by a person whose name has no Latin letters. */
export const HOSTILE: CitationRecord = {
  ...citedWork({ kind: 'dataset' }, ENTRY, contextIn('zh')),
  id: 'hostile',
  title: 'A & B 100% {x}_#',
  author: [{ family: '王', given: '小明' }],
};

/** What else breaks them: a lone brace, TeX’s own marks, capitals in the middle. */
export const HOSTILE_TITLES = [
  HOSTILE.title,
  'One { alone, \\LaTeX and $5 ~ ^',
  'Kangding’s “1+4+N”: 0 < 数 > 1',
  '康定：“四级体系”——A&B',
];
