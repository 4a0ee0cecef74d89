// What an editor finds on the page without scripts, and what the chooser has to work with.
import { createHash } from 'node:crypto';
import { load, type CheerioAPI } from 'cheerio';
import { describe, expect, it } from 'vitest';
import { embedForms } from '../../src/components/embedSnippet.ts';
import { FIGURE_IMAGE_FORMS, FIGURE_ZIP } from '../../src/publication/imageFiles.ts';
import type { PressData } from '../../src/components/pressData.ts';
import { FIGURE_IDS } from '../../src/figures/figureIds.ts';
import { LANGS } from '../../src/schema/langs.ts';
import { builtFiles, PAGES, readBuilt } from './pages.ts';

const ORIGIN = 'https://kangding.example';
const EDITIONS = { zh: '', en: '/en' } as const;
const files = new Set(builtFiles());

const fileAt = (address: string): string => {
  const { pathname } = new URL(address, ORIGIN);
  return pathname.endsWith('/') ? `${pathname}index.html` : pathname;
};

/** Rows of the table by figure. */
const rowsOf = ($: CheerioAPI) =>
  $('.press-table tbody tr')
    .toArray()
    .map((row) => $(row));

describe.each(LANGS)('the press page in %s', (lang) => {
  const edition = EDITIONS[lang];
  const { $ } = PAGES.find(({ path }) => path === `${edition}/press/`)!;
  const rows = rowsOf($);
  const titleOf = (id: string) =>
    PAGES.find(({ path }) => path === `${edition}/figures/${id}/`)!
      .$('.figure-title')
      .text();

  it('has a row with ready code for every figure, frozen and following', () => {
    expect(rows).toHaveLength(FIGURE_IDS.length);
    FIGURE_IDS.forEach((id, i) => {
      const frames = rows[i]!.find('.ready code')
        .toArray()
        .map((code) => load($(code).text())('iframe').attr()!);
      expect(frames.map(({ src }) => src)).toEqual([
        `${ORIGIN}${edition}/v/1.0.0/embed/${id}/`,
        `${ORIGIN}${edition}/embed/${id}/`,
      ]);
      for (const { title, src } of frames) {
        expect(title).toBe(titleOf(id));
        expect(files).toContain(fileAt(src!));
      }
    });
  });

  it('credits every figure in words that can be printed', () =>
    FIGURE_IDS.forEach((id, i) => {
      const credit = rows[i]!.find('.ready-credit code').text();
      for (const part of [titleOf(id), 'CC BY 4.0', `${ORIGIN}${edition}/v/1.0.0/figures/${id}/`])
        expect(credit).toContain(part);
    }));

  it('leads to every picture in both themes, and to the archive, all of which are there', () => {
    const names = [...FIGURE_IMAGE_FORMS.flatMap(({ light, dark }) => [light, dark]), FIGURE_ZIP.ending];
    FIGURE_IDS.forEach((id, i) => {
      const links = rows[i]!.find('.image-links a')
        .toArray()
        .map((link) => $(link).attr('href')!);
      expect(links).toEqual(names.map((name) => `${edition}/v/1.0.0/figures/${id}.${name}`));
      expect(links.filter((link) => !files.has(link))).toEqual([]);
      const live = names.map((name) => `${edition}/figures/${id}.${name}`);
      expect(live.filter((link) => !files.has(link))).toEqual([]);
    });
  });

  it('frames an embed and leads to an oEmbed answer that are there', () =>
    FIGURE_IDS.forEach((id) => {
      expect(files).toContain(`${edition}/embed/${id}/oembed.json`);
      expect(files).toContain(`${edition}/v/1.0.0/embed/${id}/oembed.json`);
    }));

  it('pins the script that is served', () => {
    const { script } = dataOf($);
    const hash = createHash('sha384')
      .update(readBuilt(`/${script.path}`))
      .digest('base64');
    expect(script.integrity).toBe(`sha384-${hash}`);
    expect($('[data-code=snippet]').text()).toContain(`integrity="${script.integrity}"`);
  });

  it('knows every figure in both languages, with a height for each column', () => {
    const { figures, columns } = dataOf($);
    expect(Object.keys(figures)).toEqual([...FIGURE_IDS]);
    for (const figure of Object.values(figures))
      for (const of of LANGS) {
        const [title, ...heights] = figure[of];
        expect(title).not.toBe('');
        expect(heights.length).toBe(columns.length);
        expect(Math.min(...heights)).toBeGreaterThan(300);
      }
  });

  it('preselects the frozen edition in its own language, and says why for both editions', () => {
    const checked = Object.fromEntries(
      $('.chooser input:checked')
        .toArray()
        .map((input) => [$(input).attr('name'), $(input).attr('value')]),
    );
    expect(checked).toMatchObject({ version: 'frozen', lang, theme: 'auto', form: 'script' });
    for (const version of $('.chooser [name=version]').toArray())
      expect($(`#${$(version).attr('aria-describedby')}`).text()).not.toBe('');
  });

  it('offers every figure with a stamp, and every form', () => {
    const picks = $('.pick input');
    expect(picks.toArray().map((pick) => $(pick).attr('value'))).toEqual([...FIGURE_IDS]);
    expect($('.pick svg.thumbnail')).toHaveLength(FIGURE_IDS.length);
    const forms = $('.chooser [name=form]')
      .toArray()
      .map((form) => $(form).attr('value'));
    expect(forms).toEqual(embedForms);
  });

  it('is named in the foot of every page of its language', () => {
    const without = PAGES.filter((page) => page.lang === lang && !page.path.includes('/embed/')).filter(
      (page) => page.$(`.site-footer a[href="${edition}/press/"]`).length === 0,
    );
    expect(without.map(({ path }) => path)).toEqual([]);
  });
});

const dataOf = ($: CheerioAPI) => JSON.parse($('[data-press]').attr('data-press')!) as PressData;
