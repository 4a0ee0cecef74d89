// Every figure's file, pinned: the light ones whole, the dark ones as the light ones in other colours, the outlined ones
// by hash, because they are twenty times as long and say nothing that the others do not.
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { describe, expect, it } from 'vitest';
import { figurePicture } from '../../../src/components/figurePicture.ts';
import { pageIn } from '../../../src/components/page.ts';
import { FIGURE_IDS } from '../../../src/figures/figureIds.ts';
import { IMAGE_FACES } from '../../../src/images/faces.ts';
import { IMAGE_WIDTH } from '../../../src/images/figureImage.ts';
import { outlined } from '../../../src/images/rasterise.ts';
import { readTokens } from '../../../src/images/stylesheet.ts';
import { LANGS } from '../../../src/schema/primitives.ts';
import { expectGolden } from '../figures/golden.ts';

const ROOT = 'https://kangding.example/';
const OUTLINED = 'tests/golden/images/outlined.json';
const CASES = LANGS.flatMap((lang) => FIGURE_IDS.map((id) => ({ id, lang })));

interface Read {
  readonly elements: readonly SaxesTagPlain[];
  readonly text: ReadonlyMap<string, string>;
}

/** Throws at the first flaw. */
function readXml(svg: string): Read {
  const elements: SaxesTagPlain[] = [];
  const text = new Map<string, string>();
  const within: string[] = [];
  const parser = new SaxesParser();
  parser.on('opentag', (tag) => {
    elements.push(tag);
    within.push(tag.name);
  });
  parser.on('text', (data) => text.set(within.at(-1) ?? '', (text.get(within.at(-1) ?? '') ?? '') + data));
  parser.on('closetag', () => within.pop());
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(svg).close();
  return { elements, text };
}

const [light, dark] = [readTokens('light'), readTokens('dark')];

/** The colours of the light theme in those of the dark one. */
const darkened = (svg: string): string =>
  svg.replaceAll(/#[0-9a-f]{6}\b/g, (colour) => {
    const token = [...light].find(([, value]) => value === colour)?.[0];
    return (token !== undefined && dark.get(token)) || colour;
  });

const sha256 = (text: string | Uint8Array) => createHash('sha256').update(text).digest('hex');
const hashes = JSON.parse(readFileSync(OUTLINED, 'utf8')) as Record<string, string>;

describe.each(CASES)('$id in $lang', ({ id, lang }) => {
  const page = pageIn(lang, '/');
  const svg = figurePicture(page, id, 'light', ROOT);
  const { elements, text } = readXml(svg);
  const root = elements[0]!;
  const attributes = elements.flatMap((element) => Object.entries(element.attributes));

  it('is the golden', () => expectGolden(`images/${id}-${lang}`, svg));

  it('is the same in the dark, but for its colours', () => {
    expect(figurePicture(page, id, 'dark', ROOT)).toBe(darkened(svg));
    expect(darkened(svg)).not.toBe(svg);
  });

  it('is the golden with its letters as outlines', async () => {
    const found = sha256(await outlined(svg));
    if (process.env['UPDATE_GOLDENS'] === '1') {
      const all = { ...(JSON.parse(readFileSync(OUTLINED, 'utf8')) as object), [`${id}-${lang}`]: found };
      writeFileSync(OUTLINED, `${JSON.stringify(all, null, 2)}\n`);
    } else expect(found).toBe(hashes[`${id}-${lang}`]);
  });

  it('has no letters left in its outlines, and the same words for who does not see it', async () => {
    const outlines = readXml((await outlined(svg)).toString());
    expect(outlines.elements.filter(({ name }) => name === 'text' || name === 'tspan')).toEqual([]);
    expect(outlines.text.get('title')).toBe(text.get('title'));
    expect(outlines.text.get('desc')).toBe(text.get('desc'));
  });

  it('is named and described', () => {
    expect(root.attributes['role']).toBe('img');
    expect(root.attributes['viewBox']).toMatch(new RegExp(`^0 0 ${IMAGE_WIDTH} \\d+$`));
    expect(text.get('title')).toBe(page.fill(page.release.figures.get(id)!.title));
    expect(text.get('desc')?.length).toBeGreaterThan(10);
  });

  it('stands alone: no style sheet, no script, no reference, nothing that an editor may not know', () => {
    const names = new Set(elements.map(({ name }) => name));
    for (const refused of ['style', 'script', 'image', 'use', 'a', 'foreignObject'])
      expect(names).not.toContain(refused);
    const kinds = new Set(attributes.map(([name]) => name));
    for (const refused of ['class', 'href', 'xlink:href', 'id', 'paint-order'])
      expect(kinds).not.toContain(refused);
    for (const [, value] of attributes) expect(value).not.toMatch(/var\(|url\(|undefined|NaN/);
    expect(svg.match(/https?:/g)).toEqual(['http:']);
  });

  it('sets every word in a face that is drawn with, and in others where that is not installed', () => {
    const families = new Set(Object.values(IMAGE_FACES).map(({ family }) => `'${family}'`));
    for (const [name, value] of attributes.filter(([name]) => name === 'font-family')) {
      const [first, ...rest] = value.split(', ');
      expect(families, name).toContain(first);
      expect(rest.at(-1)).toMatch(/^(?:sans-)?serif$/);
    }
  });

  it('says whose it is, from which release, under which licence, and where it is shown for good', () => {
    const said = elements.length > 0 ? svg.replaceAll(/<[^>]+>/g, '') : '';
    for (const part of [
      'CC BY 4.0',
      page.release.version,
      '2021',
      lang === 'zh' ? '甘孜日报' : 'Ganzi Daily',
    ])
      expect(said).toContain(part);
    expect(said).toContain(
      `kangding.example/${lang === 'en' ? 'en/' : ''}v/${page.release.version}/figures/`,
    );
  });
});
