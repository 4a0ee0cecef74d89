import { describe, expect, it } from 'vitest';
import { NAME } from '../../../../src/figures/unitGroups.ts';
import { sizeInStylesheet } from '../drawnWords.ts';
import { CASES, contextIn, model, parsed, record } from './subject.ts';

const QUANTITIES = model.clauses.flatMap(({ groups }) => groups.map(({ quantity }) => quantity));

describe.each(CASES)('the drawing in $lang at $width px', ({ lang, width }) => {
  const $ = parsed(lang, width);
  const textOf = (selector: string) =>
    $(selector)
      .toArray()
      .map((element) => $(element).text());

  it('draws a mark a unit, a path a group', () => {
    const drawnUnits = $('path.unit')
      .toArray()
      .map((path) => $(path).attr('d')!.match(/z/g)!.length);
    expect(drawnUnits).toEqual(QUANTITIES.map(({ value }) => value));
  });

  it('writes number and unit as one text', () => {
    expect(textOf('.t-numeral')).toEqual(QUANTITIES.map(({ value, unit }) => `${value}${unit[lang]}`));
  });

  it('prints every verb of the article, on both pages', () => {
    const all = textOf('text').join('');
    for (const { verb } of model.clauses) expect(all).toContain(`“${verb}”`);
  });

  it('is an image with the text alternative', () => {
    const svg = $('svg');
    expect(svg.attr('role')).toBe('img');
    expect(svg.attr('aria-label')).toBe(contextIn(lang).fill(record.alt));
    expect(svg.attr('data-drawing')).toBe(String(width));
  });

  it('draws dashed only what is schematic, and the rules of the source solid', () => {
    expect($('.s-schematic')).toHaveLength(1);
    expect($('.s-schematic').closest('.schematic')).toHaveLength(1);
    expect($('.schematic .s-relation, .schematic .unit')).toHaveLength(0);
    expect($('.s-relation').length).toBeGreaterThan(0);
  });

  it('needs no inline style, no presentation attribute and no id', () => {
    expect($('[style], style, [id], [fill], [stroke], [font-size]')).toHaveLength(0);
  });

  it('marks what is Chinese on the English page, and nothing on the Chinese one', () => {
    if (lang === 'zh') expect($('text[lang]')).toHaveLength(0);
    else {
      expect(textOf('text:not([lang])').join('')).not.toMatch(/\p{Script=Han}/u);
      expect($('text[lang="zh-Hans"]').length).toBeGreaterThan(0);
    }
  });
});

it('sizes its names as the layout counts them', () => {
  expect(sizeInStylesheet('demonstration-plan', '.name')).toBe(NAME.zh.size);
  expect(sizeInStylesheet('demonstration-plan', '.name:lang(en)')).toBe(NAME.en.size);
  expect(sizeInStylesheet('demonstration-plan', '.t-unit:lang(en)')).toBe(13);
});
