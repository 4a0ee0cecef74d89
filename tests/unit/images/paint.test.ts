import { load } from 'cheerio';
import { describe, expect, it } from 'vitest';
import { paint } from '../../../src/images/paint.ts';
import { parseStyles } from '../../../src/images/stylesheet.ts';

const TOKENS = new Map([
  ['--ink', '#111'],
  ['--red', '#a00'],
]);

function painted(inside: string, css: string, lang: 'zh' | 'en' = 'en') {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9" role="img" class="image">${inside}</svg>`;
  return load(paint(svg, parseStyles(css), TOKENS, lang), { xml: true });
}

describe('what a stylesheet says', () => {
  it('becomes attributes, in values', () => {
    const $ = painted(
      '<path class="a" d="M0 0"/>',
      '.a { stroke: var(--ink); stroke-width: 2px; fill: none }',
    );
    expect($('path').attr()).toEqual({ d: 'M0 0', fill: 'none', stroke: '#111', 'stroke-width': '2' });
  });

  it('follows specificity before order, and both before an attribute', () => {
    const css = '.x .a { fill: #222 } .a { fill: #333 } :where(.x) .a { fill: #444 }';
    expect(painted('<g class="x"><rect class="a" fill="#999"/></g>', css)('rect').attr('fill')).toBe('#222');
    expect(painted('<rect class="a" fill="#999"/>', css)('rect').attr('fill')).toBe('#333');
  });

  it('hands custom properties on', () => {
    const css = '.s { --own: var(--red) } .a { fill: var(--own) } .b { fill: var(--none, var(--ink)) }';
    const $ = painted('<g class="s"><rect class="a"/></g><circle class="b"/>', css);
    expect($('rect').attr('fill')).toBe('#a00');
    expect($('circle').attr('fill')).toBe('#111');
  });

  it('stops at a token that is not there', () => {
    expect(() => painted('<rect class="a"/>', '.a { fill: var(--gone) }')).toThrow('no value for --gone');
  });

  it('knows the language of what it styles', () => {
    const css = '.a:lang(en) { font-size: 12px } .a:lang(zh) { font-size: 14px }';
    const $ = painted('<text class="a">x</text><g lang="zh-Hans"><text class="a">字</text></g>', css);
    expect(
      $('text')
        .map((_, text) => $(text).attr('font-size'))
        .toArray(),
    ).toEqual(['12', '14']);
  });

  it('leaves out what waits for a pointer, a switch or another medium', () => {
    const css =
      '.a:hover { fill: #f00 } .is-on .a { fill: #f00 } @media print { .a { fill: #f00 } } .a::before { fill: #f00 }';
    expect(painted('<rect class="a"/>', css)('rect').attr('fill')).toBeUndefined();
  });
});

describe('what is left of a page', () => {
  it('is no link, no class, no role inside and nothing for scripts', () => {
    const $ = painted(
      '<a class="node" href="#x" data-key="k" aria-label="n"><g aria-hidden="true"><rect width="1"/></g></a>',
      '',
    );
    expect($('a')).toHaveLength(0);
    expect($('rect').attr()).toEqual({ width: '1' });
    expect($('svg').attr('role')).toBe('img');
    expect($('svg').attr('class')).toBeUndefined();
  });

  it('is nothing that cannot be seen', () => {
    const css =
      '.hit { fill: transparent; stroke: none } .off { visibility: hidden } .gone { display: none }';
    const $ = painted(
      '<g><rect class="hit"/></g><g class="off"><path d="M0 0"/><text>x</text></g><g class="gone"><path/></g>' +
        '<foreignObject><div/></foreignObject><circle r="1"/>',
      css,
    );
    expect(
      $('svg')
        .children()
        .map((_, child) => child.tagName)
        .toArray(),
    ).toEqual(['circle']);
  });
});

describe('text', () => {
  it('names its faces, each run that has another in an element of its own', () => {
    const $ = painted(
      '<text class="a">第2段</text>',
      '.a { font-family: var(--sans); font-size: 16px }',
      'zh',
    );
    expect($('text').attr('font-family')).toMatch(/^'Noto Sans SC', .*sans-serif$/);
    expect($('text').text()).toBe('第2段');
    expect(
      $('tspan')
        .map((_, run) => [[$(run).text(), $(run).attr('dx')]])
        .toArray(),
    ).toEqual([
      ['2', '2'],
      ['段', '2'],
    ]);
    expect($('tspan').first().attr('font-family')).toContain('Source Sans 3');
  });

  it('keeps the blank between a numeral and its unit', () => {
    expect(painted('<text>75<tspan> items </tspan></text>', '')('text').text()).toBe('75\u00a0items');
  });

  it('with its stroke behind it is drawn twice: not every editor knows the order', () => {
    const $ = painted(
      '<text class="a">x</text>',
      '.a { paint-order: stroke; stroke: #fff; stroke-width: 6px }',
    );
    expect(
      $('text')
        .map((_, text) => [[$(text).attr('stroke'), $(text).attr('fill')]])
        .toArray(),
    ).toEqual([
      ['#fff', '#fff'],
      [undefined, undefined],
    ]);
  });
});
