import { describe, expect, it } from 'vitest';
import { FIGURE_IDS } from '../../src/figures/figureIds.ts';
import { numberText } from '../../src/i18n/printNumber.ts';
import { numeralWord } from '../../src/i18n/numerals.ts';
import { words } from '../../src/i18n/t.ts';
import { getNumber } from '../../src/model/numbers.ts';
import { loadRelease } from '../../src/schema/loadRelease.ts';
import { statusSchema } from '../../src/schema/primitives.ts';
import { galleryPage, storyPage } from './pages.ts';

const release = loadRelease();
const quantities = [...release.indicators.values()].filter(
  ({ kind }) => kind === 'count' || kind === 'activity',
);

describe.each(['zh', 'en'] as const)('the story in %s', (lang) => {
  const { $ } = storyPage(lang);
  const { $: gallery } = galleryPage(lang);
  const t = words(lang);

  it.each(quantities.map((indicator) => [indicator.id, indicator] as const))(
    'prints %s bound to its phrase, place, status and caveats, without any script',
    (id, indicator) => {
      const link = $(`a[data-note][href="#note-${id}"]`);
      expect(link).toHaveLength(1);
      const number = getNumber(release, id);
      const forms = [numberText(number, lang)];
      if (typeof indicator.value === 'number' && indicator.value < 100)
        forms.push(numeralWord(indicator.value, lang));
      const printed = link.clone().find('sup').remove().end().text();
      expect(
        forms.some((form) => printed.includes(form)),
        printed,
      ).toBe(true);
      const note = $(`details.note:has(> [id="note-${id}"])`);
      expect(note.find('q').text()).toBe(indicator.quotes.map(({ exact }) => exact).join(''));
      expect(note.find('.place').text()).toMatch(/\d/);
      expect(note.find('.status').text()).toContain(t(`status.${indicator.status}`));
      expect(
        note
          .find('.caveat-id')
          .toArray()
          .map((a) => $(a).text().trim()),
      ).toEqual(indicator.caveats);
    },
  );

  it('prints every section of the arc, in order, and a contents list that matches', () => {
    const sections = $('.sections > section')
      .toArray()
      .map((section) => $(section).attr('id'));
    expect(sections).toEqual([
      'what-this-is',
      'kangding-in-brief',
      'four-systems',
      'one-axis-three-networks',
      'one-four-n',
      'into-the-estates',
      'trying-it-out',
      'since-2020',
      'what-holds-it-up',
      'not-said',
      'how-made',
      'references',
    ]);
    const contents = $('.contents ol a')
      .toArray()
      .map((a) => $(a).attr('href')?.slice(1));
    expect(contents).toEqual(sections);
  });

  it('shows its figures once each, and none that the gallery lacks', () => {
    const shown = $('figure[data-figure]')
      .toArray()
      .map((figure) => $(figure).attr('data-figure')!);
    expect(new Set(shown).size).toBe(shown.length);
    expect(FIGURE_IDS.filter((id) => shown.includes(id))).toEqual(shown);
  });

  it.each(FIGURE_IDS)('has %s drawn on the server on the gallery page, with words and a table', (id) => {
    const figure = gallery(`#figure-${id}`);
    expect(figure.find('.drawing').length).toBeGreaterThanOrEqual(2);
    for (const drawing of figure.find('.drawing').toArray())
      expect(gallery(drawing).attr('aria-label')).toBeTruthy();
    expect(figure.find('.figure-title').text()).not.toBe('');
    expect(figure.find('.as-text p').length).toBeGreaterThanOrEqual(2);
    expect(figure.find('.as-text tbody tr').length).toBeGreaterThanOrEqual(3);
    expect(figure.find('figcaption').text()).toContain(release.version);
  });

  it.each(['one-axis-three-networks', 'one-four-n'])(
    'gives each node of %s a name, an address and words',
    (id) => {
      const figure = $(`#figure-${id}`);
      const parts = figure
        .find('[data-part]')
        .toArray()
        .map((part) => $(part).attr('data-part')!);
      expect(parts.length).toBeGreaterThanOrEqual(6);
      for (const drawing of figure.find('.drawing').toArray()) {
        const nodes = $(drawing).find('a.node');
        expect(nodes.toArray().map((node) => $(node).attr('data-key'))).toEqual(parts);
        for (const node of nodes.toArray()) {
          expect($(node).attr('href')).toBe(`#${id}.${$(node).attr('data-key')}`);
          expect($(node).attr('aria-label')!.length).toBeGreaterThan(8);
        }
      }
      for (const part of parts) expect(figure.find(`[id="${id}.${part}"] .status`).text()).not.toBe('');
    },
  );

  it('cites every reference it names', () => {
    const cited = new Set(
      $('.ref a')
        .toArray()
        .map((a) => $(a).attr('href')!.slice(1)),
    );
    const listed = $('.references li')
      .toArray()
      .map((li) => $(li).attr('id')!);
    expect(cited.size).toBeGreaterThan(8);
    expect(new Set(listed)).toEqual(cited);
  });
});

describe('the length of the story', () => {
  it('is between 1,800 and 2,600 Chinese characters', () => {
    const { $ } = storyPage('zh');
    const text = $('.sections > section:not(#references)').clone();
    text.find('h2, h3, .notes, figure, .still, .stage, sup, .ref, .source-facts, .modes').remove();
    const han = text.text().match(/\p{Script=Han}/gu)?.length ?? 0;
    expect(han).toBeGreaterThanOrEqual(1800);
    expect(han).toBeLessThanOrEqual(2600);
  });
});

describe('claims of the story', () => {
  it('have a status each, the same in both languages', () => {
    const statuses = (lang: 'zh' | 'en') =>
      new Map(
        storyPage(lang)
          .$('a[data-note]')
          .toArray()
          .map(({ attribs }) => [attribs['href']!.replace(/-\d$/, ''), attribs['data-status']]),
      );
    const zh = statuses('zh');
    expect([...zh.values()].filter((status) => !statusSchema.safeParse(status).success)).toEqual([]);
    for (const [id, status] of statuses('en')) if (zh.has(id)) expect([id, status]).toEqual([id, zh.get(id)]);
  });

  it('quote only phrases that the data hold', () => {
    const { $ } = storyPage('zh');
    const held = [release.indicators, release.systems, release.nodes, release.links]
      .flatMap((records) => [...records.values()])
      .flatMap(({ quotes }) => quotes.map(({ exact }) => exact))
      .join('\n');
    const quoted = $('.sections p[id] > span[data-status]')
      .toArray()
      .map((span) => $(span).text().slice(1, -1));
    expect(quoted.length).toBeGreaterThan(15);
    expect(quoted.filter((phrase) => !held.includes(phrase))).toEqual([]);
  });
});

it('paragraphs have the same addresses in both languages, and a link to themselves', () => {
  const addresses = (lang: 'zh' | 'en') => {
    const { $ } = storyPage(lang);
    return $('.sections > section p[id]:not(.figure *)')
      .toArray()
      .map((paragraph) => {
        expect($(paragraph).children('a.anchor').attr('href')).toBe(`#${paragraph.attribs['id']}`);
        return paragraph.attribs['id'];
      });
  };
  expect(addresses('zh')).toContain('four-systems-2');
  expect(addresses('en')).toEqual(addresses('zh'));
});

describe('the source line of a figure', () => {
  it.each([
    ['zh', 'honours-check', '第1、7段'],
    ['en', 'honours-check', 'paragraphs 1, 7'],
    ['zh', 'source-map', '第1–13段'],
    ['en', 'source-map', 'paragraphs 1–13'],
    ['en', 'renovation', 'paragraph 6.'],
    ['en', 'what-is-counted', 'paragraphs 2–11, 13'],
  ] as const)('in %s of %s says %s', (lang, id, places) => {
    const { $ } = galleryPage(lang);
    expect($(`#figure-${id} figcaption`).text()).toContain(places);
  });
});

describe('the reading time', () => {
  it.each([
    ['zh', /约(\d+)分钟/],
    ['en', /About (\d+) minutes/],
  ] as const)('is at the opening in %s, and fits the length of the text', (lang, form) => {
    const minutes = Number(form.exec(storyPage(lang).$('.hero').text())?.[1]);
    expect(minutes).toBeGreaterThanOrEqual(7);
    expect(minutes).toBeLessThanOrEqual(13);
  });
});
