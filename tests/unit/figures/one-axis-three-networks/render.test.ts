import { load } from 'cheerio';
import { describe, expect, it } from 'vitest';
import { partsOf } from '../../../../src/figures/relations.ts';
import { CASES, contextIn, drawn, model, parsed, release } from './subject.ts';

const HAN = /[⺀-鿿]/;
/** Classes of marks that only our drawing has. */
const OURS = '.s-schematic, .s-mesh, .f-far';
const commands = (d: string) => d.replace(/[^A-Za-z]/g, '');

const PLACE = /^translate\((-?[\d.]+),-?[\d.]+\)$/;

describe.each(CASES)('the drawing in $lang at $width px', ({ lang, width }) => {
  const context = contextIn(lang);
  const parts = partsOf(model.parts, context);
  const svg = drawn(lang, width);
  const $ = load(svg, { xml: true });
  const keys = () =>
    $('a.node')
      .toArray()
      .map((node) => $(node).attr('data-key'));

  it('is the same every time', () => expect(drawn(lang, width)).toBe(svg));

  it('has the parts of the description, in walking order, each an ordinary link', () => {
    expect(keys()).toEqual(parts.map(({ id }) => id));
    for (const node of $('a.node').toArray()) {
      const { href, tabindex } = node.attribs;
      expect(href).toBe(context.partHref(node.attribs['data-key']!));
      expect(tabindex).toBeUndefined();
    }
  });

  it('names each part with its label, its kind and its relations', () => {
    for (const { id, nodeId, kindLabel, relations } of parts) {
      const name = $(`a[data-key="${id}"]`).attr('aria-label')!;
      expect(name).toContain(release.nodes.get(nodeId)!.label[lang]);
      expect(name).toContain(kindLabel);
      for (const { text } of relations) expect(name).toContain(text);
    }
  });

  it('marks everything that is only our drawing, and nothing that the source says', () => {
    const unmarked = $(OURS)
      .toArray()
      .filter((mark) => !$(mark).hasClass('schematic'));
    expect(unmarked.map((mark) => mark.attribs['class'])).toEqual([]);
    expect($('text.schematic, .s-axis.schematic, .s-outline.schematic, .s-cell.schematic').length).toBe(0);
  });

  it('keeps every name, tier and printed joint when only the source is shown', () => {
    const kept = load(svg, { xml: true });
    kept('.schematic, .only-rest').remove();
    const text = kept('text').text();
    for (const { label } of [...model.tiers, ...model.networks]) expect(text).toContain(label.zh);
    expect(kept('.s-cell').length).toBe(model.joints.length);
    expect(kept('text.t-quote-mark').text()).toBe('“”“”');
    expect(kept('.s-relation.only-source').length).toBe(1);
    expect(kept('.s-schematic, .s-mesh').length).toBe(0);
  });

  it('shows quotation marks and plus in that state only', () => {
    const always = load(svg, { xml: true });
    always('.only-source').remove();
    expect(always('svg').text()).not.toMatch(/[＋+、]|印作|printed/);
    expect(always('.t-quote-mark, .s-relation').length).toBe(0);
  });

  it('draws each relation along the axis with the two tiers that it joins', () => {
    for (const { link } of model.joints) {
      const strokes = $(`.s-axis[data-link="${link.id}"]`);
      expect(strokes.length).toBe(1);
      expect(strokes.attr('data-source')).toBe(link.source);
      expect(strokes.attr('data-target')).toBe(link.target);
    }
  });

  it('draws only links of the release, dashed when they are ours', () => {
    for (const mark of $('[data-link]').toArray()) {
      const link = release.links.get(mark.attribs['data-link']!);
      expect(link).toBeDefined();
      expect($(mark).hasClass('schematic')).toBe(link!.status === 'schematic');
    }
  });

  it('gives each network a leaf that can fold', () => {
    for (const { id } of model.networks) {
      const outlines = $(`.s-schematic[data-of="${id}"]`);
      expect(outlines.length).toBe(1);
      const { d, 'data-fold': folded } = outlines[0]!.attribs;
      expect(commands(folded!)).toBe(commands(d!));
    }
  });

  it('says where each name stands in both states', () => {
    const movables = $('g[data-fold]')
      .toArray()
      .map(({ attribs }) => attribs);
    expect(movables.length).toBe(model.networks.length);
    for (const { transform, 'data-fold': folded } of movables) {
      expect(transform).toMatch(PLACE);
      expect(folded).toMatch(PLACE);
    }
  });

  it('hides its words from readers of the names, has no ids, styles or scripts', () => {
    for (const text of $('text').toArray())
      expect($(text).closest('[aria-hidden="true"]').length, $(text).text()).toBe(1);
    expect($('[id], [style], style, script').length).toBe(0);
    expect(svg).not.toMatch(/NaN|undefined/);
  });

  it('marks Han on an English page as Chinese', () => {
    if (lang === 'zh') return;
    const loose = $('text')
      .toArray()
      .flatMap((text) => [text, ...$(text).find('tspan').toArray()])
      .filter((element) => $(element).closest('[lang="zh-Hans"]').length === 0)
      .flatMap((element) => element.children.filter((child) => child.type === 'text'))
      .map((child) => ('data' in child ? String(child.data) : ''))
      .filter((data) => HAN.test(data));
    expect(loose).toEqual([]);
  });
});

describe('a selected leaf', () => {
  it('has one mark for outline and one for lattice in both drawings', () => {
    for (const { lang, width } of CASES) expect(parsed(lang, width)('.s-mesh').length).toBe(3);
  });
});
