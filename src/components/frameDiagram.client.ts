import { attachDiagram } from '../figures/diagram.client.ts';
import '../figures/frame.client.ts';

/** The one diagram of a framed page. Its address says what is picked, but the host's Back button is not ours. */

const root = document.querySelector<HTMLElement>('[data-figure]')!;
const box = root.querySelector<HTMLInputElement>('[data-source-only]')!;
const live = root.querySelector<HTMLElement>('[data-live]')!;

const diagram = attachDiagram(root, {
  onPick: (partId) =>
    history.replaceState(
      null,
      '',
      partId === null ? location.pathname + location.search : `#${diagram.id}.${partId}`,
    ),
});

/** The panels come as the text of a <noscript>. */
function unpack(): void {
  const packed = root.querySelector('noscript');
  if (packed !== null) packed.outerHTML = packed.textContent;
}
// Not before the first paint, which is of the drawing, and not later: what is picked opens its panel in the next frame.
requestAnimationFrame(() => setTimeout(unpack));

box.addEventListener('change', () => {
  diagram.showSourceOnly(box.checked, true);
  live.textContent = (box.checked ? live.dataset['on'] : live.dataset['off'])!;
});

function showAddress(): void {
  unpack();
  const [, part = ''] = location.hash.split('.');
  diagram.show(diagram.has(part) ? part : null);
}
addEventListener('hashchange', showAddress);
// The drawing stands as it was sent until something else is asked for: what does nothing would delay the first paint.
if (location.hash !== '') showAddress();

box.checked = new URLSearchParams(location.search).get('only') === 'source';
if (box.checked) diagram.showSourceOnly(true, false);
