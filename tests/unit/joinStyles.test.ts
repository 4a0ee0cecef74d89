import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { joinStyles } from '../../src/joinStyles.ts';

let dist: string;
const link = (name: string) => `<link rel="stylesheet" href="/some/base/_astro/${name}">`;
const write = (path: string, content: string) => writeFileSync(join(dist, path), content);
const sheetsOf = (path: string) =>
  [...readFileSync(join(dist, path), 'utf8').matchAll(/\/some\/base\/_astro\/([^"]+)"/g)].map(
    ([, name]) => name!,
  );
const read = (name: string) => readFileSync(join(dist, '_astro', name), 'utf8');

beforeEach(() => {
  dist = mkdtempSync(join(tmpdir(), 'kangding-styles-'));
  for (const folder of ['_astro', 'a', 'b']) mkdirSync(join(dist, folder));
  for (const name of ['one', 'two', 'three']) write(`_astro/${name}.css`, `.${name}{color:red}`);
});
afterEach(() => rmSync(dist, { recursive: true }));

describe('joined style sheets', () => {
  it('say what the ones of the page said, in their order, in the place of the first', () => {
    write('index.html', `<head>${link('two.css')}<meta>${link('one.css')}</head>`);
    joinStyles(dist);
    const [sheet, ...more] = sheetsOf('index.html');
    expect(more).toEqual([]);
    expect(read(sheet!)).toBe('.two{color:red}.one{color:red}');
    expect(readFileSync(join(dist, 'index.html'), 'utf8')).toBe(`<head>${link(sheet!)}<meta></head>`);
  });

  it('are the same file for pages that had the same ones, named after what it says', () => {
    for (const page of ['a', 'b']) write(`${page}/index.html`, link('one.css') + link('two.css'));
    write('index.html', link('two.css') + link('one.css'));
    joinStyles(dist);
    expect(sheetsOf('a/index.html')).toEqual(sheetsOf('b/index.html'));
    expect(sheetsOf('index.html')).not.toEqual(sheetsOf('a/index.html'));
    expect(readdirSync(join(dist, '_astro')).filter((name) => name.startsWith('page.'))).toHaveLength(2);
  });

  it('leave nothing behind that no page asks for any more, and everything that one does', () => {
    write('a/index.html', link('one.css') + link('two.css'));
    write('b/index.html', link('two.css'));
    joinStyles(dist);
    expect(sheetsOf('b/index.html')).toEqual(['two.css']);
    expect(existsSync(join(dist, '_astro/one.css'))).toBe(false);
    expect(read('two.css')).toBe('.two{color:red}');
  });

  it('leave a page without any as it is', () => {
    write('index.html', '<p>no style</p>');
    joinStyles(dist);
    expect(readFileSync(join(dist, 'index.html'), 'utf8')).toBe('<p>no style</p>');
  });
});
