import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FORMULA_MIDDLE } from '../../../../src/figures/one-four-n/composition.ts';
import { FACE } from '../../../../src/figures/one-four-n/faces.ts';
import { partsOf } from '../../../../src/figures/relations.ts';
import { get } from '../../../../src/schema/release.ts';
import { CASES, contextIn, model, parsed, release } from './subject.ts';

const PLACE = /^translate\((-?[\d.]+),-?[\d.]+\)$/;

describe.each(CASES)('the drawing in $lang at $width px', ({ lang, width }) => {
  const $ = parsed(lang, width);
  const ids = model.parts.map(({ node }) => node.id);

  it('links every part, in walking order, to its description', () => {
    const nodes = $('a.node')
      .toArray()
      .map((node) => $(node));
    expect(nodes.map((node) => node.attr('data-key'))).toEqual(ids);
    expect(nodes.map((node) => node.attr('href'))).toEqual(ids.map((id) => `#one-four-n.${id}`));
    for (const node of nodes) expect(node.children('[aria-hidden="true"]')).toHaveLength(1);
  });

  it('names every part by label, kind and relations', () => {
    for (const { id, nodeId, kindLabel, relations } of partsOf(model.parts, contextIn(lang))) {
      const name = $(`a.node[data-key="${id}"]`).attr('aria-label')!;
      expect(name.startsWith(get(release.nodes, nodeId).label[lang])).toBe(true);
      expect(relations.length).toBeGreaterThan(0);
      for (const said of [kindLabel, ...relations.map(({ text }) => text)]) expect(name).toContain(said);
    }
  });

  it('marks everything dashed or hatched, its leader and its note as schematic', () => {
    for (const element of $('.s-schematic, .s-hatch, .s-leader, .s-mesh, ellipse').toArray())
      expect($(element).hasClass('schematic'), $.xml(element)).toBe(true);
    expect($('text.schematic')).toHaveLength(1);
  });

  it('draws the plus signs as solid lines of the source', () => {
    const plus = $('path.s-axis').filter((_, element) => ($(element).attr('d') ?? '').includes('h'));
    expect(plus).toHaveLength(1);
    expect(plus.attr('d')!.match(/h/g)).toHaveLength(2);
    expect(plus.hasClass('schematic')).toBe(false);
  });

  it('keeps every name when only the source is shown, as printed, in quotation marks', () => {
    const kept = $('text').filter(
      (_, element) =>
        $(element).closest('.schematic').length === 0 && $(element).closest('.only-rest').length === 0,
    );
    const said = kept.toArray().map((element) => $(element).text());
    for (const { node, printedAfter } of model.parts) expect(said).toContain(node.label.zh + printedAfter);
    const marks = $('.t-quote-mark.only-source').toArray();
    expect(marks.map((element) => $(element).text())).toEqual(['“', '”']);
  });

  it('moves each partner from its circle to its line, the square with it', () => {
    const movables = $('g[data-fold]');
    expect(movables).toHaveLength(4);
    for (const element of movables.toArray()) {
      const movable = $(element);
      expect(movable.find('rect.f-ink')).toHaveLength(1);
      for (const at of ['transform', 'data-fold']) expect(movable.attr(at)).toMatch(PLACE);
    }
  });

  it('says which language a printed word is in, on the English page only', () => {
    const han = $('text, tspan').filter((_, element) => /^[“”\u4e00-\u9fff、]+$/u.test($(element).text()));
    const marked = han.filter((_, element) => $(element).closest('[lang="zh-Hans"]').length > 0);
    expect(marked).toHaveLength(lang === 'en' ? han.length : 0);
  });

  it('gives every part a target of at least 44 px', () => {
    for (const element of $('rect.hit').toArray())
      for (const side of ['width', 'height'])
        expect(Number($(element).attr(side))).toBeGreaterThanOrEqual(44);
  });

  it('needs no inline style and no id', () => {
    expect($('[style], style, [id]')).toHaveLength(0);
  });

  it('keeps every target inside the drawing, though the rows of N run on', () => {
    for (const element of $('a.node rect.hit').toArray()) {
      const hit = $(element);
      const listed = hit.closest('.only-source').length > 0;
      const place = hit.closest('[transform]').attr(listed ? 'data-fold' : 'transform') ?? '';
      const left = Number(PLACE.exec(place)?.[1] ?? 0) + Number(hit.attr('x'));
      expect(left).toBeGreaterThanOrEqual(0);
      expect(left + Number(hit.attr('width'))).toBeLessThanOrEqual(width);
    }
  });

  it('never draws N as a number', () => {
    expect($('[data-numeral="field"]').text()).toBe('N');
  });
});

it('sizes its own classes as the layout counts them', () => {
  const css = readFileSync('src/styles/figure-one-four-n.css', 'utf8');
  const sizeOf = (name: string) =>
    Number(new RegExp(`\\.${name} \\{[^}]*font-size: ([\\d.]+)px`).exec(css)?.[1]);
  expect(sizeOf('t-formula-middle')).toBe(FORMULA_MIDDLE);
  for (const { className, size } of [FACE.core, FACE.nodeEnNarrow]) expect(sizeOf(className)).toBe(size);
});
