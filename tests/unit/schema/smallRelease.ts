import { createHash } from 'node:crypto';
import { sealFiles, type ReleaseTexts } from '../../../src/schema/parseRelease.ts';
import { RELEASE_FILES, type ReleaseEntry, type ReleaseFile } from '../../../src/schema/releases.ts';

/** A made-up text, so that no test holds the article: two body paragraphs about an imaginary town. */
const P1 = '云溪镇设立三个书屋，共收书420册。';
const P2 = '书屋由两家合办，名为“读一”。';

const both = (zh: string, en: string) => ({ zh, en });
const sha = (text: string) => createHash('sha256').update(text).digest('hex');

function quote(paragraph: string, text: string, exact: string) {
  const start = text.indexOf(exact);
  return { paragraph, exact, start, end: start + exact.length };
}

const heading = { sha256: sha('x'), system: null };

const system = (id: string, zh: string) => ({
  id,
  label: both(`${zh}体系`, `${id} system`),
  slogan: both(zh, id),
  heading: both(zh, id),
  placements: [{ paragraph: 'p1', nodes: ['reading-room'], indicators: ['books'] }],
  status: 'asserted',
  quotes: [quote('p1', P1, '三个书屋')],
});

const notStated = Object.fromEntries(
  ['agent', 'place', 'period', 'list', 'extent', 'baseline', 'denominator', 'source'].map((key) => [
    key,
    'not-stated',
  ]),
);

/** A small valid release as JSON values, to be broken by tests. */
export function smallRelease() {
  return {
    'source.json': {
      article: { id: 'article', type: 'article-newspaper', title: '云溪镇的书屋' },
      titleTranslation: 'The reading rooms of Yunxi',
      publisher: both('一张报纸', 'A newspaper'),
      normalisation: { version: 1, steps: [{ id: 'lines', text: both('分行', 'Split into lines') }] },
      paragraphs: [
        { id: 't', kind: 'title', length: 1, ...heading },
        { id: 'p1', kind: 'body', system: 'service', length: P1.length, sha256: sha(P1) },
        { id: 'p2', kind: 'body', system: 'service', length: P2.length, sha256: sha(P2) },
      ],
      emendations: [],
      ambiguities: [
        {
          id: 'A01',
          paragraphs: ['p1'],
          title: both('册数', 'Books'),
          text: both('没有说清', 'Unclear'),
          treatment: both('照录', 'Kept'),
        },
      ],
    },
    'model.json': {
      systems: [
        system('party-building', '甲'),
        system('demonstration', '乙'),
        system('service', '丙'),
        system('guarantee', '丁'),
      ],
      structures: [
        {
          id: 'rooms',
          label: both('书屋', 'Rooms'),
          nodes: ['reading-room', 'partner'],
          links: ['joined'],
          unstated: both('无', 'None'),
        },
      ],
      nodes: [
        {
          id: 'reading-room',
          kind: 'place',
          label: both('书屋', 'reading room'),
          role: both('书屋', 'A room'),
          system: 'service',
          status: 'asserted',
          quotes: [quote('p1', P1, '书屋')],
        },
        {
          id: 'partner',
          kind: 'actor',
          label: both('两家', 'two families'),
          role: both('合办', 'They run it'),
          system: 'service',
          status: 'asserted',
          quotes: [quote('p2', P2, '两家合办')],
        },
      ],
      links: [
        {
          id: 'joined',
          kind: 'attached-to',
          source: 'partner',
          target: 'reading-room',
          label: both('合办', 'run'),
          status: 'schematic',
          basis: both('画法', 'our drawing'),
        },
      ],
    },
    'indicators.json': {
      indicators: [
        {
          id: 'books',
          label: both('藏书', 'Books'),
          printed: '420',
          unit: both('册', 'books'),
          system: 'service',
          scope: both('全镇', 'The town'),
          period: both('未说明', 'Not stated'),
          kind: 'count',
          qualifier: 'stated',
          value: 420,
          disclosure: notStated,
          status: 'asserted',
          quotes: [quote('p1', P1, '420册')],
          caveats: ['A01'],
          terms: ['room'],
        },
      ],
      derived: [
        {
          id: 'indicators-total',
          label: both('总数', 'Total'),
          value: 1,
          unit: both('个', 'numbers'),
          compute: 'indicators',
          status: 'derived',
          basis: both('条数', 'Count of records'),
        },
      ],
    },
    'glossary.json': {
      terms: [
        {
          id: 'room',
          zh: '书屋',
          pinyin: 'shūwū',
          en: 'reading room',
          gloss: both('读书的屋子', 'A room to read in'),
          rendering: 'unsourced',
          inArticle: true,
          references: ['S01'],
        },
      ],
    },
    'references.json': {
      references: [
        {
          id: 'S01',
          csl: { id: 'S01', type: 'webpage', title: 'Yunxi' },
          grade: 'B',
          supports: both('镇名', 'The name of the town'),
        },
      ],
      facts: [],
    },
    'figures.json': {
      figures: [
        {
          id: 'rooms',
          system: 'service',
          title: both('书屋', 'Rooms'),
          caption: both('藏书{books}册', '{books} books'),
          alt: both('书屋的图', 'A drawing'),
          paragraphs: ['p1'],
          uses: { indicators: ['books'] },
        },
      ],
    },
  };
}

export type SmallRelease = ReturnType<typeof smallRelease>;

/** The release as file texts. */
export function textsOf(release: SmallRelease): ReleaseTexts {
  return Object.fromEntries(
    RELEASE_FILES.map((file) => [file, JSON.stringify(release[file], null, 2)]),
  ) as Record<ReleaseFile, string>;
}

/** An entry of releases.json that seals these texts. */
export function sealOf(texts: ReleaseTexts): ReleaseEntry {
  return {
    version: '1.0.0',
    date: '2026-01-01',
    changes: both('首次发布', 'First release'),
    files: sealFiles(texts),
  };
}
