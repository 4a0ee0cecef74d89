import { describe, expect, it } from 'vitest';
import { addressParagraphs } from '../../../src/components/paragraphs.ts';

const section = (content: string, id = 'rooms') => `<section id="${id}">${content}</section>`;

describe('addressParagraphs', () => {
  it('counts the paragraphs of each section anew', () => {
    const html = addressParagraphs(section('<p>a</p><p>b</p>') + section('<p>c</p>', 'maps'), 'Address');
    expect([...html.matchAll(/<p id="([^"]+)"/g)].map((match) => match[1])).toEqual([
      'rooms-1',
      'rooms-2',
      'maps-1',
    ]);
    expect(html).toContain(
      '<p id="rooms-2">b<a class="anchor" href="#rooms-2" aria-label="Address"></a></p>',
    );
  });

  it('passes over the paragraphs of a figure, and over list items', () => {
    const other = '<figure id="f"><p>caption “said”</p></figure><ul><li>item</li></ul>';
    expect(addressParagraphs(section(`<p>a</p>${other}<p>b</p>`), 'Address')).toMatch(
      /id="rooms-1".*<figure id="f"><p>caption “said”<\/p><\/figure><ul><li>item<\/li><\/ul><p id="rooms-2"/,
    );
  });

  it('marks a quoted phrase, but no title of a figure and no term with its own quotation marks', () => {
    const html = addressParagraphs(
      section('<p>“as printed”, <a href="/f">“A figure”</a>, “⟦3⟧”</p>'),
      'Address',
    );
    expect(html.match(/<span data-status="asserted">[^<]*<\/span>/g)).toEqual([
      '<span data-status="asserted">“as printed”</span>',
    ]);
  });
});
