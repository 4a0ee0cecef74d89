import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BuildLog } from '../../../bench/scale/buildLog.ts';
import { parseCase } from '../../../bench/scale/cases.ts';
import { growthChart, growthOf, spreadLabels } from '../../../bench/scale/chart.ts';
import { figureCopies } from '../../../bench/scale/figureCopies.ts';
import { copyId, growRelease } from '../../../bench/scale/growRelease.ts';
import { manyReleases } from '../../../bench/scale/manyReleases.ts';
import {
  measuredCases,
  readResults,
  writeResult,
  type CaseResult,
  type MeasuredCase,
} from '../../../bench/scale/results.ts';
import { scaleTables } from '../../../bench/scale/table.ts';
import { parentIn, proportionalIn, treeOf } from '../../../bench/scale/treeMemory.ts';
import { listedHashes } from '../../../bench/scale/weights.ts';
import { alike } from '../../../src/figures/defineFigure.ts';
import { FIGURE_IDS } from '../../../src/figures/figureIds.ts';
import { FIGURES } from '../../../src/figures/registry.ts';
import { words } from '../../../src/i18n/t.ts';
import { filler } from '../../../src/i18n/fillTemplate.ts';
import { figuresUsing } from '../../../src/model/figuresUsing.ts';
import { allNumbers } from '../../../src/model/numbers.ts';
import { diffReleases } from '../../../src/publication/diffReleases.ts';
import { checkSuccession } from '../../../src/schema/checkSuccession.ts';
import { loadReleases, readRelease } from '../../../src/schema/loadRelease.ts';
import { parseRelease } from '../../../src/schema/parseRelease.ts';
import { idsOf } from '../../../src/schema/recordsOf.ts';
import { get } from '../../../src/schema/release.ts';

const TIMES = 3;
const [entry] = loadReleases();
const texts = readRelease(entry!.version);
const release = parseRelease(texts, entry!.version, undefined);
// The loader itself accepts it, or throws here with all that is wrong.
const grown = parseRelease(growRelease(texts, TIMES), entry!.version, undefined);

describe('a grown release', () => {
  it.each(['indicators', 'derived', 'facts', 'figures', 'nodes', 'links', 'structures'] as const)(
    'has three times the %s, each id once, the originals first',
    (kind) => {
      const ids = [...release[kind].keys()];
      expect([...grown[kind].keys()]).toEqual([
        ...ids,
        ...ids.map((id) => copyId(id, 2)),
        ...ids.map((id) => copyId(id, 3)),
      ]);
    },
  );

  it.each(['paragraphs', 'ambiguities', 'systems', 'terms', 'references'] as const)(
    'has the same %s: there is one article',
    (kind) => {
      expect([...grown[kind].keys()]).toEqual([...release[kind].keys()]);
    },
  );

  it('leaves every original as it was', () => {
    for (const kind of ['indicators', 'figures', 'nodes', 'links', 'structures'] as const)
      for (const [id, record] of release[kind]) expect(grown[kind].get(id)).toEqual(record);
  });

  it('lets no figure stand with more than its own copies', () => {
    for (const [id, { uses }] of release.figures) {
      const copied = get(grown.figures, copyId(id, 2)).uses;
      for (const kind of ['indicators', 'nodes', 'links', 'structures'] as const)
        expect(copied[kind]).toEqual(uses[kind].map((used) => copyId(used, 2)));
    }
    for (const { record } of allNumbers(release))
      expect(figuresUsing(grown, record.id)).toHaveLength(figuresUsing(release, record.id).length);
  });

  it('has titles that differ, from numbers of the release', () => {
    for (const lang of ['zh', 'en'] as const) {
      const fill = filler(grown, lang);
      const titles = [...grown.figures.values()].map(({ title }) => fill(title));
      expect(new Set(titles).size).toBe(titles.length);
      expect(titles.at(-1)).toMatch(lang === 'zh' ? /（3）$/ : / \(3\)$/);
    }
  });

  it('is the same to the byte when it does not grow', () => expect(growRelease(texts, 1)).toBe(texts));
});

describe('copies of figures', () => {
  const read = (path: string) => readFileSync(path, 'utf8');
  const files = figureCopies(FIGURE_IDS, TIMES, read);

  it('are a folder, a line of the registry and a name each', () => {
    const ids = FIGURE_IDS.flatMap((id) => [copyId(id, 2), copyId(id, 3)]);
    for (const id of ids) {
      expect(files.get(`src/figures/${id}/figure.ts`)).toContain(`alike('${id}', original)`);
      expect(files.get('src/figures/figureIds.ts')).toContain(`  '${id}',\n`);
      expect(files.get('src/figures/registry.ts')).toContain(`  '${id}': copy`);
      expect(files.get('src/figures/registry.ts')).toContain(`from './${id}/figure.ts'`);
    }
  });

  it('are none of a project that does not grow', () => {
    expect(figureCopies(FIGURE_IDS, 1, read).size).toBe(0);
  });

  it.each(FIGURE_IDS)('draws %s from the copies as from the originals', (id) => {
    const figure = alike(copyId(id, 2), FIGURES[id]);
    const drawingOf = (of: typeof release, figureId: string) => {
      const record = get(of.figures, figureId, 'figure');
      const context = {
        lang: 'zh',
        t: words('zh'),
        record,
        release: of,
        fill: filler(of, 'zh'),
        idPrefix: 'figure-',
        partHref: (part: string) => `#${part}`,
      } as const;
      return figure.draw(figure.derive(of, record), figure.widths[0], context);
    };
    // Words differ: labels and titles have the number of the copy, notes say how many numbers there are.
    const marksOf = (svg: string) => svg.replaceAll(/<text[\s\S]*?<\/text>/g, '').match(/<\w+/g);
    expect(marksOf(drawingOf(grown, copyId(id, 2)))).toEqual(marksOf(drawingOf(release, id)));
    const withoutWords = (svg: string) => svg.replaceAll(/>[^<]+<|="[^"]*\p{Script=Han}[^"]*"/gu, '');
    expect(withoutWords(drawingOf(grown, id)) === withoutWords(drawingOf(release, id))).toBe(true);
    expect([figure.id, figure.form]).toEqual([copyId(id, 2), id]);
  });
});

describe('many releases', () => {
  const series = manyReleases({ entry: entry!, texts }, 4);
  const parsed = series.map((sealed) => parseRelease(sealed.texts, sealed.entry.version, sealed.entry));

  it('follow one another by the rules, the first as it was', () => {
    expect(series[0]).toEqual({ entry, texts });
    expect(series.map((sealed) => sealed.entry.version)).toEqual(['1.0.0', '1.0.1', '1.0.2', '1.0.3']);
    const declared = new Map(parsed.map((one) => [one.version, idsOf(one)]));
    expect(
      checkSuccession(
        series.map((sealed) => sealed.entry),
        declared,
      ),
    ).toEqual([]);
  });

  it('differ from one to the next in one label', () => {
    for (const [i, newer] of parsed.slice(1).entries()) {
      const { kinds } = diffReleases(parsed[i]!, newer);
      expect(kinds.map(({ kind, changed }) => [kind, changed.length])).toEqual([['node', 1]]);
      expect(kinds[0]!.changed[0]!.changes.map(({ path }) => path)).toEqual(['label']);
    }
  });
});

it('reads sizes by their names', () => {
  expect(parseCase('25x')).toEqual({ name: '25x', title: '25 ×', times: 25, releases: 1 });
  expect(parseCase('3-releases')).toMatchObject({ times: 1, releases: 3 });
  expect(['0x', 'x', '10', '-releases', '1.5x'].map(parseCase)).toEqual(Array(5).fill(undefined));
});

describe('the log of a build', () => {
  const LINES: readonly (readonly [number, string])[] = [
    [0.2, 'Building for https://kangding.example/'],
    [2, '07:50:18 [build] ✓ Completed in 1.05s.'],
    [3, '\u001b[2m07:50:18\u001b[22m [build] Building static entrypoints...'],
    [5, '\u001b[42m generating static routes \u001b[49m'],
    [6, '07:50:20   ├─ /figures/renovation/index.html (+40ms) '],
    [7, '07:50:20   ├─ /story.bib/ (+2ms) '],
    [8, '07:50:20   ├─ /figures/renovation.dark.png (+1.50s) '],
    [9, '07:50:20   └─ /index.html (+1m 2s) '],
    [15, '07:50:34 ✓ Completed in 14.10s.'],
    [16, '07:50:34 [build] ✓ Completed in 15.37s.'],
    [19, 'Compressed 1038 files in 1.5 s.'],
  ];

  it('tells the parts of the build, and what each kind of file took', () => {
    const log = new BuildLog();
    for (const [at, line] of LINES) log.read(line, at);
    expect(log.files).toBe(4);
    const { parts, compressing, rendered } = log.end(20);
    expect(parts).toEqual({ checking: 3, bundling: 2, rendering: 10, finishing: 5 });
    expect(compressing).toBe(1.5);
    expect(rendered.data).toEqual({ files: 1, seconds: 0.002 });
    expect(rendered.images).toEqual({ files: 1, seconds: 1.5 });
    expect(rendered.pages.files).toBe(2);
    expect(rendered.pages.seconds).toBeCloseTo(62.04);
  });

  it('goes without parts that are not named', () => {
    const log = new BuildLog();
    log.read('generating static routes', 4);
    expect(log.end(9).parts).toEqual({ checking: 9 });
  });
});

describe('the memory of a tree of processes', () => {
  it('finds who started whom', () => {
    expect(parentIn('812 (node (a) b) S 77 812 77 0 -1')).toBe(77);
    const parents = new Map([
      [1, 0],
      [77, 1],
      [812, 77],
      [813, 812],
      [900, 1],
    ]);
    expect(treeOf(77, parents)).toEqual([77, 812, 813]);
  });

  it('counts what is shared by its share', () => {
    expect(proportionalIn('Rss:  900 kB\nPss:  250 kB\nPss_Dirty: 100 kB\n')).toBe(250 * 1024);
    expect(proportionalIn('')).toBe(0);
  });
});

it('counts the hashes of a policy once each', () => {
  expect(listedHashes("script-src 'sha256-a=' 'sha256-b='; style-src 'sha256-a='")).toBe(2);
});

describe('what is told of the results', () => {
  const resultAt = (times: number): CaseResult => ({
    machine: '2026-11-25, a machine',
    output: {
      pages: 400 * times,
      files: 2600 * times,
      bytes: 1e8 * times,
      weights: {
        story: 44_000,
        figure: 20_000,
        embed: 13_000,
        figures: 50_000 * times,
        indicators: 7000 * times,
      },
      hashes: 17,
    },
    steps: {
      cold: {
        seconds: 40 * times,
        memory: { whole: 1.2e9 * times, largest: 1e9 * times },
        parts: { checking: 1, bundling: 2, rendering: 26 * times, finishing: 11 },
        compressing: 6,
        rendered: {
          pages: { files: 400 * times, seconds: 8 * times },
          images: { files: 600 * times, seconds: 6 * times },
          data: { files: 1600 * times, seconds: 2 * times },
        },
      },
    },
  });
  const cases: MeasuredCase[] = ['1x', '10x', '10-releases'].map((name) => ({
    size: parseCase(name)!,
    result: resultAt(parseCase(name)!.times),
  }));

  it('is kept case by case, and told by size, histories last', () => {
    const folder = mkdtempSync(join(tmpdir(), 'kangding-results-'));
    const file = join(folder, 'results.json');
    try {
      expect(readResults(file)).toEqual({});
      for (const name of ['10-releases', '10x', '1x', '10x']) writeResult(name, resultAt(1), file);
      writeResult('10x', resultAt(10), file);
      const kept = measuredCases(readResults(file));
      expect(kept.map(({ size }) => size.name)).toEqual(['1x', '10x', '10-releases']);
      expect(kept.map(({ result }) => result.output.pages)).toEqual([400, 4000, 400]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('has a row for each size in every table, with dashes for what was not measured', () => {
    const tables = scaleTables(cases);
    expect(tables.match(/^\| 10 × \|/gm)).toHaveLength(4);
    expect(tables).toContain('| 10 × | 4,000 | 26,000 | 1,000 | 400 | – | – | – | 12.00 (10.00) |');
    expect(tables).toContain('| 10 × | 44.0 (1.00) | 20.0 (1.00) | – | 13.0 (1.00) | – | – | 17 |');
    expect(tables).toContain('| 10 × | 500.0 (10.00) | 70.0 (10.00) | – | – | – |');
    expect(tables.match(/a machine/g)).toHaveLength(1);
  });

  it('draws each measure against its own at the smallest size; releases are another matter', () => {
    const growth = growthOf(cases);
    expect(growth.every(({ size }) => size === 1 || size === 10)).toBe(true);
    expect(growth.filter(({ size }) => size === 1).every((point) => point.growth === 1)).toBe(true);
    expect(growth.find(({ title, size }) => title === 'output' && size === 10)?.growth).toBe(10);
  });

  it('is a chart that needs no page: named, with both axes and every line told', () => {
    const svg = growthChart(cases);
    expect(svg).toContain('xmlns="http://www.w3.org/2000/svg"');
    for (const text of ['How the site grows', 'indicators and figures, times', 'times what it is today'])
      expect(svg).toContain(text);
    for (const title of ['cold build', 'peak memory', 'embed']) expect(svg).toContain(`>${title}, `);
    expect(svg).not.toMatch(/NaN|undefined|<style>/);
  });

  it('keeps labels apart that end at one height', () => {
    expect(spreadLabels([300, 100, 100], 20)).toEqual([300, 90, 110]);
    expect(spreadLabels([100, 140, 180], 20)).toEqual([100, 140, 180]);
  });
});
