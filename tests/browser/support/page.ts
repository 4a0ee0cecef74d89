// How a browser test gets a page:
//
//   const page = await openPage('/en/', { width: 360, colorScheme: 'dark' });
//
// Each page has a context of its own, is closed when its test ends, and fails the test when anything went
// wrong that a visitor's console would show: errors, uncaught exceptions, failed requests, other hosts.
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { afterAll, inject, onTestFinished } from 'vitest';

export interface PageOptions {
  /** CSS pixels; 1280 by 800 when not given. */
  width?: number;
  height?: number;
  /** Device px for a CSS px: the reader’s zoom. */
  zoom?: number;
  colorScheme?: 'light' | 'dark';
  reducedMotion?: 'reduce' | 'no-preference';
  forcedColors?: 'active' | 'none';
  /** `false` to see the site as it is without scripts. */
  javaScript?: boolean;
  /** A touch screen instead of a mouse, and a phone's way of laying out. */
  touch?: boolean;
  /** The reader's language, as the browser tells it: `zh-CN`, `en`. */
  locale?: string;
  /** Problems that belong to the test, such as the 404 of a page that is meant to be missing. */
  allow?: RegExp;
}

const problems = new WeakMap<Page, string[]>();
let browser: Promise<Browser> | undefined;

// A connection of this test file to the one Chromium; closing it leaves Chromium to the other files.
afterAll(async () => (await browser)?.close());

/** @param path below the site's base, starting with a slash: `/`, `/en/method/#statuses` */
export async function openPage(path: string, options: PageOptions = {}): Promise<Page> {
  const page = await openBlank(path, options);
  await page.goto(siteUrl(path));
  return page;
}

/** A page that is nowhere yet, for a test that goes elsewhere than to the site. @param name in messages */
export async function openBlank(name: string, options: PageOptions = {}): Promise<Page> {
  browser ??= chromium.connect(inject('browserEndpoint'));
  const context = await (await browser).newContext(contextOptions(options));
  // Long enough for a slow machine, short enough that a missing element does not cost half a minute.
  context.setDefaultTimeout(10_000);
  const page = await context.newPage();
  const found = watch(page, new URL(inject('siteUrl')).origin);
  onTestFinished(async () => {
    await context.close();
    const unexpected = found.filter((problem) => !options.allow?.test(problem));
    if (unexpected.length > 0)
      throw new Error(`${name} had problems in the browser:\n  ${unexpected.join('\n  ')}`);
  });
  return page;
}

/** The whole address of a path below the site's base. */
export const siteUrl = (path: string): string => new URL(path.replace(/^\//, ''), inject('siteUrl')).href;

/** What has gone wrong on a page so far. An empty list is what its test will demand in the end. */
export const problemsOf = (page: Page): readonly string[] => problems.get(page) ?? [];

function contextOptions(options: PageOptions): BrowserContextOptions {
  return {
    viewport: { width: options.width ?? 1280, height: options.height ?? 800 },
    deviceScaleFactor: options.zoom ?? 1,
    colorScheme: options.colorScheme ?? 'light',
    reducedMotion: options.reducedMotion ?? 'no-preference',
    forcedColors: options.forcedColors ?? 'none',
    javaScriptEnabled: options.javaScript ?? true,
    hasTouch: options.touch ?? false,
    isMobile: options.touch ?? false,
    locale: options.locale ?? 'zh-CN',
    timezoneId: 'UTC',
    serviceWorkers: 'block',
  };
}

function watch(page: Page, origin: string): string[] {
  const found: string[] = [];
  problems.set(page, found);
  page.on('console', (message) => {
    if (message.type() === 'error')
      found.push(`console error: ${message.text()} (${message.location().url})`);
  });
  page.on('pageerror', (error) => found.push(`uncaught: ${error.stack ?? error.message}`));
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.protocol.startsWith('http') && url.origin !== origin)
      found.push(`request to another host: ${url.href}`);
  });
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? 'unknown';
    // The page was left while it was still loading: nobody's fault.
    if (reason !== 'net::ERR_ABORTED') found.push(`request failed: ${request.url()} (${reason})`);
  });
  return found;
}
