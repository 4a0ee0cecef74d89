import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { SIZE } from '../../../../src/figures/source-map/frame.ts';
import { quantitySign } from '../../../../src/figures/quantitySign.ts';
import { quantityOf } from '../../../../src/figures/source-map/model.ts';
import { CASES, contextIn, drawn, marks, parsed, placed, record, release } from './subject.ts';

describe.each(CASES)('the drawing in $lang at $width px', ({ lang, width }) => {
  const $ = parsed(lang, width);
  const links = $('a.mark-link').toArray();

  it('is a named group of links, one for each mark, in the order of print', () => {
    expect($('svg').attr('role')).toBe('group');
    expect($('svg').attr('aria-label')).toBe(contextIn(lang).fill(record.alt));
    expect(links.map((link) => $(link).attr('data-key'))).toEqual(marks.map(({ key }) => key));
    links.forEach((link, i) => expect($(link).attr('href')).toBe(`numbers/#${marks[i]!.indicators[0]!.id}`));
  });

  it('names each with its phrase, its number and unit, its place and the figures that use it', () => {
    links.forEach((link, i) => {
      const name = $(link).attr('aria-label')!;
      const mark = marks[i]!;
      expect(name.replaceAll(/[“”‘’]/g, '')).toContain(mark.quote.exact.replaceAll(/[“”]/g, ''));
      expect(name).toContain(`${mark.quote.start + 1}–${mark.quote.end}`);
      const quantity = quantityOf(mark);
      if (quantity !== undefined)
        expect(name).toContain(`${quantity.value}${lang === 'zh' ? '' : ' '}${quantity.unit[lang]}`);
      for (const id of mark.usedBy)
        expect(name).toContain(
          contextIn(lang).t('figure.number', {
            n: ['source-map', 'four-systems', 'service-activities'].indexOf(id) + 1,
          }),
        );
    });
  });

  it('colours a mark by the group of its paragraph, and tells kinds by shape', () => {
    links.forEach((link, i) => {
      const { kind, indicators } = marks[i]!;
      expect($(link).closest('g[class]').attr('class') ?? null).toBe(indicators[0]!.system);
      expect($(link).find('.block').length).toBe(kind === 'name' ? 0 : 1);
      expect($(link).find('.box').length).toBe(kind === 'name' ? 1 : 0);
    });
    expect($('.slot')).toHaveLength(release.systems.size);
  });

  it('writes numbers with their units, as their names have them', () => {
    const shown = $('a:has(.value)')
      .toArray()
      .map((link) => ({ text: $(link).text(), name: $(link).attr('aria-label') }));
    const expected = marks.flatMap((mark) => quantityOf(mark) ?? []);
    expect(shown.map(({ text }) => text)).toEqual(
      expected.map((quantity) => quantitySign(quantity) + (lang === 'zh' ? '' : ' ') + quantity.unit[lang]),
    );
    for (const { text, name } of shown) expect(name).toContain(text);
  });

  it('can be shifted below a paragraph where strips are folded', () => {
    const movable = $('[data-top]').length;
    const { strips, headings } = placed(lang, width);
    expect(movable).toBe(width < 560 ? strips.length + headings.length : 0);
  });

  it('needs no inline style, no id and nothing schematic', () => {
    expect($('[style], style, [id], .schematic, [fill], [stroke], [tabindex]')).toHaveLength(0);
  });

  it('prints nothing of the article but numbers; on the English page no Chinese', () => {
    const text = $('text').text();
    for (const { quote } of marks.filter(({ kind }) => kind === 'name'))
      expect(text).not.toContain(quote.exact);
    if (lang === 'en') expect(text).not.toMatch(/[一-鿿]/);
  });

  it('standing alone is a picture without links', () => {
    const alone = parsed(lang, width, false);
    expect(alone('svg').attr('role')).toBe('img');
    expect(alone('a, foreignObject')).toHaveLength(0);
    expect(alone('.block, .box').length).toBe(marks.length);
    expect(brotliCompressSync(drawn(lang, width, false)).length).toBeLessThanOrEqual(2400);
  });
});

it('sizes its classes as the layout counts them, none below 12 px', () => {
  const css = readFileSync('src/styles/figure-source-map.css', 'utf8');
  const sizeOf = (selector: string) =>
    Number(
      [...css.matchAll(/([^{}]+)\{([^}]*)\}/g)]
        .filter(([, selectors]) =>
          selectors!.split(',').some((one) => one.trim() === `.source-map ${selector}`),
        )
        .map(([, , body]) => /font-size:\s*([\d.]+)px/.exec(body!)?.[1])
        .find((size) => size !== undefined),
    );
  expect(sizeOf('.value')).toBe(SIZE.value);
  expect(sizeOf('.unit')).toBe(SIZE.unit.zh);
  expect(sizeOf('.unit:lang(en)')).toBe(SIZE.unit.en);
  expect(sizeOf('.name-zh')).toBe(SIZE.name.zh);
  expect(sizeOf('.name-en')).toBe(SIZE.name.en);
  expect(sizeOf('.number')).toBe(SIZE.number);
  expect(sizeOf('.detail-body .detail-phrase')).toBe(SIZE.phrase);
  expect(sizeOf('.detail-body p')).toBe(SIZE.text);
  for (const [, size] of css.matchAll(/font-size:\s*([\d.]+)px/g))
    expect(Number(size)).toBeGreaterThanOrEqual(12);
});
