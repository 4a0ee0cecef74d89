import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { SIZE } from '../../../../src/figures/honours-check/frame.ts';
import { CASES, contextIn, drawn, model, parsed, record } from './subject.ts';

describe.each(CASES)('the drawing in $lang at $width px', ({ lang, width }) => {
  const $ = parsed(lang, width);
  const groups = $('g[data-honour]').toArray();

  it('is an image with the text alternative', () => {
    expect($('svg').attr('role')).toBe('img');
    expect($('svg').attr('aria-label')).toBe(contextIn(lang).fill(record.alt));
  });

  it('prints each title whole, a character a square', () => {
    groups.forEach((group, i) => {
      const printed = $(group).find('.printed').toArray();
      expect(printed.map((row) => $(row).text()).join('')).toBe(model.honours[i]!.node.label.zh);
      for (const row of printed) expect($(row).attr('x')!.split(' ')).toHaveLength([...$(row).text()].length);
    });
  });

  it('fills the cell of a title that another source confirms, and leaves the others blank', () => {
    groups.forEach((group, i) =>
      expect($(group).find('.cell.filled')).toHaveLength(model.honours[i]!.corroborated ? 1 : 0),
    );
  });

  it('draws a dot for what was seen in full and a ring for the rest', () => {
    groups.forEach((group, i) => {
      const dated = model.honours[i]!.sources.filter(({ date }) => date !== null);
      expect(
        $(group)
          .find('circle')
          .toArray()
          .map((mark) => $(mark).attr('class')),
      ).toEqual(dated.map(({ seen }) => (seen ? 'seen' : 'partly')));
    });
  });

  it('writes what each source says, and what of it was not seen', () => {
    const squeezed = (text: string) => text.replaceAll(/\s/g, '');
    groups.forEach((group, i) => {
      const text = squeezed($(group).find('text').text());
      for (const { reference } of model.honours[i]!.sources)
        for (const part of [reference.id, reference.supports[lang], reference.unverified?.[lang] ?? ''])
          expect(text).toContain(squeezed(part));
    });
  });

  it('says which language the words are in where it is not that of the page', () => {
    const foreign = lang === 'en' ? /[一-鿿]/ : /[A-Za-z]{4}/;
    const own = $('text:not([lang])')
      .toArray()
      .map((text) => $(text).text());
    if (lang === 'en') expect(own.filter((text) => foreign.test(text))).toEqual([]);
    else expect($('.publisher:not([lang])').text()).not.toMatch(foreign);
  });

  it('needs no inline style, no id, no colour and nothing schematic', () => {
    expect($('[style], style, [id], .schematic, [fill], [stroke]')).toHaveLength(0);
  });

  it('stays small', () => {
    expect(brotliCompressSync(drawn(lang, width)).length).toBeLessThanOrEqual(2850);
  });
});

it('sizes its classes as the layout counts them, none below 12 px', () => {
  const css = readFileSync('src/styles/figure-honours-check.css', 'utf8');
  const sizes = new Map(
    [...css.matchAll(/([^{}]+)\{([^}]*)\}/g)].flatMap(([, selectors, body]) => {
      const size = /font-size:\s*([\d.]+)px/.exec(body!)?.[1];
      const names = [...selectors!.matchAll(/\.([a-z-]+)/g)].map(([, name]) => name!);
      return size === undefined ? [] : names.map((name): [string, number] => [name, Number(size)]);
    }),
  );
  expect(sizes.get('printed')).toBe(SIZE.printed);
  expect(sizes.get('name')).toBe(SIZE.name);
  expect(sizes.get('source-head')).toBe(SIZE.head);
  expect(sizes.get('source-id')).toBe(SIZE.head);
  expect(sizes.get('status-text')).toBe(SIZE.note);
  expect(sizes.get('publisher')).toBe(SIZE.publisher);
  expect(sizes.get('tick')).toBe(SIZE.tick);
  expect(sizes.get('column')).toBe(SIZE.column);
  for (const size of sizes.values()) expect(size).toBeGreaterThanOrEqual(12);
});
