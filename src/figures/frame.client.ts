/**
 * A figure in another site's page: tells that page how high it is, in the words of everyone who may be listening, when
 * it has changed. Nothing is said where nobody frames it, and nothing is heard but the question for the height.
 */

/** Identifiers that a host hands down and gets back: only what cannot be mistaken for anything else. */
const plain = (value: string | null) => (value !== null && /^[a-z0-9]+$/i.test(value) ? value : undefined);

const content = document.querySelector('main')!;
const id = document.querySelector<HTMLElement>('[data-figure]')!.dataset['figure']!;
const src = location.href;
/** pym.js names its frames in the query, WordPress in a fragment of its own. */
const childId = plain(new URLSearchParams(location.search).get('childId'));
const secret = plain(new URLSearchParams(/^#\?(.*)/.exec(location.hash)?.[1]).get('secret'));

let height = 0;

function say(message: unknown): void {
  parent.postMessage(message, '*');
}

function sayHeight(): void {
  say({ 'datawrapper-height': { [id]: height } });
  say({ sentinel: 'amp', type: 'embed-size', height });
  say(JSON.stringify({ src, context: 'iframe.resize', height }));
  if (childId !== undefined) say(`pymxPYMx${childId}xPYMxheightxPYMx${height}`);
  if (secret !== undefined) say({ message: 'height', value: height, secret });
}

function measure(): void {
  // The wrapper's own height: that of <html> never falls below the frame's. In a hidden tab nothing has a height.
  const now = Math.ceil(content.getBoundingClientRect().height);
  if (now === 0 || now === height) return;
  height = now;
  sayHeight();
}

if (parent !== window) {
  new ResizeObserver(measure).observe(content);
  // Browsers let frames out of sight wait for their observers; the host may make room before it comes to that, once
  // the figure's own script has added what it adds.
  queueMicrotask(measure);
  addEventListener('message', ({ source, data }: MessageEvent<{ 'kangding-figure'?: unknown } | null>) => {
    if (source === parent && data?.['kangding-figure'] === 'height?' && height > 0) sayHeight();
  });
  // WordPress lets no frame open a window: it follows a link itself, if it is asked to.
  if (secret !== undefined)
    document.addEventListener('click', (event) => {
      const link = (event.target as Element).closest<HTMLAnchorElement>('a[target]');
      if (link === null) return;
      event.preventDefault();
      say({ message: 'link', value: link.href, secret });
    });
}
