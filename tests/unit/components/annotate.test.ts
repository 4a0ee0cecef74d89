import { describe, expect, it } from 'vitest';
import { annotate } from '../../../src/components/annotate.ts';

const num = (id: string) =>
  `<x-ref data-id="${id}" data-class="num" data-status="derived" data-text="75"> <summary>@n@</summary><div id="@note@">note of ${id}</div> </x-ref>`;

describe('annotate', () => {
  it('puts the notes of a paragraph behind it and numbers them through', () => {
    const html = annotate(`<p>a ${num('books')} b ${num('rooms')}</p><p>plain</p><p>${num('maps')}</p>`);
    expect(html).toContain('<p>a <a class="num" href="#note-books"');
    expect(html.match(/<sup>\d<\/sup>/g)).toEqual(['<sup>1</sup>', '<sup>2</sup>', '<sup>3</sup>']);
    expect(html.indexOf('note of books')).toBeGreaterThan(html.indexOf('</p>'));
    expect(html).toContain('data-note data-status="derived">75');
    expect(html).toContain('<p>plain</p>');
    expect(html).not.toMatch(/x-ref|@n@|@note@|⟦/);
  });

  it('gives the second use of a number an address of its own', () => {
    const html = annotate(`<p>${num('books')}</p><p>${num('books')}</p>`);
    expect(html).toContain('id="note-books"');
    expect(html).toContain('href="#note-books-2"');
  });

  it('keeps the notes of a list item in the item', () => {
    expect(annotate(`<ul><li>x ${num('books')}</li></ul>`)).toMatch(/<li>.*x .*note of books.*<\/li>/);
  });

  it('numbers numbers only: a term is underlined', () => {
    const term = num('term-room').replace('data-class="num"', 'data-class="term"');
    const html = annotate(`<p>${term} ${num('books')}</p>`);
    expect(html.match(/<sup>\d<\/sup>/g)).toEqual(['<sup>1</sup>']);
    expect(html).toContain('class="note note-term"');
  });

  it('addresses the paragraphs of a story, and no others', () => {
    const section = `<section id="rooms"><p>a ${num('books')} b</p></section>`;
    expect(annotate(section, 'Address')).toContain(
      '<p id="rooms-1">a <a class="num" href="#note-books" data-note',
    );
    expect(annotate(section)).not.toContain('rooms-1');
  });

  it('refuses a note that no paragraph takes', () => {
    expect(() => annotate(`<h2>${num('books')}</h2>`)).toThrow(/note-books/);
  });
});
