import { load } from 'cheerio';
import { describe, expect, it } from 'vitest';
import { creditHtml, creditText } from '../../../src/components/creditLine.ts';

const CREDIT = {
  template: 'Figure: {title}. A & B (data 1.2.3). Licence: {licence}.',
  title: '“Go first”',
  address: 'https://site.example/v/1.2.3/figures/x/',
};

describe('a credit line', () => {
  it('for print is one line that ends in the address', () =>
    expect(creditText(CREDIT)).toBe(
      'Figure: “Go first”. A & B (data 1.2.3). Licence: CC BY 4.0. https://site.example/v/1.2.3/figures/x/',
    ));

  it('for a web page reads the same, with title and licence as links', () => {
    const $ = load(creditHtml(CREDIT), null, false);
    expect($('p').text()).toBe('Figure: “Go first”. A & B (data 1.2.3). Licence: CC BY 4.0.');
    expect(
      $('a')
        .toArray()
        .map((link) => $(link).attr('href')),
    ).toEqual([CREDIT.address, 'https://creativecommons.org/licenses/by/4.0/']);
    expect($('a[rel=license]')).toHaveLength(1);
  });

  it.each(['<i>x</i>', '{licence}', '$&', '"'])('takes the title %j as it is', (title) => {
    const $ = load(creditHtml({ ...CREDIT, title }), null, false);
    expect($('a').first().text()).toBe(title);
    expect($('i')).toHaveLength(0);
    expect(creditText({ ...CREDIT, title })).toContain(`Figure: ${title}. A`);
  });
});
