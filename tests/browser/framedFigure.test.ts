import type { FrameLocator, Page } from 'playwright-core';
import { describe, expect, it, onTestFinished } from 'vitest';
import { FIGURE_IDS } from '../../src/figures/figureIds.ts';
import { openHost } from './support/hostPage.ts';
import { openPage, siteUrl } from './support/page.ts';

// Figures of ours in pages of another origin that know nothing of us: each host here does what it says in public that
// it does. The hosts that load our own script are in embedHost.test.ts.

const SITE = () => new URL(siteUrl('/')).origin;
const SANDBOX = 'sandbox="allow-scripts"';

/** Every message that the host's page receives, as it came. */
const RECORD = `window.messages = []; addEventListener('message', (event) => messages.push(event.data));`;
const script = (code: string) => `<script>${code}</script>`;
const frame = (path: string, attributes = '') =>
  `<iframe src="${siteUrl(path)}" width="100%" height="150" frameborder="0" ${attributes}></iframe>`;

/** What each host does with the message that is meant for it. */
const HOSTS = {
  Datawrapper: {
    query: '',
    script: `addEventListener('message', (event) => {
      const heights = event.data['datawrapper-height'];
      if (heights === undefined) return;
      for (const id in heights) for (const frame of document.querySelectorAll('iframe'))
        if (frame.contentWindow === event.source) frame.style.height = heights[id] + 'px';
    });`,
  },
  AMP: {
    query: '',
    script: `addEventListener('message', ({ data, source }) => {
      if (data.sentinel !== 'amp' || data.type !== 'embed-size') return;
      for (const frame of document.querySelectorAll('iframe'))
        if (frame.contentWindow === source) frame.height = data.height;
    });`,
  },
  'Embedly and Medium': {
    query: '',
    script: `addEventListener('message', ({ data }) => {
      if (typeof data !== 'string' || data[0] !== '{') return;
      const { src, context, height } = JSON.parse(data);
      if (context !== 'iframe.resize') return;
      for (const frame of document.querySelectorAll('iframe')) if (frame.src === src) frame.height = height;
    });`,
  },
  pym: {
    query: '?initialWidth=700&childId=figure5&parentTitle=A',
    script: `addEventListener('message', ({ data }) => {
      const [, height] = /^pymxPYMxfigure5xPYMxheightxPYMx(.+)$/.exec(data) ?? [];
      if (height) document.querySelector('iframe').setAttribute('height', height + 'px');
    });`,
  },
  WordPress: {
    query: '#?secret=a1B2c3D4e5',
    script: `addEventListener('message', ({ data, source }) => {
      if (!data || !data.secret || !data.message || !data.value || /[^a-zA-Z0-9]/.test(data.secret)) return;
      for (const frame of document.querySelectorAll('iframe')) {
        if (source !== frame.contentWindow || data.secret !== 'a1B2c3D4e5') continue;
        frame.removeAttribute('style');
        if (data.message === 'height') frame.height = Math.min(1000, Math.max(200, parseInt(data.value, 10)));
        if (data.message === 'link') window.followed = data.value;
      }
    });`,
  },
} as const;

const messages = (page: Page) => page.evaluate(() => (window as unknown as { messages: unknown[] }).messages);

/**
 * Waits until a frame is as high as what it shows, to a pixel.
 * @param most px that the host gives a frame
 */
async function fits(page: Page, index = 0, most = Infinity): Promise<number> {
  const element = page.locator('iframe').nth(index);
  let sizes: number[] = [];
  await expect
    .poll(
      async () => {
        const shown = (await element.boundingBox())?.height ?? 0;
        const needed = await element
          .contentFrame()
          .locator('main')
          .evaluate((main) => main.getBoundingClientRect().height);
        sizes = [shown, needed];
        return Math.abs(shown - Math.min(needed, most));
      },
      { timeout: 8_000, message: `height of frame and figure` },
    )
    .toBeLessThanOrEqual(1);
  if (sizes[1]! > most) return sizes[0]!;
  const overflow = await element
    .contentFrame()
    .locator('html')
    .evaluate((html) => [html.scrollHeight - html.clientHeight, html.scrollWidth - html.clientWidth]);
  expect(overflow).toEqual([0, 0]);
  return sizes[0]!;
}

const textOf = async (figure: FrameLocator) =>
  (
    await figure.locator('.drawing text, .drawing foreignObject').filter({ visible: true }).allTextContents()
  ).join('');

describe.each(['/', '/en/'])('a figure of %s framed by another site', (lang) => {
  it.each(FIGURE_IDS)(
    '%s is as high as it needs at 320 and 900 px, and loads nothing but itself',
    async (id) => {
      const page = await openHost(
        script(RECORD + HOSTS.Datawrapper.script) + frame(`${lang}embed/${id}/`, SANDBOX),
        { width: 336, height: 900 },
      );
      const requests: string[] = [];
      page.on('request', (request) => requests.push(request.url()));
      await page.reload();
      const narrow = await fits(page);
      expect(await textOf(page.frameLocator('iframe'))).not.toBe('');
      await page.setViewportSize({ width: 916, height: 900 });
      await expect
        .poll(() =>
          page
            .locator('iframe')
            .boundingBox()
            .then((box) => box?.height),
        )
        .not.toBe(narrow);
      await fits(page);
      expect(requests.filter((url) => url.startsWith(SITE()))).toEqual([siteUrl(`${lang}embed/${id}/`)]);
    },
  );
});

describe.each(Object.entries(HOSTS))('a host that speaks %s', (name, host) => {
  it('learns the height, and learns it again when the figure grows and when it shrinks', async () => {
    const path = `/en/embed/estate-party-units/${host.query}`;
    const attributes =
      name === 'WordPress'
        ? `${SANDBOX} security="restricted" style="position: absolute; visibility: hidden"`
        : '';
    const page = await openHost(frame(path, attributes) + script(host.script), { width: 700, height: 900 });
    // WordPress gives no frame more.
    const most = name === 'WordPress' ? 1000 : Infinity;
    const rest = await fits(page, 0, most);
    const summary = page.frameLocator('iframe').locator('summary').first();
    await summary.click();
    const grown = await fits(page, 0, most);
    expect(grown).toBeGreaterThan(rest + 20);
    await summary.click();
    expect(await fits(page, 0, most)).toBe(rest);
  });
});

describe('a host that loads our own script', () => {
  const ours = () => `<script src="${siteUrl('/embed.js')}" async></script>`;
  const policy = () => `default-src 'none'; frame-src ${SITE()}; script-src ${SITE()}`;
  const element = (more = '') =>
    `<kangding-figure figure="one-four-n" lang="en" ${more}><a href="${siteUrl('/en/figures/one-four-n/')}">1+4+N</a></kangding-figure>`;

  it.each([
    ['a frame in a sandbox', () => frame('/en/embed/one-four-n/', SANDBOX), 700, undefined],
    ['a narrow frame', () => frame('/en/embed/one-four-n/'), 336, undefined],
    ['a wide frame under a strict policy', () => frame('/en/embed/one-four-n/'), 916, policy],
    ['the element', () => element(), 700, undefined],
    [
      'the element, frozen and dark, under a strict policy',
      () => element('release="1.0.0" theme="dark"'),
      700,
      policy,
    ],
    [
      'the element in a hidden tab that is shown later',
      () => `<div id="tab" hidden>${element()}</div>`,
      700,
      undefined,
    ],
  ] as const)(
    'keeps %s as high as its figure, when it grows and when it shrinks',
    async (_, body, width, rule) => {
      const page = await openHost(body() + ours(), { width, height: 900, ...(rule && { policy: rule() }) });
      await page.evaluate(() => document.querySelector('#tab')?.removeAttribute('hidden'));
      const rest = await fits(page);
      const figure = page.frameLocator('iframe');
      expect(await textOf(figure)).toContain('社区');
      await figure.locator('[data-part-link=two-new-partner]').click();
      expect(await fits(page)).toBeGreaterThan(rest + 50);
      await figure.locator('.is-open [data-close]').click();
      expect(await fits(page)).toBe(rest);
    },
  );

  it('gives each of two elements its own height', async () => {
    const page = await openHost(
      `${ours()}<div style="width: 320px">${element()}</div>${element('release="1.0.0"')}`,
      { width: 900, height: 900 },
    );
    expect(await fits(page, 0)).toBeGreaterThan(await fits(page, 1));
  });
});

describe('what a framed figure says', () => {
  it('is said once a change, to the page that frames it, in five forms', async () => {
    const page = await openHost(script(RECORD) + frame('/en/embed/one-four-n/?childId=c1#?secret=s3cret'), {
      width: 700,
      height: 900,
    });
    await page.frameLocator('iframe').locator('.figure-title').waitFor();
    await expect.poll(() => messages(page)).toHaveLength(5);
    const [datawrapper] = (await messages(page)) as [{ 'datawrapper-height': Record<string, number> }];
    const height = datawrapper['datawrapper-height']['one-four-n']!;
    expect(height).toBeGreaterThan(300);
    expect(await messages(page)).toEqual([
      { 'datawrapper-height': { 'one-four-n': height } },
      { sentinel: 'amp', type: 'embed-size', height },
      JSON.stringify({
        src: siteUrl('/en/embed/one-four-n/?childId=c1#?secret=s3cret'),
        context: 'iframe.resize',
        height,
      }),
      `pymxPYMxc1xPYMxheightxPYMx${height}`,
      { message: 'height', value: height, secret: 's3cret' },
    ]);
    await page.frameLocator('iframe').locator('.figure-title').hover();
    await page.waitForTimeout(300);
    expect(await messages(page)).toHaveLength(5);
  });

  it('is said again to a host that asks', async () => {
    const page = await openHost(script(RECORD) + frame('/en/embed/renovation/'), { width: 700 });
    await expect.poll(() => messages(page)).toHaveLength(3);
    const ask = (question: unknown) =>
      page.evaluate(
        (message) => document.querySelector('iframe')!.contentWindow!.postMessage(message, '*'),
        question,
      );
    for (const question of [
      null,
      'height?',
      { 'kangding-figure': 'more' },
      { 'kangding-figure': { a: 1 } },
      7,
    ])
      await ask(question);
    await ask({ 'kangding-figure': 'height?' });
    await expect.poll(() => messages(page)).toHaveLength(6);
    const said = await messages(page);
    expect(said.slice(3)).toEqual(said.slice(0, 3));
  });

  it('is said to nobody when nobody frames it', async () => {
    const page = await openPage('/en/embed/one-four-n/?childId=c1');
    await page.evaluate(RECORD);
    await page.locator('[data-part-link]').first().click();
    await page.waitForTimeout(300);
    expect(await messages(page)).toEqual([]);
  });

  it('asks WordPress to follow a link, which its sandbox does not', async () => {
    const page = await openHost(
      frame(`/en/embed/estate-party-units/${HOSTS.WordPress.query}`, SANDBOX) +
        script(HOSTS.WordPress.script),
      { width: 700 },
    );
    await fits(page);
    await page.frameLocator('iframe').locator('figcaption a').click();
    await expect
      .poll(() => page.evaluate(() => (window as unknown as { followed?: string }).followed))
      .toBe(siteUrl('/en/figures/estate-party-units/'));
  });
});

describe('a framed figure', () => {
  it('finds its height when the tab that hid it is shown', async () => {
    const page = await openHost(
      `${script(RECORD + HOSTS.Datawrapper.script)}<div id="tab" hidden>${frame('/embed/one-axis-three-networks/')}</div>`,
      { width: 700, height: 900 },
    );
    await page.frameLocator('iframe').locator('.figure-title').waitFor({ state: 'attached' });
    await page.waitForTimeout(300);
    const said = JSON.stringify(await messages(page));
    expect(said).not.toMatch(/:(?:0|null)[,}]/);
    await page.evaluate(() => document.querySelector('#tab')!.removeAttribute('hidden'));
    await fits(page);
  });

  it('stands twice on a page, each with its own height and its own state', async () => {
    const page = await openHost(
      `${script(HOSTS.Datawrapper.script)}<div style="width:320px">${frame('/en/embed/one-four-n/')}</div>${frame('/en/embed/one-four-n/')}`,
      { width: 900, height: 900 },
    );
    const [narrow, wide] = [await fits(page, 0), await fits(page, 1)];
    expect(narrow).toBeGreaterThan(wide);
    await page.locator('iframe').nth(1).contentFrame().locator('[data-part-link=two-new-partner]').click();
    expect(await fits(page, 1)).toBeGreaterThan(wide);
    expect(await fits(page, 0)).toBe(narrow);
    expect(await page.locator('iframe').nth(0).contentFrame().locator('.is-open').count()).toBe(0);
  });

  it.each([
    ['in a sandbox without an origin, where storage throws', SANDBOX, undefined],
    ['under a host policy that allows frames of ours alone', '', 'FRAMES'],
  ])('is whole and alive %s', async (_, attributes, policy) => {
    const page = await openHost(frame('/embed/one-four-n/?theme=dark', attributes), {
      width: 700,
      height: 900,
      ...(policy && { policy: `default-src 'none'; frame-src ${SITE()}` }),
    });
    const figure = page.frameLocator('iframe');
    await figure.locator('html[data-theme=dark]').waitFor();
    expect(await textOf(figure)).toContain('两新组织');
    await figure
      .locator('a.node[data-key=two-new-partner]')
      .filter({ visible: true })
      .locator('.hit')
      .first()
      .click();
    await figure.locator('[id="one-four-n.two-new-partner"].is-open').waitFor();
    await figure.locator('[data-source-only]').check();
    await figure.locator('.figure.is-source-only').waitFor();
  });

  it('leaves the Back button of its host alone', async () => {
    const page = await openHost(frame('/en/embed/one-four-n/'), { width: 700, height: 900 });
    const before = await page.evaluate(() => history.length);
    const figure = page.frameLocator('iframe');
    for (const part of ['community-core', 'two-new-partner'])
      await figure.locator(`[data-part-link=${part}]`).click();
    await figure.locator('[id="one-four-n.two-new-partner"].is-open').waitFor();
    expect(await page.evaluate(() => history.length)).toBe(before);
  });

  it.each(FIGURE_IDS)('%s is whole with scripts off', async (id) => {
    const page = await openHost(frame(`/embed/${id}/`), { width: 340, height: 900, javaScript: false });
    const figure = page.frameLocator('iframe');
    await figure.locator('.figure-title').waitFor();
    expect(await textOf(figure)).not.toBe('');
    expect(await figure.locator('.keys, .switch').filter({ visible: true }).count()).toBe(0);
  });
});

describe('a theme that the host asks for', () => {
  it.each([
    ['light', 'dark', 'rgb(243, 244, 241)'],
    ['dark', 'light', 'rgb(18, 23, 26)'],
    ['auto', 'dark', 'rgb(18, 23, 26)'],
    ['auto', 'light', 'rgb(243, 244, 241)'],
    ['%22%3E%3Cscript%3E', 'light', 'rgb(243, 244, 241)'],
  ] as const)('%s on a %s screen', async (theme, colorScheme, paper) => {
    const page = await openPage(`/en/embed/renovation/?a=b&theme=${theme}`, { colorScheme });
    expect(await page.locator('html').evaluate((html) => getComputedStyle(html).backgroundColor)).toBe(paper);
  });
});

describe('hostile addresses', () => {
  const markup = encodeURIComponent(
    '"><img src=x onerror="document.title=1"><script>document.title=1</script>',
  );

  it.each([
    `?theme=${markup}&childId=${markup}&only=${markup}#?secret=${markup}`,
    `?childId=a%22b&theme=dark%00#%E0%A4%A`,
    `?childId=javascript:alert(1)#javascript:alert(1).javascript:alert(1)`,
    `?__proto__=1&constructor=1#one-four-n.__proto__`,
    `#one-four-n."]`,
    `?mark=${markup}&rows=${markup}`,
  ])('%s changes nothing', async (tail) => {
    for (const id of ['one-four-n', 'source-map', 'evidence-matrix']) {
      const page = await openHost(script(RECORD) + frame(`/en/embed/${id}/${tail}`, SANDBOX), {
        width: 700,
        height: 900,
      });
      const figure = page.frameLocator('iframe');
      await figure.locator('.figure-title').waitFor();
      await expect.poll(() => messages(page)).toHaveLength(3);
      expect(await figure.locator('title').evaluate((title) => title.ownerDocument.title)).not.toBe('1');
      expect(await figure.locator('img').count()).toBe(0);
    }
  });

  it('answers 404, with the page that says so, for a figure that there is not', async () => {
    const page = await openPage('/en/embed/no-such-figure/', { allow: /status of 404/ });
    expect(await page.locator('h1').innerText()).not.toBe('');
    const answer = await page.request.get(siteUrl('/embed/%3Cscript%3E/'));
    onTestFinished(() => answer.dispose());
    expect(answer.status()).toBe(404);
    expect(await answer.text()).not.toContain('<script>/');
  });
});
