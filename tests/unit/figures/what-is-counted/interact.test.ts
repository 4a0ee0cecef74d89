// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { attach } from '../../../../src/figures/what-is-counted/interact.client.ts';
import { contextIn, drawn } from './subject.ts';

const { t } = contextIn('zh');

const stops = (drawing: Element) => [...drawing.querySelectorAll('a.number[tabindex="0"]')];
const press = (key: string) =>
  document.activeElement!.dispatchEvent(
    new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }),
  );
const focused = () => document.activeElement?.getAttribute('href');

describe('walking the wall', () => {
  beforeEach(() => {
    document.body.innerHTML =
      `<figure id="figure-what-is-counted"><div class="figure-body"><div class="drawings">${drawn('zh', 288)}` +
      `${drawn('zh', 600)}</div></div></figure>`;
    attach(document.querySelector('figure')!);
  });

  it('makes each drawing one tab stop', () => {
    for (const drawing of document.querySelectorAll('.drawing')) {
      expect(stops(drawing)).toHaveLength(1);
      expect(drawing.querySelectorAll('a.number[tabindex="-1"]').length).toBeGreaterThan(20);
    }
  });

  it('says how the keys work, and ties it to the drawings', () => {
    const keys = document.querySelector('.keys')!;
    expect(keys.textContent).toBe(t('figure.what-is-counted.keys'));
    for (const drawing of document.querySelectorAll('.drawing'))
      expect(drawing.getAttribute('aria-describedby')).toBe(keys.id);
  });

  it('leaves the help that the page has from the start where it is', () => {
    document.body.innerHTML =
      `<figure id="figure-what-is-counted"><div class="figure-body"><div class="drawings">${drawn('zh', 288)}` +
      '</div></div><p class="keys" id="help">…</p></figure>';
    attach(document.querySelector('figure')!);
    expect(document.querySelectorAll('.keys')).toHaveLength(1);
    expect(document.querySelector('.drawing')!.getAttribute('aria-describedby')).toBe('help');
  });

  it('walks with arrows, Home and End, and leaves Tab and Enter alone', () => {
    const [first] = stops(document.querySelectorAll('.drawing')[1]!);
    (first as SVGAElement).focus();
    expect(focused()).toMatch(/\/subdistrict-functions-adjusted\/$/);
    expect(press('ArrowRight')).toBe(false);
    expect(focused()).toMatch(/\/subdistrict-work-mechanisms\/$/);
    press('End');
    expect(focused()).toMatch(/\/deputies-and-members\/$/);
    press('Home');
    expect(focused()).toMatch(/\/subdistrict-functions-adjusted\/$/);
    expect(press('Tab')).toBe(true);
    expect(press('Enter')).toBe(true);
  });
});
