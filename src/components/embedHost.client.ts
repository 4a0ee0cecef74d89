/**
 * /embed.js, for the pages of others: keeps the frames of this site as high as what they show, and makes
 * `<kangding-figure>` one. A classic script without a dependency: no markup from strings, no style elements, and
 * nothing that a second copy on the page would spoil. Described in docs/embedding.md.
 */
import { figureFramed, heightSaid, QUESTION, rootOfScript } from './embedHost.ts';
import { defineFigureElement } from './figureElement.client.ts';

// Known only while the script is run for the first time.
const script = document.currentScript;
const root = rootOfScript(script instanceof HTMLScriptElement && script.src);
if (root !== undefined) attach(root);

function attach(root: string): void {
  /** Frames in the shadow of our elements, which no selector reaches from outside. */
  const shadowed = new Set<HTMLIFrameElement>();
  const frames = () => [...document.querySelectorAll('iframe'), ...shadowed];

  addEventListener('message', ({ source, data }) => {
    for (const frame of frames()) {
      // By its window: a sandboxed frame has no origin to be known by.
      if (frame.contentWindow !== source) continue;
      const figure = figureFramed(root, frame.src);
      const height = figure && heightSaid(data, figure);
      if (height) fit(frame, height);
    }
  });

  for (const frame of frames())
    if (figureFramed(root, frame.src) !== undefined) frame.contentWindow?.postMessage(QUESTION, '*');

  defineFigureElement(root, shadowed);
}

/** @param height of what is framed, px: a border that the host page draws comes on top of it */
function fit(frame: HTMLIFrameElement, height: number): void {
  const border =
    getComputedStyle(frame).boxSizing === 'border-box' ? frame.offsetHeight - frame.clientHeight : 0;
  frame.style.height = `${height + border}px`;
}
