// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { attach } from '../../../../src/figures/source-map/interact.client.ts';
import { drawn, marks } from './subject.ts';

const root = () => document.querySelector<HTMLElement>('figure')!;
const link = (key: string) => root().querySelector<SVGAElement>(`[data-key="${key}"]`)!;
const open = () => root().querySelector('.detail-body')!.classList.contains('is-open');
const phrase = () => root().querySelector('.detail-phrase')!.textContent;
const stops = () =>
  [...root().querySelectorAll<SVGAElement>('a.mark-link[tabindex="0"]')].map((mark) => mark.dataset['key']);
const press = (target: Element, key: string) =>
  target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
const click = (target: Element) =>
  target.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));

function show(width: number, search = ''): void {
  history.replaceState(null, '', `/${search}`);
  document.body.innerHTML = `<figure id="figure-source-map">${drawn('zh', width)}<p data-live></p></figure><p id="beside"></p>`;
  attach(root());
}

describe('picking a mark', () => {
  beforeEach(() => show(960));

  it('makes the drawing one tab stop, walked with the arrows', () => {
    expect(stops()).toEqual([marks[0]!.key]);
    press(link(marks[0]!.key), 'ArrowRight');
    expect(stops()).toEqual([marks[1]!.key]);
    press(link(marks[1]!.key), 'End');
    expect(stops()).toEqual([marks.at(-1)!.key]);
  });

  it('shows the phrase and a way to the number, says it once and writes the address', () => {
    click(link('p9-62-73'));
    expect(open()).toBe(true);
    expect(phrase()).toBe('“各类服务活动167场次”');
    expect(root().querySelector('.detail a')!.getAttribute('href')).toBe('numbers/#service-activities');
    expect(root().querySelector('[data-live]')!.textContent).toContain('167场次');
    expect(location.search + location.hash).toBe('?mark=p9-62-73#figure-source-map');
    expect(link('p9-62-73').getAttribute('aria-current')).toBe('true');
  });

  it('ends with Escape, with another click on it, and with a click beside', () => {
    const ends = [
      () => press(link('p9-62-73'), 'Escape'),
      () => click(link('p9-62-73')),
      () => click(document.querySelector('#beside')!),
    ];
    for (const end of ends) {
      click(link('p9-62-73'));
      end();
      expect(open()).toBe(false);
      expect(location.search + location.hash).toBe('');
    }
  });

  it('shows a mark under the pointer for as long as it is there', () => {
    const over = (type: string) => link('p2-17-30').dispatchEvent(new Event(type, { bubbles: true }));
    over('pointerover');
    expect(phrase()).toContain('75项');
    over('pointerout');
    expect(open()).toBe(false);
  });

  it('starts with what the address asks for, and ignores what it does not know', () => {
    show(960, '?mark=p9-62-73&only=source');
    expect(phrase()).toBe('“各类服务活动167场次”');
    expect(location.search).toBe('?mark=p9-62-73&only=source');
    show(960, '?mark=p99-1-2');
    expect(open()).toBe(false);
  });

  it('shows quotation marks of the article inside the outer ones', () => {
    click(link('p7-66-74'));
    expect(phrase()).toBe('“‘134’工作法”');
  });
});

describe('picking a mark of folded strips', () => {
  beforeEach(() => show(320));

  it('opens the words under its paragraph, and puts them back', () => {
    const detail = () => Number(root().querySelector('.detail')!.getAttribute('y'));
    const rest = detail();
    click(link('p2-17-30'));
    const strip = link('p2-17-30').closest<SVGElement>('[data-bottom]')!;
    expect(detail()).toBe(Number(strip.dataset['bottom']));
    const moved = [...root().querySelectorAll<SVGElement>('[data-top][transform]')];
    expect(moved.length).toBeGreaterThan(0);
    expect(strip.hasAttribute('transform')).toBe(false);
    for (const part of moved)
      expect(Number(part.dataset['top'])).toBeGreaterThanOrEqual(Number(strip.dataset['bottom']));
    click(link('p2-17-30'));
    expect(detail()).toBe(rest);
    expect(root().querySelector('[data-top][transform]')).toBeNull();
  });

  it('moves nothing under the pointer', () => {
    link('p2-17-30').dispatchEvent(new Event('pointerover', { bubbles: true }));
    expect(open()).toBe(false);
  });
});
