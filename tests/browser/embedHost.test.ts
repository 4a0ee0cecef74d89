import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { embedsIn, FAKE_HEIGHT, fakeEmbeds, grow, send } from './support/fakeEmbeds.ts';
import { openHost, type HostOptions } from './support/hostPage.ts';
import { layoutShift } from './support/layoutShift.ts';
import { siteUrl } from './support/page.ts';

const SRC = siteUrl('/en/embed/one-four-n/');
const frame = (src = SRC, more = '') =>
  `<iframe src="${src}" title="1+4+N" width="100%" height="300" frameborder="0" ${more}></iframe>`;
const script = (more = '') => `<script src="${siteUrl('/embed.js')}" ${more}></script>`;
const FALLBACK = `<a href="${siteUrl('/en/figures/one-four-n/')}">1+4+N in Kangding</a>`;
const element = (attributes = 'figure="one-four-n" lang="en"', content = FALLBACK) =>
  `<kangding-figure ${attributes}>${content}</kangding-figure>`;

/** A host page whose embeds are stand-ins, and which counts the messages that it has been sent. */
const open = (body: string, options: HostOptions = {}) =>
  openHost(body, {
    ...options,
    before: async (page) => {
      await fakeEmbeds(page);
      await page.addInitScript(() => {
        Object.assign(window, { received: 0 });
        addEventListener('message', () => window.received++);
      });
      await options.before?.(page);
    },
  });

declare global {
  interface Window {
    received: number;
  }
}

const heights = (page: Page) =>
  page.locator('iframe').evaluateAll((frames) => frames.map((one) => one.clientHeight));

/** Waits until the frames are as high as that. */
const become = (page: Page, expected: readonly number[]) =>
  expect.poll(() => heights(page), { timeout: 10_000 }).toEqual(expected);

/** Runs what sends the host page messages, and waits until it has been told them all. */
async function told(page: Page, messages: number, sending: () => Promise<unknown>): Promise<void> {
  const before = await page.evaluate(() => window.received);
  await sending();
  await expect.poll(() => page.evaluate(() => window.received)).toBeGreaterThanOrEqual(before + messages);
}

const policy = () => {
  const { origin } = new URL(siteUrl('/'));
  return `default-src 'none'; frame-src ${origin}; script-src ${origin}`;
};

describe('/embed.js gives a frame the height of its figure', () => {
  it.each([
    { how: 'before the frame', page: { head: script(), body: frame() } },
    { how: 'after the frame', page: { head: '', body: frame() + script() } },
    { how: 'as it may, with async', page: { head: script('async'), body: frame() } },
    { how: 'when the page is read, with defer', page: { head: script('defer'), body: frame() } },
    { how: 'twice', page: { head: script(), body: frame() + script('async') } },
  ])('when it is loaded $how', async ({ page: { head, body } }) => {
    const page = await open(body, { head });
    await become(page, [FAKE_HEIGHT]);
    const [embed] = embedsIn(page);
    await grow(embed!, 1200);
    await become(page, [1200]);
    await grow(embed!, 250);
    await become(page, [250]);
  });

  it('when it comes long after the frame has spoken: it asks', async () => {
    const page = await open(frame());
    await expect.poll(() => page.evaluate(() => window.received)).toBe(1);
    expect(await heights(page)).toEqual([300]);
    await page.addScriptTag({ url: siteUrl('/embed.js') });
    await become(page, [FAKE_HEIGHT]);
    expect(await embedsIn(page)[0]!.locator('html').getAttribute('data-asked')).toBe('1');
  });

  it('when the frame comes long after it', async () => {
    const page = await open('<main></main>', { head: script() });
    await page.locator('main').evaluate((main, html) => main.insertAdjacentHTML('beforeend', html), frame());
    await become(page, [FAKE_HEIGHT]);
  });

  it('in a sandbox, where a frame has no origin', async () => {
    const page = await open(frame(SRC, 'sandbox="allow-scripts"') + script());
    await become(page, [FAKE_HEIGHT]);
  });

  it('under a policy that allows this site and nothing else', async () => {
    const page = await open(frame() + element() + script('async'), { policy: policy() });
    await become(page, [FAKE_HEIGHT, FAKE_HEIGHT]);
  });

  it('inside the border that the host page draws', async () => {
    const page = await open(
      `<style>* { box-sizing: border-box } iframe { border: 7px solid }</style>${frame()}${script()}`,
    );
    await become(page, [FAKE_HEIGHT]);
  });

  it('for each of two frames of the same figure', async () => {
    const page = await open(frame() + frame(`${SRC}?theme=dark`) + script());
    await become(page, [FAKE_HEIGHT, FAKE_HEIGHT]);
    const [, dark] = embedsIn(page);
    await grow(dark!, 900);
    await become(page, [FAKE_HEIGHT, 900]);
  });

  it('once a part of the page that was hidden is shown', async () => {
    const page = await open(`<section hidden>${frame()}${element()}</section>${script()}`);
    await expect.poll(() => embedsIn(page).length).toBe(1);
    await page.locator('section').evaluate((section: HTMLElement) => (section.hidden = false));
    await become(page, [FAKE_HEIGHT, FAKE_HEIGHT]);
  });
});

describe('/embed.js does not listen', () => {
  const HOSTILE = [
    null,
    'one-four-n',
    '<img src=x onerror=alert(1)>',
    '{"datawrapper-height":{"one-four-n":999}}',
    999,
    [],
    [{ 'datawrapper-height': { 'one-four-n': 999 } }],
    { 'datawrapper-height': null },
    { 'datawrapper-height': 999 },
    { 'datawrapper-height': '<b>999</b>' },
    { 'datawrapper-height': { 'source-map': 999 } },
    ...[0, -999, NaN, Infinity, -Infinity, '999', '999px', '<img src=x onerror=alert(1)>', [999], null].map(
      (height) => ({ 'datawrapper-height': { 'one-four-n': height } }),
    ),
  ];

  it('to messages of another shape, and goes on listening', async () => {
    const page = await open(frame() + script());
    await become(page, [FAKE_HEIGHT]);
    const body = await page.locator('body').evaluate((element) => element.innerHTML);
    const [embed] = embedsIn(page);
    for (const message of HOSTILE) {
      await told(page, 1, () => send(embed!, message));
      expect(await heights(page), JSON.stringify(message)).toEqual([FAKE_HEIGHT]);
    }
    expect(await page.locator('body').evaluate((element) => element.innerHTML)).toBe(body);
    await grow(embed!, 500);
    await become(page, [500]);
  });

  it.each([
    { said: 1e12, fitted: 20_000 },
    { said: 3, fitted: 100 },
  ])('to a height of $said px without measure', async ({ said, fitted }) => {
    const page = await open(frame() + script());
    await become(page, [FAKE_HEIGHT]);
    await send(embedsIn(page)[0]!, { 'datawrapper-height': { 'one-four-n': said } });
    await become(page, [fitted]);
  });

  const SPEAK = `<script>
    const say = () => [parent, parent.frames[0]].forEach((one) =>
      one.postMessage({ 'datawrapper-height': { 'one-four-n': 999 } }, '*'));
    say(); setInterval(say, 20);
  </script>`;

  it.each([
    { whose: 'of the host itself', src: '/other/' },
    { whose: 'whose address holds that of an embed', src: `/?${SRC}` },
    { whose: 'of this site that is no embed', src: siteUrl('/figures/one-four-n/') },
  ])('to a frame $whose', async ({ src }) => {
    const speaker = `<iframe id="speaker" src="${src}" height="200"></iframe>`;
    const page = await open(frame() + speaker + script(), {
      before: (page) =>
        page.route(
          (url) => url.pathname === '/other/' || url.search !== '' || url.pathname === '/figures/one-four-n/',
          (route) => route.fulfill({ contentType: 'text/html', body: SPEAK }),
        ),
    });
    await become(page, [FAKE_HEIGHT, 200]);
    await told(page, 5, () => Promise.resolve());
    expect(await heights(page)).toEqual([FAKE_HEIGHT, 200]);
  });

  it('to the host page’s own scripts', async () => {
    const page = await open(frame() + script());
    await become(page, [FAKE_HEIGHT]);
    await told(page, 1, () =>
      page.evaluate(() => postMessage({ 'datawrapper-height': { 'one-four-n': 999 } }, '*')),
    );
    expect(await heights(page)).toEqual([FAKE_HEIGHT]);
  });
});

describe('the hash of /embed.js', () => {
  const integrity = async () => (await (await fetch(siteUrl('/embed.js.sri'))).text()).trim();

  it('lets the script run', async () => {
    const pinned = script(`integrity="${await integrity()}" crossorigin="anonymous"`);
    const page = await open(frame() + element() + pinned);
    await become(page, [FAKE_HEIGHT, FAKE_HEIGHT]);
  });

  it('keeps another script from running, and nothing else breaks', async () => {
    const wrong = (await integrity()).replace(/.{8}$/, 'AAAAAAAA');
    const page = await open(
      `${frame()}${element()}${script(`integrity="${wrong}" crossorigin="anonymous"`)}`,
      { allow: /integrity|ERR_BLOCKED|request failed: .*embed\.js/ },
    );
    await expect.poll(() => page.evaluate(() => window.received)).toBe(1);
    expect(await heights(page)).toEqual([300]);
    await page.getByRole('link', { name: '1+4+N in Kangding' }).waitFor();
  });
});

describe('<kangding-figure>', () => {
  const framed = (page: Page) => page.locator('kangding-figure iframe');

  it.each([
    { how: 'before the script', page: { head: '', body: element() + script() } },
    { how: 'after the script', page: { head: script(), body: element() } },
  ])('$how becomes a frame that may run scripts and open links', async ({ page: { head, body } }) => {
    const page = await open(body, { head });
    await become(page, [FAKE_HEIGHT]);
    await expect.poll(() => framed(page).getAttribute('title')).toBe('1+4+N in Kangding');
    expect(await framed(page).getAttribute('src')).toBe(SRC);
    expect(await framed(page).getAttribute('loading')).toBe('lazy');
    expect((await framed(page).getAttribute('sandbox'))!.split(' ').sort()).toEqual([
      'allow-popups',
      'allow-popups-to-escape-sandbox',
      'allow-scripts',
      'allow-top-navigation-by-user-activation',
    ]);
    expect(await page.getByRole('link').count()).toBe(0);
  });

  it('takes the whole column, and a title of its own', async () => {
    const page = await open(
      `<div style="width: 512px">${element('figure="one-four-n" lang="en" title="The mechanism"', '')}</div>${script()}`,
    );
    await become(page, [FAKE_HEIGHT]);
    expect(await framed(page).evaluate((one) => one.clientWidth)).toBe(512);
    expect(await framed(page).getAttribute('title')).toBe('The mechanism');
  });

  it('follows its attributes, and leaves Back alone', async () => {
    const page = await open(element('figure="one-four-n"') + script());
    await expect.poll(() => framed(page).getAttribute('src')).toBe(siteUrl('/embed/one-four-n/'));
    const steps = await page.evaluate(() => history.length);
    await page.locator('kangding-figure').evaluate((one) => {
      one.setAttribute('lang', 'en');
      one.setAttribute('theme', 'dark');
      one.setAttribute('release', '1.0.0');
    });
    const src = siteUrl('/en/v/1.0.0/embed/one-four-n/?theme=dark');
    await expect.poll(() => framed(page).getAttribute('src')).toBe(src);
    await page.locator('kangding-figure').evaluate((one) => one.setAttribute('figure', 'source-map'));
    await expect.poll(() => framed(page).getAttribute('src')).toBe(src.replace('one-four-n', 'source-map'));
    await expect
      .poll(() => embedsIn(page).map((one) => one.url()))
      .toEqual([src.replace('one-four-n', 'source-map')]);
    await grow(embedsIn(page)[0]!, 800);
    await become(page, [800]);
    expect(await page.evaluate(() => history.length)).toBe(steps);
  });

  it('makes one request for all attributes that it has', async () => {
    const requests: string[] = [];
    const page = await open(
      element('theme="light" release="1.0.0" lang="en" figure="renovation"') + script(),
      {
        before: async (page) => void page.on('request', (request) => requests.push(request.url())),
      },
    );
    await become(page, [FAKE_HEIGHT]);
    expect(requests.filter((url) => url.includes('/embed/'))).toEqual([
      siteUrl('/en/v/1.0.0/embed/renovation/?theme=light'),
    ]);
  });

  it('can be made, moved and removed by a script', async () => {
    const page = await open('<main></main><aside></aside>', { head: script() });
    await page.evaluate(() => {
      const one = document.createElement('kangding-figure');
      one.setAttribute('figure', 'one-four-n');
      document.querySelector('main')!.append(one);
    });
    await become(page, [FAKE_HEIGHT]);
    await page.evaluate(() =>
      document.querySelector('aside')!.append(document.querySelector('kangding-figure')!),
    );
    await expect.poll(() => embedsIn(page).length).toBe(1);
    await grow(embedsIn(page)[0]!, 777);
    await become(page, [777]);
    await page.evaluate(() => document.querySelector('kangding-figure')!.remove());
    expect(await heights(page)).toEqual([]);
  });

  it('keeps its place from the start when its code gives the height', async () => {
    const page = await open(
      `${element(`figure="one-four-n" lang="en" height="${FAKE_HEIGHT}"`)}<p>Text below</p>`,
      { head: script() },
    );
    await become(page, [FAKE_HEIGHT]);
    await expect.poll(() => page.evaluate(() => window.received)).toBeGreaterThan(0);
    expect(await layoutShift(page)).toBe(0);
  });

  it('stands twice on a page', async () => {
    const page = await open(element() + element('figure="one-four-n" lang="en" theme="dark"') + script());
    await become(page, [FAKE_HEIGHT, FAKE_HEIGHT]);
    await grow(
      embedsIn(page).find((one) => one.url().includes('dark'))!,
      640,
    );
    await become(page, [FAKE_HEIGHT, 640]);
  });

  it('stays hidden where the host page hides it', async () => {
    const page = await open(element('figure="one-four-n" hidden') + script());
    await page.waitForFunction(() => document.querySelector('kangding-figure')!.shadowRoot !== null);
    expect(await page.locator('kangding-figure').isVisible()).toBe(false);
  });

  const HOSTILE = [
    'javascript:document.title=`hacked`',
    'data:text/html,<script>parent.document.title=1</script>',
    '//other.example/',
    'https://other.example/',
    '../../figures/one-four-n',
    '&quot;><img src=x onerror=document.title=1>',
    'no such thing',
  ];
  it.each(['figure', 'lang', 'theme', 'release'])(
    'shows what stands in it, and asks for nothing, when its %s is none of ours',
    async (name) => {
      const others = name === 'figure' ? '' : 'figure="one-four-n"';
      const page = await open(
        HOSTILE.map((value) => element(`${others} ${name}="${value}"`)).join('') + script(),
        { policy: policy() },
      );
      await page.waitForFunction(() => document.querySelector('kangding-figure')!.shadowRoot !== null);
      expect(
        await page.getByRole('link', { name: '1+4+N in Kangding' }).filter({ visible: true }).count(),
      ).toBe(HOSTILE.length);
      expect(await page.locator('iframe').count()).toBe(0);
      expect(await page.title()).toBe('Host');
      const right = { figure: 'one-four-n', lang: 'en', theme: 'dark', release: '1.0.0' }[name]!;
      await page
        .locator('kangding-figure')
        .first()
        .evaluate((one, [name, value]) => one.setAttribute(name!, value!), [name, right]);
      await become(page, [FAKE_HEIGHT]);
    },
  );

  it('shows its link and its picture with scripts off', async () => {
    const picture = `<a href="${siteUrl('/en/figures/one-four-n/')}"><img src="${siteUrl('/favicon.svg')}" alt="1+4+N" width="64"></a>`;
    const page = await open(element(undefined, picture) + script(), { javaScript: false });
    await page.getByRole('link', { name: '1+4+N' }).waitFor();
    expect(await page.getByRole('img').isVisible()).toBe(true);
  });
});

describe('with the figures themselves', () => {
  it.each(['', 'v/1.0.0/'])(
    'an element brings its figure under a strict policy, from %s',
    async (edition) => {
      const release = edition === '' ? '' : 'release="1.0.0"';
      const page = await openHost(element(`figure="one-four-n" ${release} theme="dark"`) + script(), {
        policy: policy(),
      });
      const figure = page.frameLocator('kangding-figure iframe');
      await figure.locator('.figure-title').waitFor();
      const labels = await figure.locator('.drawing text').filter({ visible: true }).allTextContents();
      expect(labels.join('')).toContain('两新组织');
      expect(embedsIn(page).map((one) => one.url())).toEqual([
        siteUrl(`/${edition}embed/one-four-n/?theme=dark`),
      ]);
    },
  );
});
