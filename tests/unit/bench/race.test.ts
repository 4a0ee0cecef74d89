import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { raceDiagram, type RaceDiagram } from '../../../bench/race/diagram.ts';
import { CLICKED, ENTRIES, type Entry } from '../../../bench/race/entries.ts';
import { scriptingTime } from '../../../bench/race/scripting.ts';
import { drawStatic } from '../../../bench/race/staticDrawing.ts';
import { raceTable, type Results } from '../../../bench/race/table.ts';
import { median, spread } from '../../../bench/spread.ts';
import { loadRelease } from '../../../src/schema/loadRelease.ts';

const BENCH = join(import.meta.dirname, '../../../bench');
const release = loadRelease();
const kept = JSON.parse(readFileSync(join(BENCH, 'race/data.json'), 'utf8')) as Record<
  'zh' | 'en',
  RaceDiagram
>;

describe.each(['zh', 'en'] as const)('the diagram of the race, %s', (lang) => {
  const diagram = raceDiagram(release, lang);

  it('is the one that the entries draw; if not: node scripts/run.mjs bench/race/makeData.ts', () => {
    expect(kept[lang]).toEqual(diagram);
  });

  it('has what our figure shows: three terms, six names, and the links between them', () => {
    expect(diagram.nodes.map(({ kind }) => kind).toSorted()).toEqual(
      ['core', 'field', 'partner', 'partner', 'partner', 'partner', 'term', 'term', 'term'].toSorted(),
    );
    expect(diagram.links).toHaveLength(12);
    const ids = diagram.nodes.map(({ id }) => id);
    for (const { source, target } of diagram.links)
      expect(ids).toEqual(expect.arrayContaining([source, target]));
    expect(ids).toContain(CLICKED);
  });

  it('leaves no node outside the drawing, and no two on each other', () => {
    for (const [i, a] of diagram.nodes.entries()) {
      expect(a.y - a.height / 2, a.id).toBeGreaterThanOrEqual(0);
      expect(a.x - a.width / 2, a.id).toBeGreaterThanOrEqual(0);
      expect(a.y + a.height / 2, a.id).toBeLessThanOrEqual(diagram.size.height);
      expect(a.x + a.width / 2, a.id).toBeLessThanOrEqual(diagram.size.width);
      for (const b of diagram.nodes.slice(i + 1))
        expect(
          Math.abs(a.x - b.x) >= (a.width + b.width) / 2 || Math.abs(a.y - b.y) >= (a.height + b.height) / 2,
          `${a.id} and ${b.id}`,
        ).toBe(true);
    }
  });

  it('is whole in the floor’s static drawing', () => {
    const text = drawStatic(diagram).replaceAll(/<title>.*?<\/title>|<[^>]+>|\s/gs, '');
    for (const { lines } of diagram.nodes) expect(text).toContain(lines.join('').replaceAll(/\s/g, ''));
  });
});

describe('telling a series', () => {
  it('gives the middle, or the mean of the two in the middle', () => {
    expect(median([9, 1, 5])).toBe(5);
    expect(median([4, 1, 9, 2])).toBe(3);
  });

  it('says the range only where there is one', () => {
    expect(spread([7.01, 7.04], 1)).toBe('7.0');
    expect(spread([3, 1, 2])).toBe('2 (1–3)');
    expect(spread([])).toBe('–');
  });
});

it('puts first whose slow click is answered first, and names the versions', () => {
  const results = (click: number): Results => ({
    full: [{ labels: 10, click: 20, clicks: 1 }],
    slow: [{ labels: 100, click, clicks: 1 }],
    weights: [{ bytes: 12_340, requests: 2, scripting: 3, heap: 1e6 }],
    inspection: { withoutScripts: 9, byKeyboard: 6, axe: [] },
  });
  const [own, floor, ...rest] = ENTRIES;
  const found = new Map<Entry, Results>([
    [rest.at(-1)!, results(900)],
    [own!, results(300)],
    [floor!, results(200)],
  ]);
  const rows = raceTable(found, kept.zh, () => '9.9.9')
    .split('\n')
    .slice(2);
  expect(rows.map((row) => row.split('|')[1]!.trim())).toEqual([
    floor!.title,
    own!.title,
    `${rest.at(-1)!.title}<br>${rest.at(-1)!.packages[0]} 9.9.9`,
  ]);
  expect(rows[0]).toContain('| 12.3 | 2 | 10 | 20 | 100 | 200 | 3.0 | 1.00 | 9 of 9 | 6 of 6 | 0 |');
});

it('counts time in scripts once where one event lies in another, on the main thread alone', () => {
  const thread = { ph: 'M', name: 'thread_name', pid: 7, ts: 0 };
  const event = { ph: 'X', pid: 7, tid: 1, args: {} };
  const traceEvents = [
    { ...thread, tid: 1, args: { name: 'CrRendererMain' } },
    { ...thread, tid: 2, args: { name: 'Compositor' } },
    { ...event, name: 'RunMicrotasks', ts: 9000, dur: 500 },
    { ...event, name: 'v8.evaluateModule', ts: 1000, dur: 4000 },
    { ...event, name: 'MinorGC', ts: 4000, dur: 2000 },
    { ...event, name: 'Layout', ts: 20_000, dur: 9000 },
    { ...event, name: 'FunctionCall', tid: 2, ts: 30_000, dur: 9000 },
  ];
  expect(scriptingTime(Buffer.from(JSON.stringify({ traceEvents })))).toBe(5.5);
});
