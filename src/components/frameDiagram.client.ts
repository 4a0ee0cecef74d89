import { attachDiagram } from '../figures/diagram.client.ts';
import '../figures/frame.client.ts';

/** The one diagram of a framed page. Its address says what is picked, but the host's Back button is not ours. */
function start(): void {
  const root = document.querySelector<HTMLElement>('[data-figure]')!;
  const box = root.querySelector<HTMLInputElement>('[data-source-only]')!;
  const live = root.querySelector<HTMLElement>('[data-live]')!;

  /** The panels come as the text of a <noscript>, which is read when the first of them is asked for. */
  const unpack = () => {
    const packed = root.querySelector('noscript');
    if (packed !== null) packed.outerHTML = packed.textContent;
  };

  const diagram = attachDiagram(root, {
    onPick: (partId) => {
      unpack();
      history.replaceState(
        null,
        '',
        partId === null ? location.pathname + location.search : `#${diagram.id}.${partId}`,
      );
    },
  });

  box.addEventListener('change', () => {
    diagram.showSourceOnly(box.checked, true);
    live.textContent = (box.checked ? live.dataset['on'] : live.dataset['off'])!;
  });

  const showAddress = () => {
    unpack();
    const [, part = ''] = location.hash.split('.');
    diagram.show(diagram.has(part) ? part : null);
  };
  addEventListener('hashchange', showAddress);
  if (location.hash !== '') showAddress();

  box.checked = /[?&]only=source(&|$)/.test(location.search);
  if (box.checked) diagram.showSourceOnly(true, false);
}

// The drawing stands as it was sent: unless its address asks for something, it is painted before this is run.
if (/only=|#./.test(location.href)) start();
else requestAnimationFrame(() => setTimeout(start));
