import { load } from 'cheerio';
import { expect, it } from 'vitest';
import { embedSnippet } from '../../../src/components/embedSnippet.ts';

it('is one frame without a script, whatever its title holds', () => {
  const title = '“A” & <b> "B"';
  const snippet = embedSnippet({ src: 'https://x.example/v/1.0.0/embed/y/', title, height: 640 });
  const $ = load(snippet, null, false);
  expect($.root().children()).toHaveLength(1);
  const frame = $('iframe');
  expect(frame.attr('src')).toBe('https://x.example/v/1.0.0/embed/y/');
  expect(frame.attr('title')).toBe(title);
  expect(frame.attr('height')).toBe('640');
  expect(frame.attr('loading')).toBe('lazy');
});
