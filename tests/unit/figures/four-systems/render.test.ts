import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { SIZE } from '../../../../src/figures/four-systems/frame.ts';
import { nameOf } from '../../../../src/figures/four-systems/wording.ts';
import { CASES, contextIn, model, parsed, record } from './subject.ts';

describe.each(CASES)('the drawing in $lang at $width px', ({ lang, width }) => {
  const $ = parsed(lang, width);
  const textOf = (selector: string) =>
    $(selector)
      .toArray()
      .map((element) => $(element).text());

  it('is an image with the text alternative', () => {
    const svg = $('svg');
    expect(svg.attr('role')).toBe('img');
    expect(svg.attr('aria-label')).toBe(contextIn(lang).fill(record.alt));
    expect(svg.attr('data-drawing')).toBe(String(width));
  });

  it('writes the four headings whole, and colours only what changes', () => {
    expect(textOf('.heading')).toEqual(model.columns.map(({ system }) => system.heading.zh));
    expect(textOf('.heading .shared')).toEqual(Array(4).fill('治理主体'));
    expect($('.cell-shared')).toHaveLength(4);
  });

  it('places every character of a heading', () => {
    for (const heading of $('.heading').toArray()) {
      const along = $(heading).attr(width >= 600 && lang === 'zh' ? 'y' : 'x')!;
      expect(along.split(' ')).toHaveLength(8);
    }
  });

  it('fills one slot of four a system, each its own', () => {
    const own = $('rect.own');
    const places = own.toArray().map((rect) => {
      const slots = $(rect).prev('path.slot').attr('d')!;
      return slots
        .split('M')
        .filter(Boolean)
        .findIndex((slot) => slot.startsWith(`${$(rect).attr('x')} `));
    });
    expect(places).toEqual([0, 1, 2, 3]);
  });

  it('prints every name that the model shows, and every quantity', () => {
    const all = textOf('text').join('').replaceAll(/\s/g, '');
    for (const { paragraphs } of model.columns)
      for (const { shown, quantities } of paragraphs) {
        for (const node of shown) expect(all).toContain(nameOf(node, lang).replaceAll(/\s/g, ''));
        for (const { value, unit } of quantities)
          expect(all).toContain(`${value}${unit[lang]}`.replaceAll(/\s/g, ''));
      }
  });

  it('says which language the headings are in, on the English page only', () => {
    expect($('.heading[lang="zh-Hans"]')).toHaveLength(lang === 'en' ? 4 : 0);
    if (lang === 'en') expect(textOf('text:not(.heading)').join('')).not.toMatch(/[\u4e00-\u9fff]/);
  });

  it('needs no inline style, no id and nothing schematic', () => {
    expect($('[style], style, [id], .schematic, [fill], [stroke]')).toHaveLength(0);
  });
});

it('sizes its classes as the layout counts them, none below 12 px', () => {
  const css = readFileSync('src/styles/figure-four-systems.css', 'utf8');
  const sizeOf = (selector: string) =>
    Number(
      [...css.matchAll(/([^{}]+)\{([^}]*)\}/g)]
        .filter(([, selectors]) =>
          selectors!.split(',').some((one) => one.trim() === `.four-systems ${selector}`),
        )
        .map(([, , body]) => /font-size:\s*([\d.]+)px/.exec(body!)?.[1])
        .find((size) => size !== undefined),
    );
  expect(sizeOf('.name-en')).toBe(SIZE.nameEn);
  expect(sizeOf('.slogan')).toBe(SIZE.slogan.zh);
  expect(sizeOf('.slogan:lang(en)')).toBe(SIZE.slogan.en);
  expect(sizeOf('.heading')).toBe(SIZE.heading);
  expect(sizeOf('.heading-small')).toBe(SIZE.headingSmall);
  expect(sizeOf('.named')).toBe(SIZE.named.zh);
  expect(sizeOf('.named:lang(en)')).toBe(SIZE.named.en);
  expect(sizeOf('.number')).toBe(SIZE.number);
  expect(sizeOf('.none')).toBe(SIZE.note);
  for (const [, size] of css.matchAll(/font-size:\s*([\d.]+)px/g))
    expect(Number(size)).toBeGreaterThanOrEqual(12);
});
