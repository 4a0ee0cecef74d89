import { readFileSync } from 'node:fs';
import { load } from 'cheerio';
import { describe, expect, it } from 'vitest';
import { quantitySign } from '../../../../src/figures/quantitySign.ts';
import { figure } from '../../../../src/figures/what-is-counted/figure.ts';
import { frameFor, SIZE } from '../../../../src/figures/what-is-counted/frame.ts';
import type { Lang } from '../../../../src/schema/release.ts';
import { CASES, contextIn, drawn, model, parsed, quantities, record } from './subject.ts';

const numeralOf = (lang: Lang) =>
  quantities.map((quantity) => quantitySign(quantity) + (lang === 'zh' ? '' : ' ') + quantity.unit[lang]);

describe.each(CASES)('the drawing in $lang at $width px', ({ lang, width }) => {
  const $ = parsed(lang, width);
  const textOf = (selector: string) =>
    $(selector)
      .toArray()
      .map((element) => $(element).text());

  it('is a named group of links, one for each number, to its entry', () => {
    const svg = $('svg');
    expect(svg.attr('role')).toBe('group');
    expect(svg.attr('aria-label')).toBe(contextIn(lang).fill(record.title));
    expect(svg.attr('data-drawing')).toBe(String(width));
    const links = $('a.number').toArray();
    expect(links.map((link) => $(link).attr('href'))).toEqual(
      quantities.map(({ id }) => contextIn(lang).indicatorHref!(id)),
    );
    links.forEach((link, i) => {
      const { label } = quantities[i]!;
      const blank = lang === 'zh' ? '' : ' ';
      expect($(link).text().trim()).toBe(numeralOf(lang)[i]! + blank + label[lang]);
      expect($(link).attr('aria-label')).toBeUndefined();
    });
  });

  it('writes every number with its unit, and what it counts', () => {
    expect(textOf('.t-numeral').map((text) => text.trim())).toEqual(numeralOf(lang));
    const all = textOf('.label').join('').replaceAll(/\s/g, '');
    expect(all).toBe(
      quantities
        .map(({ label }) => label[lang])
        .join('')
        .replaceAll(/\s/g, ''),
    );
  });

  it('gives all numerals one size', () => {
    expect(new Set($('.t-numeral').map((_, element) => $(element).attr('class'))).size).toBe(1);
  });

  it('writes the number of each paragraph once', () => {
    const paragraphs = model.systems.flatMap(({ runs }) => runs.map(({ paragraph }) => paragraph));
    expect(textOf('.paragraph')).toEqual(paragraphs.map((n) => contextIn(lang).t('figure.paragraph', { n })));
  });

  it('fills one slot of four a system, each its own', () => {
    expect($('rect.own').map((_, rect) => Number($(rect).attr('x')))).toHaveLength(4);
    expect(new Set($('rect.own').map((_, rect) => $(rect).attr('x'))).size).toBe(4);
  });

  it('draws what is the source’s, nothing dashed, and needs no style and no id', () => {
    expect($('.schematic, .s-schematic, [style], style, [id], [fill], [stroke]')).toHaveLength(0);
  });

  it('holds no Chinese on the English page', () => {
    if (lang === 'en') expect(drawn(lang, width)).not.toMatch(/[\u4e00-\u9fff]/);
  });
});

it('is an image with the text alternative where its numbers lead nowhere', () => {
  const { indicatorHref: _, ...standalone } = contextIn('zh');
  const $ = load(figure.draw(model, 600, standalone), { xml: true });
  expect($('svg').attr('role')).toBe('img');
  expect($('svg').attr('aria-label')).toBe(standalone.fill(record.alt));
  expect($('a, [data-keys], .hit')).toHaveLength(0);
  expect($('.t-numeral')).toHaveLength(quantities.length);
});

it('sizes its classes as the layout counts them, none below 12 px', () => {
  const css = readFileSync('src/styles/figure-what-is-counted.css', 'utf8');
  const sizeOf = (selector: string) =>
    Number(
      [...css.matchAll(/([^{}]+)\{([^}]*)\}/g)]
        .filter(([, selectors]) =>
          selectors!.split(',').some((one) => one.trim() === `.what-is-counted ${selector}`),
        )
        .map(([, , body]) => /font-size:\s*([\d.]+)px/.exec(body!)?.[1])
        .find((size) => size !== undefined),
    );
  expect(sizeOf('.label')).toBe(SIZE.label.zh);
  expect(sizeOf('.label:lang(en)')).toBe(SIZE.label.en);
  expect(sizeOf('.paragraph')).toBe(SIZE.paragraph);
  expect(sizeOf('.numeral-narrow')).toBe(frameFor(288, 'en').numeral);
  expect(sizeOf('.t-unit:lang(en)')).toBe(frameFor(600, 'en').unit);
  expect(sizeOf('.unit-narrow.t-unit')).toBe(frameFor(288, 'en').unit);
  for (const [, size] of css.matchAll(/font-size:\s*([\d.]+)px/g))
    expect(Number(size)).toBeGreaterThanOrEqual(12);
});
