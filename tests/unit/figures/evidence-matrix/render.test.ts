import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { SIZE } from '../../../../src/figures/evidence-matrix/frame.ts';
import { ORDERS } from '../../../../src/figures/evidence-matrix/model.ts';
import type { RowPlan } from '../../../../src/figures/evidence-matrix/order.ts';
import { stackRows } from '../../../../src/figures/evidence-matrix/stack.ts';
import { px } from '../../../../src/figures/svg.ts';
import { quantitySign } from '../../../../src/figures/quantitySign.ts';
import { completeness } from '../../../../src/model/completeness.ts';
import { CASES, contextIn, drawn, model, parsed, record } from './subject.ts';

describe.each(CASES)('the drawing in $lang at $width px', ({ lang, width }) => {
  const $ = parsed(lang, width);
  const context = contextIn(lang);
  const rows = $('.row').toArray();
  const textIn = (row: (typeof rows)[number], selector: string) =>
    $(row)
      .find(selector)
      .toArray()
      .map((element) => $(element).text())
      .join('');

  it('is an image with the text alternative', () => {
    const svg = $('svg');
    expect(svg.attr('role')).toBe('img');
    expect(svg.attr('aria-label')).toBe(context.fill(record.alt));
    expect(svg.attr('data-drawing')).toBe(String(width));
  });

  it('writes number, unit and label of every row, in the order of the article', () => {
    expect(rows).toHaveLength(model.rows.length);
    rows.forEach((row, i) => {
      const { quantity } = model.rows[i]!;
      expect(textIn(row, '.value')).toContain(quantitySign(quantity));
      expect(textIn(row, '.unit').trim()).toBe(quantity.unit[lang]);
      const words = $(row).text().replaceAll(/\s/g, '');
      expect(words).toContain(quantity.label[lang].replaceAll(/\s/g, ''));
    });
  });

  it('draws every cell, and fills it as far as the data says: a half has a hollow', () => {
    rows.forEach((row, i) => {
      const { cells } = model.rows[i]!;
      expect($(row).find('path.cell').attr('d')!.split('M')).toHaveLength(1 + cells.length);
      const strokes = ($(row).find('path.own').attr('d') ?? '').split('M').length - 1;
      const full = cells.filter((cell) => cell === 'stated').length;
      const half = cells.filter((cell) => cell === 'partly').length;
      expect(strokes).toBe(full + 2 * half);
    });
  });

  it('shows the system of every row by the place of a slot', () => {
    rows.forEach((row, i) => {
      const lefts = [...new Set(rows.map((each) => Number($(each).find('rect.own').attr('x'))))];
      expect(lefts.indexOf(Number($(row).find('rect.own').attr('x')))).toBe(model.rows[i]!.position);
      expect($(row).attr('class')).toBe(`row ${model.rows[i]!.system.id}`);
    });
  });

  it('explains a full, a half and a blank cell', () => {
    for (const level of ['stated', 'partly', 'not-stated'])
      expect($('svg > .t-note').text()).toContain(context.t(`figure.evidence-matrix.${level}`));
    expect($('svg > path.cell')).toHaveLength(3);
    expect($('svg > path.own')).toHaveLength(2);
  });

  it('carries the places of all orders and the words of the choice, for the script', () => {
    const plan = JSON.parse($('svg').attr('data-rows')!) as RowPlan;
    expect(plan.orderings).toHaveLength(ORDERS.length);
    const { rows: places, heads } = stackRows(plan.stack, plan.orderings[0]!);
    const transforms = (selector: string) =>
      $(selector)
        .map((_, moved) => $(moved).attr('transform'))
        .get();
    expect(transforms('.row')).toEqual(places.map((y) => `translate(0,${px(y)})`));
    expect(transforms('.head')).toEqual(heads.map((y) => `translate(0,${px(y)})`));
    const words = JSON.parse($('svg').attr('data-sort-labels')!) as {
      orders: { order: string; label: string }[];
      done: string;
    };
    expect(words.orders.map(({ order }) => order)).toEqual([...ORDERS]);
    expect(words.done).toContain('%order%');
  });

  it('never prints how complete a row is', () => {
    rows.forEach((row, i) => {
      const { quantity } = model.rows[i]!;
      const rest = $(row).text().replace(quantitySign(quantity), '');
      expect(rest).not.toContain(String(completeness(quantity.disclosure)));
    });
  });

  it('needs no inline style and no id, and says nothing twice over in another language', () => {
    expect($('[style], style, [id], [fill], [stroke]')).toHaveLength(0);
    if (lang === 'en') expect(drawn(lang, width)).not.toMatch(/[\u4e00-\u9fff]/);
  });
});

it('sizes its classes as the layout counts them, none below 12 px', () => {
  const css = readFileSync('src/styles/figure-evidence-matrix.css', 'utf8');
  const sizeOf = (selector: string) =>
    Number(
      [...css.matchAll(/([^{}]+)\{([^}]*)\}/g)]
        .filter(([, selectors]) => selectors!.trim() === `.evidence-matrix ${selector}`)
        .map(([, , body]) => /font-size:\s*([\d.]+)px/.exec(body!)?.[1])
        .find((size) => size !== undefined),
    );
  for (const name of ['system', 'unit', 'label', 'finding'] as const) {
    expect(sizeOf(`.${name}`)).toBe(SIZE[name].zh);
    expect(sizeOf(`.${name}:lang(en)`)).toBe(SIZE[name].en);
  }
  expect(sizeOf('.column')).toBe(SIZE.column.zh);
  expect(SIZE.column.en).toBe(SIZE.column.zh);
  expect(sizeOf('.value')).toBe(SIZE.value);
  for (const [, size] of css.matchAll(/font-size:\s*([\d.]+)px/g))
    expect(Number(size)).toBeGreaterThanOrEqual(12);
});
