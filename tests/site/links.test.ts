// Wherever a page, its head, the feed or the sitemap leads, there is something.
import { describe, expect, it } from 'vitest';
import { loadRelease, loadReleases } from '../../src/schema/loadRelease.ts';
import {
  brokenFeedLinks,
  brokenLinks,
  foreignLinks,
  foundAddresses,
  readSite,
  sitemapAddresses,
} from '../support/siteLinks.ts';

const site = readSite('dist', 'https://kangding.example/');
const releases = loadReleases().map(({ version }) => loadRelease(version));

/** Addresses of context sources, of every release. */
const RECORDED = new Set(
  releases.flatMap(({ references }) => [...references.values()].map(({ csl }) => csl.URL)),
);
/** What the head of a page says to machines: its licence and its kind. */
const IN_HEADS = /^link\[(?:license|type)\]$/;

describe('every link of the site', () => {
  it('leads to a file that is there, and to a fragment that is in it', () => {
    expect([...site.pages.values()].flatMap(({ links }) => links).length).toBeGreaterThan(1000);
    expect(brokenLinks(site)).toEqual([]);
  });

  it('that leaves it goes to a source recorded in the data', () => {
    const foreign = [...foreignLinks(site)].filter(
      ([href, elements]) => !RECORDED.has(href) && ![...elements].every((element) => IN_HEADS.test(element)),
    );
    expect(foreign).toEqual([]);
  });

  it('of the feed leads somewhere', () => expect(brokenFeedLinks(site)).toEqual([]));
});

describe('the sitemap', () => {
  it('lists every page that asks to be found, and no other', () =>
    expect(sitemapAddresses(site).sort()).toEqual(foundAddresses(site).sort()));

  it('leaves out the frozen pages, which are there to be cited', () => {
    const frozen = [...site.pages].filter(([file]) => /^(?:en\/)?v\//.test(file));
    expect(frozen.length).toBeGreaterThan(3);
    expect(frozen.filter(([, { noindex }]) => !noindex)).toEqual([]);
  });
});
