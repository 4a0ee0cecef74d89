// What every surface may count on: a page, an embed, an image file, a card, a table. None of them needs more of a
// figure's folder than its definition, its stylesheet and its own script, which are found by its id.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { describe, expect, it } from 'vitest';
import type { FigureContext } from '../../../src/figures/defineFigure.ts';
import { FIGURE_IDS } from '../../../src/figures/figureIds.ts';
import { FIGURES } from '../../../src/figures/registry.ts';
import { filler } from '../../../src/i18n/fillTemplate.ts';
import { words } from '../../../src/i18n/t.ts';
import { loadRelease } from '../../../src/schema/loadRelease.ts';
import { LANGS } from '../../../src/schema/primitives.ts';
import { get, type Lang } from '../../../src/schema/release.ts';
import { countsIn, numeralsIn, numeralsOf } from './numerals.ts';

const ORIGIN = 'https://elsewhere.example/';
const PREFIX = 'alone-';
/** Characters of a text alternative: the longest of release 1.0.0. A new figure’s should be shorter. */
const ALT_MAX = { zh: 150, en: 471 };

const release = loadRelease();
const NUMERALS = numeralsOf(release);

/** A context that no page has made. */
const contextIn = (id: string, lang: Lang, idPrefix = PREFIX): FigureContext => ({
  lang,
  t: words(lang),
  record: get(release.figures, id, 'figure'),
  release,
  fill: filler(release, lang),
  idPrefix,
  partHref: (partId) => `${ORIGIN}figures/${id}/#${partId}`,
  indicatorHref: (indicatorId) => `${ORIGIN}indicators/${indicatorId}/`,
});

/** Every element of a well-formed document, as it opens; throws at the first flaw. */
function elementsOf(svg: string): SaxesTagPlain[] {
  const found: SaxesTagPlain[] = [];
  const parser = new SaxesParser();
  parser.on('opentag', (tag) => found.push(tag));
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(svg).close();
  return found;
}

const CLASSES_STYLED = new Set(
  readdirSync('src/styles')
    .map((file) => readFileSync(`src/styles/${file}`, 'utf8').replaceAll(/\/\*.*?\*\//gs, ''))
    .flatMap((css) => [...css.matchAll(/\.([a-z][\w-]*)/g)].map(([, name]) => name!)),
);

/** Classes that no stylesheet knows, for scripts: who looks for them. */
const HOOKS: Readonly<Record<string, string>> = {
  head: 'src/figures/evidence-matrix/interact.client.ts',
  'detail-text': 'src/figures/source-map/interact.client.ts',
};

describe.each(FIGURE_IDS)('%s', (id) => {
  const figure = FIGURES[id];
  const model = figure.derive(release, get(release.figures, id, 'figure'));

  it('is named alike in registry, folder, stylesheet and data', () => {
    expect(figure.id).toBe(id);
    expect(existsSync(`src/figures/${id}/figure.ts`)).toBe(true);
    expect(existsSync(`src/styles/figure-${id}.css`)).toBe(true);
  });

  it('has its own script, if any, where the page looks for it', () => {
    const loaders = readFileSync('src/components/interactions.client.ts', 'utf8');
    const own = `'${id}': () => import('../figures/${id}/interact.client.ts')`;
    const interactive = existsSync(`src/figures/${id}/interact.client.ts`);
    expect(loaders.includes(own)).toBe(interactive);
    expect(existsSync(`src/figures/${id}/frame.client.ts`)).toBe(interactive);
  });

  describe.each(LANGS)('described in %s', (lang) => {
    const context = contextIn(id, lang);
    const { alt, long, table, parts } = figure.describe(model, context);
    const stop = lang === 'zh' ? '。' : '.';
    const cells = table.rows.flat().map((cell) => (typeof cell === 'string' ? cell : cell.zh));

    it('says in one sentence what it shows', () => {
      expect(alt.length).toBeGreaterThan(10);
      expect(alt.length).toBeLessThanOrEqual(ALT_MAX[lang]);
      expect(alt.match(lang === 'zh' ? /[。！？]/g : /[.!?](?=\s|$)/g)).toEqual([stop]);
      expect(alt.endsWith(stop)).toBe(true);
    });

    it('tells it at length, in whole sentences', () => {
      expect(long.length).toBeGreaterThan(0);
      for (const paragraph of long) expect(paragraph).toMatch(lang === 'zh' ? /[。！？”）]$/ : /[.!?”)]$/);
    });

    it('has a table with a cell in each column', () => {
      expect(table.caption).not.toBe('');
      expect(table.rows.length).toBeGreaterThan(0);
      expect(new Set(table.columns).size).toBe(table.columns.length);
      for (const row of table.rows) expect(row).toHaveLength(table.columns.length);
    });

    it('names each part once, of a node that there is', () => {
      expect(new Set(parts.map((part) => part.id)).size).toBe(parts.length);
      expect(parts.length > 0).toBe(figure.kind === 'diagram');
      for (const part of parts) {
        expect(release.nodes.has(part.nodeId)).toBe(true);
        expect(part.kindLabel).not.toBe('');
      }
    });

    it('says no number but those of the data and of what it draws', () => {
      const known = new Set([...NUMERALS, ...countsIn(model)]);
      const said = [alt, ...long, table.caption, ...table.columns, ...cells].flatMap((text) =>
        numeralsIn(text)
          .filter((numeral) => !known.has(numeral))
          .map((numeral) => `${numeral} in “${text}”`),
      );
      expect(said).toEqual([]);
    });

    it('explains every mark of its legend', () => {
      for (const { text } of figure.legend(model, context)) expect(text).not.toBe('');
    });
  });

  const cases = LANGS.flatMap((lang) => figure.widths.map((width) => ({ lang, width })));

  describe.each(cases)('drawn in $lang at $width px', ({ lang, width }) => {
    const context = contextIn(id, lang);
    const svg = figure.draw(model, width, context);
    const elements = elementsOf(svg);
    const attributes = elements.flatMap((element) => Object.entries(element.attributes));
    const named = (name: string) => attributes.filter(([other]) => other === name).map(([, value]) => value);
    const root = elements[0]!;

    it('is one image or group with a name and a size of its own', () => {
      expect(root.name).toBe('svg');
      expect(elements.filter(({ name }) => name === 'svg')).toHaveLength(1);
      expect(root.attributes['role']).toMatch(/^(?:img|group)$/);
      expect(root.attributes['aria-label']).not.toBe('');
      const { height } = root.attributes;
      expect(root.attributes['viewBox']).toBe(`0 0 ${width} ${height}`);
      expect(root.attributes['width']).toBe(String(width));
      expect(Number(height)).toBeGreaterThan(0);
      expect(root.attributes['class']?.split(' ')).toEqual(expect.arrayContaining(['drawing', id]));
    });

    it('is a link’s parent only where it is a group: an image hides its children', () => {
      const links = elements.filter(({ name }) => name === 'a');
      if (root.attributes['role'] === 'img') expect(links).toEqual([]);
      else expect(links.length).toBeGreaterThan(0);
    });

    it('holds no script, no style and nothing that the content policy refuses', () => {
      const names = new Set(elements.map(({ name }) => name));
      for (const refused of ['script', 'style', 'image', 'iframe', 'animate', 'set'])
        expect(names).not.toContain(refused);
      expect(attributes.map(([name]) => name).filter((name) => /^(?:style$|on)/.test(name))).toEqual([]);
    });

    it('keeps its ids to itself, and refers to nothing outside but the pages of its parts and numbers', () => {
      const ids = named('id');
      expect(new Set(ids).size).toBe(ids.length);
      for (const own of ids) expect(own.startsWith(PREFIX)).toBe(true);
      const inside = [
        ...attributes.flatMap(([, value]) => [...value.matchAll(/url\(#?([^)]*)\)/g)].map(([, to]) => to!)),
        ...['aria-labelledby', 'aria-describedby', 'aria-controls'].flatMap((name) =>
          named(name).flatMap((value) => value.split(' ')),
        ),
        ...named('href')
          .filter((to) => to.startsWith('#'))
          .map((to) => to.slice(1)),
      ];
      for (const to of inside) expect(ids).toContain(to);
      const outside = [...named('href'), ...named('src')].filter((to) => !to.startsWith('#'));
      for (const to of outside) expect(to.startsWith(ORIGIN)).toBe(true);
      expect(named('xlink:href')).toEqual([]);
    });

    it('uses only classes that a stylesheet knows', () => {
      const used = new Set(named('class').flatMap((value) => value.split(' ')));
      expect([...used].filter((name) => !CLASSES_STYLED.has(name) && !Object.hasOwn(HOOKS, name))).toEqual(
        [],
      );
    });

    it('draws every part as a link to its own address', () => {
      const keys = elements.filter(
        ({ name, attributes: { class: names } }) => name === 'a' && names?.split(' ').includes('node'),
      );
      const { parts } = figure.describe(model, context);
      expect(keys.map(({ attributes: { 'data-key': key } }) => key)).toEqual(parts.map((part) => part.id));
      expect(keys.map(({ attributes: { href } }) => href)).toEqual(
        parts.map((part) => context.partHref(part.id)),
      );
    });

    it('has a dashed line in its legend if it draws one', () => {
      const dashed = elements.some(({ attributes: { class: names } }) =>
        /(?:^| )s-schematic(?: |$)/.test(names ?? ''),
      );
      const marks = figure.legend(model, context).map(({ mark }) => mark);
      if (dashed) expect(marks).toContain('dashed');
    });

    it('depends on what it is given alone', () => {
      expect(figure.draw(model, width, contextIn(id, lang))).toBe(svg);
      const other = figure.draw(model, width, contextIn(id, lang, 'another-'));
      expect(other.replaceAll('another-', PREFIX)).toBe(svg);
    });

    it('stands alone too, where numbers have no page', () => {
      const { indicatorHref: _, ...alone } = context;
      expect(elementsOf(figure.draw(model, width, alone))[0]!.name).toBe('svg');
    });
  });
});

it.each(Object.entries(HOOKS))('the hook %s has a script that looks for it', (name, script) =>
  expect(readFileSync(script, 'utf8')).toContain(`.${name}`),
);
