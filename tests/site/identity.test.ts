import { describe, expect, it } from 'vitest';
import { DARK, LIGHT } from '../unit/styles/palette.ts';
import { builtFiles, PAGES } from './pages.ts';

// A frame is never the window: its host's page has the colour and the icons.
const WINDOWS = PAGES.filter(({ path }) => !path.includes('/embed/'));

describe.each(WINDOWS.map((page) => [page.path, page] as const))('%s', (_path, { $ }) => {
  it('tells the browser the paper of both themes', () => {
    const colour = (theme: string) =>
      $(`meta[name=theme-color][media="(prefers-color-scheme: ${theme})"]`).attr('content');
    expect([colour('light'), colour('dark')]).toEqual([LIGHT['paper'], DARK['paper']]);
  });

  it('has icons that are there', () => {
    const icons = $('link[rel=icon], link[rel=apple-touch-icon]')
      .toArray()
      .map((link) => $(link).attr('href')!);
    expect(icons).toHaveLength(2);
    expect(icons.filter((icon) => !builtFiles().includes(icon))).toEqual([]);
  });
});
