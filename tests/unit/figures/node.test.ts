import { load } from 'cheerio';
import { describe, expect, it } from 'vitest';
import type { FigureDefinition } from '../../../src/figures/defineFigure.ts';
import { FIGURES } from '../../../src/figures/registry.ts';
import { get } from '../../../src/schema/release.ts';
import { subjectOf } from './subjectOf.ts';

const diagrams = Object.values(FIGURES).filter(({ kind }: FigureDefinition) => kind === 'diagram');
const CASES = diagrams.flatMap((figure) => {
  const subject = subjectOf(figure);
  return subject.CASES.map((drawing) => ({ id: figure.id, ...drawing, subject }));
});
const STATES = [
  { hidden: '.only-source', text: 'at rest' },
  { hidden: '.only-rest, .schematic', text: 'with only what the source says' },
];
const HAN = /[\u2e80-\u9fff]/;

/** As in a label set in several lines: one blank for each break. */
const read = (text: string) => text.replace(/\s+/g, ' ').trim();

describe.each(CASES)('nodes of $id in $lang at $width px', ({ lang, width, subject }) => {
  const { drawn, release } = subject;
  const svg = drawn(lang, width);

  it.each(STATES)('are named by what is written in them, $text', ({ hidden }) => {
    const $ = load(svg, { xml: true });
    $(hidden).remove();
    for (const node of $('a.node').toArray()) {
      const { 'data-key': id = '', 'aria-label': name = '' } = node.attribs;
      const label = get(release.nodes, id, 'node').label[lang];
      // The comma printed after a name is not part of it.
      expect(read($(node).text()).replace(/、$/, '')).toBe(label);
      expect(name.startsWith(label)).toBe(true);
    }
  });

  it.each(STATES)(
    'have the printed word beside them where the page has another language, $text',
    ({ hidden }) => {
      const $ = load(svg, { xml: true });
      $(hidden).remove();
      expect($('.printed').length).toBe(lang === 'en' ? $('a.node').length : 0);
      for (const printed of $('.printed').toArray()) {
        const node = $(printed).prev('a.node');
        const id = node.attr('data-key')!;
        expect(printed.attribs).toMatchObject({ 'data-of': id, lang: 'zh-Hans', 'aria-hidden': 'true' });
        expect($(printed).text().replace(/、$/, '')).toBe(get(release.nodes, id, 'node').label.zh);
        expect(node.text()).not.toMatch(HAN);
      }
    },
  );

  it('move with their printed words', () => {
    const $ = load(svg, { xml: true });
    for (const printed of $('.printed').toArray()) {
      const movable = $(printed).closest('[data-fold]');
      expect(movable.find('a.node').length).toBe(movable.length);
    }
    expect($('a.node g[data-fold]').length).toBe(0);
  });
});
