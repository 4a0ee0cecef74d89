import { describe, expect, it } from 'vitest';
import { trimStyle } from '../../src/trimStyle.ts';

const PAGE = `<html lang="en"><body><main>
  <figure class="figure" data-status="schematic"><h1 class="title">T</h1><p>text</p></figure>
</main></body></html>`;
const trimmed = (css: string, script = '') => trimStyle(css, [PAGE], script);

describe('a trimmed style sheet', () => {
  it.each([
    ['a class', '.figure{color:red}'],
    ['a place', 'main>.figure p{color:red}'],
    ['an attribute', '[data-status=schematic]{color:red}'],
    ['a state of an element', '.title:hover{color:red}'],
    ['a pseudo-element', '.title::before{color:red}'],
    ['a state that a script sets', '.figure.is-open{color:red}'],
    ['a state of anything', ':focus-visible{color:red}'],
    ['a theme', ':root[data-theme=dark]{color:red}'],
    ['a language', ':lang(zh){color:red}'],
    ['one of several', ':is(.title,.missing){color:red}'],
    ['a place among its kin', 'p:nth-child(2){color:red}'],
    ['a condition', '@container figure (width>=600px){.figure{color:red}}'],
    ['what is not', '.figure:not(.missing){color:red}'],
    ['what is not in a state', '.title:not(.is-open){color:red}'],
    ['what holds nothing in a state', '.figure:not(:has(.title.is-open)){color:red}'],
  ])('keeps the rules of %s', (_, css) => expect(trimmed(css)).toBe(css));

  it.each([
    ['a missing class', '.missing{color:red}'],
    ['a missing place', '.title p{color:red}'],
    ['a missing place among its kin', 'p:nth-child(3){color:red}'],
    ['what is not, but always is', '.figure:not([data-status]){color:red}'],
    ['another value', '[data-status=asserted]{color:red}'],
    ['a missing class in a state', '.missing.is-open{color:red}'],
    ['a condition that holds nothing any more', '@media print{.missing{color:red}}'],
  ])('drops the rules of %s', (_, css) => expect(trimmed(css)).toBe(''));

  it('drops the selectors of a rule one by one', () =>
    expect(trimmed('.title,.missing,p{color:red}')).toBe('.title,p{color:red}'));

  it('keeps what any of its pages uses', () =>
    expect(trimStyle('.a{color:red}.b{color:red}.c{color:red}', ['<p class="a">', '<p class="b">'])).toBe(
      '.a{color:red}.b{color:red}',
    ));

  it('keeps what a script makes', () => {
    const css = 'fieldset.order label{color:red}';
    expect(trimmed(css)).toBe('');
    expect(trimmed(css, "make('fieldset').className='order';make(`label`)")).toBe(css);
  });

  it('drops custom properties that nothing reads, and those that only they read', () =>
    expect(trimmed(':root{--a:1px;--b:var(--a);--c:2px}p{margin:var(--c)}')).toBe(
      ':root{--c:2px}p{margin:var(--c)}',
    ));

  it('does not guess at what is no style sheet', () => expect(() => trimmed('p{color:red}}{')).toThrow());
});
