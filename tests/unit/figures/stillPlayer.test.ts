// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { attachStillPlayer } from '../../../src/figures/stillPlayer.client.ts';

const SVG = 'http://www.w3.org/2000/svg';

function svg(className: string, inside: string): SVGSVGElement {
  const holder = document.createElement('div');
  holder.innerHTML = `<svg xmlns="${SVG}" class="${className}">${inside}</svg>`;
  return holder.firstElementChild as SVGSVGElement;
}

const first = () =>
  svg(
    'drawing one',
    '<g data-k="word" transform="translate(0,0)"><text>a</text></g><path data-k="gone" d="M0,0"></path>',
  );
const second = () =>
  svg(
    'drawing two',
    '<path data-k="leaf" data-enter="unfold" data-folded="M0,0L0,9" d="M0,0L9,9"></path>' +
      '<g data-k="word" transform="translate(100,50)"><text>b</text></g><g data-k="late" data-enter="land"></g>',
  );
const keys = (stage: Element) => [...stage.children].map((mark) => (mark as SVGElement).dataset['k']);
const mark = (stage: Element, key: string) => stage.querySelector<SVGElement>(`[data-k="${key}"]`)!;

describe('one drawing that goes from still to still', () => {
  let stage: SVGSVGElement;

  beforeEach(() => {
    stage = svg('', '');
    document.body.replaceChildren(stage);
  });

  it('stands in a still at once when nothing shall move', () => {
    const player = attachStillPlayer(stage);
    player.show(first(), false);
    player.show(second(), false);
    expect(stage.getAttribute('class')).toBe('drawing two');
    expect(keys(stage)).toEqual(['leaf', 'word', 'late']);
    expect(stage.innerHTML).toBe(second().innerHTML);
  });

  it('leads the same element to its next place: a node is the same node from step to step', async () => {
    const player = attachStillPlayer(stage);
    player.show(first(), false);
    const word = mark(stage, 'word');
    player.show(second(), true);
    expect(mark(stage, 'word')).toBe(word);
    expect(word.getAttribute('transform')).toBe('translate(0,0)');
    expect(mark(stage, 'leaf').getAttribute('d')).toBe('M0,0L0,9');
    expect(mark(stage, 'gone')).not.toBeNull();
    expect(mark(stage, 'late').getAttribute('opacity')).toBe('0');
    await vi.waitFor(() => expect(stage.innerHTML).toBe(second().innerHTML), { timeout: 5000 });
    expect(mark(stage, 'word')).toBe(word);
  });

  it('settles what was under way when the reader goes on', () => {
    const player = attachStillPlayer(stage);
    player.show(first(), false);
    player.show(second(), true);
    player.show(first(), false);
    expect(stage.innerHTML).toBe(first().innerHTML);
  });
});
