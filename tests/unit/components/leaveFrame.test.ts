import { expect, it } from 'vitest';
import { leaveFrame } from '../../../src/components/leaveFrame.ts';

it('opens what leads off the page in the whole window, and leaves parts of the page in the frame', () => {
  expect(
    leaveFrame(
      '<a href="/en/figures/x/">x</a> <a class="node" href="#x.y">y</a> <a data-k href="https://x/">z</a>',
    ),
  ).toBe(
    '<a target="_top" rel="noopener" href="/en/figures/x/">x</a> <a class="node" href="#x.y">y</a> <a target="_top" rel="noopener" data-k href="https://x/">z</a>',
  );
});
