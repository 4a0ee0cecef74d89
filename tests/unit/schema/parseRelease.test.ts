import { describe, expect, it } from 'vitest';
import { parseRelease } from '../../../src/schema/parseRelease.ts';
import { ContentError, type Problem } from '../../../src/schema/problems.ts';
import { sealOf, smallRelease, textsOf, type SmallRelease } from './smallRelease.ts';

/** The problems that a change to the small release causes. */
function problemsAfter(change: (release: SmallRelease) => void): readonly Problem[] {
  const release = smallRelease();
  change(release);
  try {
    parseRelease(textsOf(release), '1.0.0', undefined);
  } catch (error) {
    if (error instanceof ContentError) return error.problems;
    throw error;
  }
  return [];
}

const edit = (value: object) => value as Record<string, unknown>;

describe('parseRelease', () => {
  it('accepts the small release and finds records by id', () => {
    const release = parseRelease(textsOf(smallRelease()), '1.0.0', undefined);
    expect(release.indicators.get('books')?.value).toBe(420);
    expect(release.nodes.get('partner')?.label.en).toBe('two families');
    expect(release.date).toBeNull();
  });

  it('takes the date from the register', () => {
    const texts = textsOf(smallRelease());
    expect(parseRelease(texts, '1.0.0', sealOf(texts)).date).toBe('2026-01-01');
  });

  it.each<[string, (release: SmallRelease) => void, Partial<Record<keyof Problem, RegExp>>]>([
    [
      'a duplicate id',
      (release) => (release['model.json'].nodes[1]!.id = 'reading-room'),
      { file: /model\.json/, at: /nodes\[1\]\.id/, found: /a second time/, mend: /another id/ },
    ],
    [
      'a number id that a context fact has too',
      (release) => (release['indicators.json'].derived[0]!.id = 'books'),
      { file: /indicators\.json/, at: /derived\[0\]\.id/, found: /"books" a second time/ },
    ],
    [
      'a dangling reference, with a guess',
      (release) => (release['model.json'].links[0]!.target = 'reading-hall'),
      {
        file: /model\.json/,
        at: /links\[0\]\.target.*joined/,
        found: /reading-hall/,
        mend: /did you mean "reading-room"/,
      },
    ],
    [
      'a missing English label',
      (release) => delete edit(release['indicators.json'].indicators[0]!.label)['en'],
      {
        at: /indicators\[0\]\.label\.en.*books/,
        found: /nothing/,
        expected: /English/,
        mend: /both languages/,
      },
    ],
    [
      'a quote of 60 characters',
      (release) => {
        const quote = release['indicators.json'].indicators[0]!.quotes[0]!;
        quote.exact = '书'.repeat(60);
        quote.end = quote.start + 60;
      },
      { at: /quotes\[0\]\.exact/, expected: /longer than 40/, mend: /shorten/ },
    ],
    [
      'offsets that do not fit the quote',
      (release) => (release['indicators.json'].indicators[0]!.quotes[0]!.end += 1),
      { at: /quotes\[0\]\.end/, expected: /length of `exact`/ },
    ],
    [
      'a quote past the end of its paragraph',
      (release) => {
        const quote = release['indicators.json'].indicators[0]!.quotes[0]!;
        quote.start += 40;
        quote.end += 40;
      },
      { at: /quotes\[0\]/, expected: /the length of paragraph p1/, mend: /verify:source/ },
    ],
    [
      'quotes that contradict each other where they overlap',
      (release) => (release['model.json'].nodes[0]!.quotes[0]!.exact = '书房'),
      { found: /"书房"|"三个书屋"/, expected: /same characters/ },
    ],
    [
      'a negative count',
      (release) => (release['indicators.json'].indicators[0]!.value = -1),
      { at: /indicators\[0\]\.value/, found: /-1/, expected: /cannot be negative/ },
    ],
    [
      'an unknown status',
      (release) => (release['model.json'].nodes[0]!.status = 'rumoured'),
      {
        at: /nodes\[0\]\.status.*reading-room/,
        found: /rumoured/,
        expected: /asserted/,
        mend: /allowed values/,
      },
    ],
    [
      'an asserted record without a quote',
      (release) => (release['model.json'].nodes[0]!.quotes = []),
      { at: /nodes\[0\]\.quotes/, expected: /needs at least one quote/ },
    ],
    [
      'a schematic record without a reason',
      (release) => delete edit(release['model.json'].links[0]!)['basis'],
      { at: /links\[0\]\.basis/, expected: /needs a basis/ },
    ],
    [
      'a figure without a text alternative',
      (release) => delete edit(release['figures.json'].figures[0]!)['alt'],
      { file: /figures\.json/, at: /figures\[0\]\.alt.*rooms/, found: /nothing/ },
    ],
    [
      'a number typed into a caption',
      (release) => (release['figures.json'].figures[0]!.caption.en = '420 books'),
      { at: /figures\[0\]\.caption\.en/, found: /"420" typed by hand/, mend: /\{id\}/ },
    ],
    [
      'a caption slot that names no number',
      (release) => (release['figures.json'].figures[0]!.caption.zh = '藏书{shelves}册'),
      { at: /caption\.zh/, found: /\{shelves\}/ },
    ],
    [
      'a misspelt field',
      (release) => (edit(release['indicators.json'].indicators[0]!)['qualifer'] = 'stated'),
      { found: /"qualifer"/, mend: /spelling/ },
    ],
    [
      'a derived number that is no longer so',
      (release) => (release['indicators.json'].derived[0]!.value = 2),
      { at: /derived\[0\]\.value/, found: /2/, expected: /^1, computed/ },
    ],
  ])('stops on %s', (_, change, expected) => {
    const problems = problemsAfter(change);
    const matching = problems.filter((problem) =>
      Object.entries(expected).every(([key, pattern]) => pattern.test(problem[key as keyof Problem])),
    );
    expect(matching, JSON.stringify(problems, null, 2)).not.toHaveLength(0);
    for (const problem of problems) expect(Object.values(problem).every((text) => text !== '')).toBe(true);
  });

  it('reports the problems of all files at once', () => {
    const problems = problemsAfter((release) => {
      release['model.json'].nodes[1]!.id = 'reading-room';
      release['indicators.json'].indicators[0]!.caveats = ['A40'];
      delete edit(release['indicators.json'].indicators[0]!.label)['en'];
      release['figures.json'].figures[0]!.alt.zh = '';
    });
    expect(new Set(problems.map(({ file }) => file))).toEqual(
      new Set(['data/1.0.0/model.json', 'data/1.0.0/indicators.json', 'data/1.0.0/figures.json']),
    );
    expect(problems.length).toBeGreaterThanOrEqual(4);
  });

  it('says where JSON is broken, and goes on with the other files', () => {
    const release = smallRelease();
    release['figures.json'].figures[0]!.alt.en = '';
    const texts = { ...textsOf(release), 'glossary.json': '{\n  "terms": [,]\n}' };
    expect(() => parseRelease(texts, '1.0.0', undefined)).toThrow(
      /glossary\.json {2}line 2, column 13[\s\S]*comma[\s\S]*figures\.json/,
    );
  });

  it('names a file that is missing', () => {
    const texts = { ...textsOf(smallRelease()), 'glossary.json': undefined };
    expect(() => parseRelease(texts, '1.0.0', undefined)).toThrow(
      /glossary\.json[\s\S]*no such file[\s\S]*restore/,
    );
  });

  it('notices one changed byte in a released file', () => {
    const texts = textsOf(smallRelease());
    const entry = sealOf(texts);
    const edited = { ...texts, 'glossary.json': `${texts['glossary.json']!} ` };
    expect(() => parseRelease(edited, '1.0.0', entry)).toThrow(
      /glossary\.json[\s\S]*sha256[\s\S]*never changes[\s\S]*new release/,
    );
  });

  it('refuses quotes that join to a passage', () => {
    const long = '水'.repeat(60);
    const problems = problemsAfter((release) => {
      release['source.json'].paragraphs[2]!.length = 60;
      release['model.json'].nodes[1]!.quotes = [0, 20, 40].map((start) => ({
        paragraph: 'p2',
        exact: long.slice(0, 20),
        start,
        end: start + 20,
      }));
    });
    expect(problems.some(({ found }) => /join to more than 40/.test(found))).toBe(true);
  });

  it('refuses quotes that together cover more than half of the article', () => {
    const problems = problemsAfter((release) => {
      for (const paragraph of release['source.json'].paragraphs) paragraph.length = 12;
      release['model.json'].nodes[1]!.quotes = [
        { paragraph: 'p2', exact: '水'.repeat(12), start: 0, end: 12 },
      ];
      release['model.json'].nodes[0]!.quotes = [
        { paragraph: 'p1', exact: '火'.repeat(12), start: 0, end: 12 },
      ];
    });
    expect(problems.some(({ found }) => /cover \d+ of 36 characters/.test(found))).toBe(true);
  });
});
