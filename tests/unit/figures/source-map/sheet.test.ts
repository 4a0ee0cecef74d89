import { brotliCompressSync } from 'node:zlib';
import { load } from 'cheerio';
import { describe, expect, it } from 'vitest';
import { drawSheet, inkedMarks, layoutSheet } from '../../../../src/figures/source-map/sheet.ts';
import { stripsOf } from '../../../../src/figures/source-map/model.ts';
import { QUOTE_MAX } from '../../../../src/schema/quote.ts';
import { contextIn, model } from './subject.ts';

const body = stripsOf(model).filter(({ number }) => number !== undefined);
const OPENING = { paragraphs: ['p1', 'p2', 'p3'] };
const CASES = (['zh', 'en'] as const).flatMap((lang) => [320, 640, 968].map((width) => ({ lang, width })));

describe.each(CASES)('the sheet in $lang at $width px', ({ lang, width }) => {
  const context = contextIn(lang);
  const svg = drawSheet(model, width, context);
  const sheet = layoutSheet(model, width);
  const $ = load(svg, { xml: true });

  it('has a square for each character of the body, every paragraph on a new row', () => {
    expect(sheet.rows.reduce((sum, { squares }) => sum + squares, 0)).toBe(
      body.reduce((sum, { paragraph }) => sum + paragraph.length, 0),
    );
    expect(
      $('.number')
        .toArray()
        .map((number) => $(number).text()),
    ).toEqual(body.map(({ number }) => String(number)));
  });

  it('fills its width, and fits the squares of the sizes asked for', () => {
    const widest = Math.max(...sheet.rows.map(({ squares }) => sheet.left + squares * sheet.square));
    expect(widest).toBeCloseTo(width - 0.5, 5);
    expect(sheet.square).toBe(width < 560 ? 20 : 22);
    if (width === 968) expect(sheet.rows[0]!.squares + 1).toBe(44);
  });

  it('writes the phrases that hold a number, each character in its own square, and nothing else', () => {
    const written = $('.ink')
      .toArray()
      .map((ink) => $(ink));
    expect(written.map((ink) => ink.text()).join('')).toBe(
      body.flatMap((strip) => inkedMarks(strip).map(({ quote }) => quote.exact)).join(''),
    );
    for (const ink of written) expect(ink.attr('x')!.split(' ')).toHaveLength([...ink.text()].length);
  });

  it('never writes more than a short quotation in a row', () => {
    for (const strip of body) {
      const inked = Array.from({ length: strip.paragraph.length }, (_, at) =>
        inkedMarks(strip).some(({ quote }) => quote.start <= at && at < quote.end) ? 'x' : ' ',
      );
      for (const run of inked.join('').split(' ')) expect(run.length).toBeLessThanOrEqual(QUOTE_MAX);
    }
  });

  it('prints what counts in bold, the rest pale', () => {
    const bold = body.flatMap(inkedMarks).filter(({ kind }) => kind === 'count').length;
    expect($('.counts').length).toBeGreaterThanOrEqual(bold);
    expect($('.ink:not(.counts)').length).toBeGreaterThan(0);
  });

  it('is an image whose name says what it shows, two paths and no more than 2.5 kB', () => {
    expect($('svg').attr('role')).toBe('img');
    expect($('svg').attr('aria-label')).toContain(String(body.flatMap(inkedMarks).length));
    expect($('path')).toHaveLength(2);
    expect($('[style], style, [id]')).toHaveLength(0);
    expect(brotliCompressSync(svg).length).toBeLessThanOrEqual(2500);
  });

  it('says that its characters are Chinese on the English page', () => {
    expect($('.ink:not([lang="zh-Hans"])').length === 0).toBe(lang === 'en');
  });

  it('can show some paragraphs only', () => {
    const some = layoutSheet(model, width, OPENING);
    expect([...new Set(some.rows.map(({ strip }) => strip.paragraph.id))]).toEqual(OPENING.paragraphs);
  });
});
