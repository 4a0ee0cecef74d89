import { describe, expect, it } from 'vitest';
import { cslJsonFile } from '../../src/citation/cslJson.ts';
import { LANG_TAG } from '../../src/i18n/routes.ts';
import { figuresUsing } from '../../src/model/figuresUsing.ts';
import { allNumbers, isQuantity } from '../../src/model/numbers.ts';
import { numberHash } from '../../src/model/contentHash.ts';
import { phrasesInPlace } from '../../src/model/phrasesInPlace.ts';
import { recordedPhrases } from '../../src/model/quotes.ts';
import { loadRelease, loadReleases } from '../../src/schema/loadRelease.ts';
import { LANGS } from '../../src/schema/primitives.ts';
import { QUOTE_MAX } from '../../src/schema/quote.ts';
import { PAGES, readBuilt, storyPage } from './pages.ts';

const ORIGIN = 'https://kangding.example';
const editions = LANGS.flatMap((lang) =>
  [null, ...loadReleases().map(({ version }) => version)].map((version) => ({
    lang,
    version,
    home: lang === 'zh' ? '/' : '/en/',
    root: `${lang === 'zh' ? '/' : '/en/'}${version === null ? '' : `v/${version}/`}`,
  })),
);
const byPath = new Map(PAGES.map((page) => [page.path, page]));

describe.each(editions.map((edition) => [edition.root, edition] as const))(
  '%sindicators/',
  (_root, edition) => {
    const { lang, version, root, home } = edition;
    const release = loadRelease(version ?? undefined);
    const numbers = allNumbers(release);
    const pageOf = (id: string) => byPath.get(`${root}indicators/${id}/`)!;

    it('lists every number, in the order of the article, with a link to its page', () => {
      const { $ } = byPath.get(`${root}indicators/`)!;
      const rows = $('[data-numbers] > tr').toArray();
      expect(rows.map((row) => $(row).attr('id'))).toEqual(numbers.map(({ record }) => record.id));
      expect(rows.map((row) => $(row).find('th a').attr('href'))).toEqual(
        numbers.map(({ record }) => `${root}indicators/${record.id}/`),
      );
    });

    it.each(numbers.map((number) => [number.record.id, number] as const))(
      '%s/ has its label, phrases, questions, cells and citation',
      (id, { origin, record }) => {
        const { $ } = pageOf(id);
        const main = $('main');
        expect($('html').attr('lang')).toBe(LANG_TAG[lang]);
        expect($('h1').text()).toBe(record.label[lang]);
        expect(
          $('.in-place-quote q')
            .toArray()
            .map((q) => $(q).text()),
        ).toEqual(record.quotes.map(({ exact }) => exact));
        expect(
          $('.questions > li')
            .toArray()
            .map((li) => $(li).attr('id')),
        ).toEqual(record.caveats);
        for (const caveat of record.caveats) {
          const { title, text, treatment } = release.ambiguities.get(caveat)!;
          const entry = $(`[id="${caveat}"]`).text();
          for (const part of [title, text, treatment]) expect(entry).toContain(part[lang]);
        }
        if (record.basis !== undefined) expect(main.text()).toContain(record.basis[lang]);
        expect(
          $('.reference')
            .toArray()
            .map((entry) => $(entry).attr('id')),
        ).toEqual(record.references);
        const cells = $('.disclosed [data-level]')
          .toArray()
          .map((cell) => $(cell).attr('data-level'));
        const asked = origin === 'indicator' && isQuantity(record);
        expect(cells).toEqual(asked ? Object.values(record.disclosure) : []);
        expect($('#cite-indicator .citation').first().text()).toContain(
          `${ORIGIN}${home}v/${release.version}/indicators/${id}/`,
        );
        expect($('#compare').parent().find('p').text()).not.toBe('');
      },
    );

    it.each(numbers.map(({ record }) => [record.id] as const))(
      '%s/ leads to its figures, and to each paragraph of the story that prints it',
      (id) => {
        const { $ } = pageOf(id);
        const targets = $('#uses ~ .rows a')
          .toArray()
          .map((link) => $(link).attr('href')!);
        const figures = targets.filter((href) => href.includes('/figures/'));
        expect(figures.toSorted()).toEqual(
          figuresUsing(release, id)
            .map((figure) => `${root}figures/${figure.id}/`)
            .toSorted(),
        );
        for (const figure of figures) expect(byPath.has(figure), figure).toBe(true);
        const rest = targets.filter((href) => !figures.includes(href));
        if (version !== null) {
          expect(rest).toEqual([`${home}indicators/${id}/`]);
          return;
        }
        const { $: story } = storyPage(lang);
        const printed = story(`a.num[href^="#note-${id}"]`)
          .toArray()
          .filter((link) => new RegExp(`^#note-${id}(?:-\\d+)?$`).test(story(link).attr('href')!))
          .map((link) => {
            const paragraph = story(link).closest('p[id], .step').attr('id');
            return `${home}#${paragraph ?? story(link).closest('section').attr('id')}`;
          });
        expect(rest).toEqual([...new Set(printed)]);
      },
    );

    it.each(numbers.map(({ record }) => [record.id, record] as const))(
      '%s.json is the record of the data, and says how to cite it',
      (id, record) => {
        const file = JSON.parse(readBuilt(`${root}indicators/${id}.json`)) as Record<string, unknown>;
        expect(file['record']).toEqual(record);
        expect(file['ambiguities']).toEqual(record.caveats.map((caveat) => release.ambiguities.get(caveat)));
        expect(file['release']).toEqual({ version: release.version, date: release.date });
        expect(file['contentHash']).toBe(`sha256:${numberHash(release, id)}`);
        expect(file['address']).toBe(`${ORIGIN}${home}v/${release.version}/indicators/${id}/`);
        expect(readBuilt(`${root}indicators/${id}.csl.json`)).toBe(cslJsonFile(file['citation'] as never));
      },
    );

    it('holds no more of the article than phrases that are recorded, none longer than a quote may be', () => {
      const phrases = recordedPhrases(release);
      for (const { record } of numbers) {
        const { $ } = pageOf(record.id);
        const quoted = $('main q')
          .toArray()
          .map((q) => $(q).text());
        expect(quoted.filter((text) => text.length > QUOTE_MAX || !phrases.has(text))).toEqual([]);
        // tests/unit/model/phrasesInPlace.test.ts proves that these make no passage where they touch.
        const written = phrasesInPlace(release, record.quotes).map(({ own, neighbours }) =>
          [...neighbours, ...own].map(({ exact }) => exact).join(''),
        );
        const drawn = $('.in-place .drawing-slot:first-child .quote-sheet')
          .toArray()
          .map((sheet) => $(sheet).find('text').text());
        expect(drawn).toEqual(written);
      }
    });
  },
);
