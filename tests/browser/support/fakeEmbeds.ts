// Stands in for the embed pages, for tests of the host's side alone: a bar of a height that the test sets, which
// speaks as an embed does (docs/embedding.md). Leave `fakeEmbeds` out, and the same tests meet the real ones.
import type { Frame, Page } from 'playwright-core';

/** px, until the test says another. */
export const FAKE_HEIGHT = 437;

const EMBED = /\/embed\/([^/]+)\/(?:\?.*)?$/;

/** Must be called before the page goes to its host. */
export async function fakeEmbeds(page: Page): Promise<void> {
  await page.route(EMBED, (route) => {
    const id = EMBED.exec(route.request().url())![1]!;
    return route.fulfill({ contentType: 'text/html; charset=utf-8', body: fakeEmbed(id) });
  });
}

const fakeEmbed = (id: string) => `<!doctype html><html lang="en"><title>${id}</title>
<body style="margin: 0"><main style="height: ${FAKE_HEIGHT}px">${id}</main><script>
const main = document.querySelector('main');
const say = () => parent.postMessage({ 'datawrapper-height': { ${JSON.stringify(id)}: main.offsetHeight } }, '*');
new ResizeObserver(() => main.offsetHeight > 0 && say()).observe(main);
addEventListener('message', ({ source, data }) => {
  if (source !== parent || data?.['kangding-figure'] !== 'height?') return;
  document.documentElement.dataset.asked = Number(document.documentElement.dataset.asked ?? 0) + 1;
  say();
});
</script></body></html>`;

/** The frames of embeds, in the order in which they came. */
export const embedsIn = (page: Page): Frame[] => page.frames().filter((frame) => EMBED.test(frame.url()));

/** Makes what a frame shows as high as that, in px. */
export const grow = (frame: Frame, height: number): Promise<void> =>
  frame.evaluate((px) => {
    document.querySelector('main')!.style.height = `${px}px`;
  }, height);

/** Makes a frame send its host a message. */
export const send = (frame: Frame, message: unknown): Promise<void> =>
  frame.evaluate((data) => parent.postMessage(data, '*'), message);
