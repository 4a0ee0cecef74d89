import { describe, expect, it } from 'vitest';
import { stepsOf } from '../../../src/components/scrollySteps.ts';

const step = (id: string, heading: string) =>
  `<div class="step" id="f.step-${id}" data-step="${id}"> <div class="step-text">${heading}<p>…</p></div> <div class="still drawings"></div></div>`;

describe('the steps of a scrolly', () => {
  const html = step('first', '<h3 id="a">The axis</h3>') + step('second', '<h3>Networks <em>named</em></h3>');

  it('are those of the prose, with their headings as text', () => {
    expect(stepsOf(html, 'f', ['first', 'second'])).toEqual([
      { id: 'first', heading: 'The axis' },
      { id: 'second', heading: 'Networks named' },
    ]);
  });

  it('must be those that the figure draws, in its order', () => {
    expect(() => stepsOf(html, 'f', ['second', 'first'])).toThrow(
      '<Scrolly figure="f"> has the steps first, second; the figure draws second, first, in this order',
    );
    expect(() => stepsOf('', 'f', ['first'])).toThrow('has the steps (none)');
  });

  it('need a heading each', () => {
    expect(() => stepsOf(step('only', ''), 'f', ['only'])).toThrow(
      '<Step figure="f" id="only"> needs a heading',
    );
  });
});
