import { escapeXml } from '../figures/svg.ts';
import { CARD } from './imageFiles.ts';

/** A figure as oEmbed offers it. Addresses are absolute. */
export interface OfferedFigure {
  readonly title: string;
  /** Of the page about it, and of the page for a frame. */
  readonly page: string;
  readonly embed: string;
  /** Unit of both: px. */
  readonly width: number;
  readonly height: number;
  readonly card: string;
  readonly author: string;
  readonly site: { readonly name: string; readonly address: string };
}

/** Seconds. A day, so that a correction of the page or of its height arrives. */
const CACHE_AGE = 86_400;

/**
 * What a host puts in its page: a frame, and before it a link. WordPress strips the frame of all but its address and
 * measures, hides it until it has spoken, and shows the link meanwhile; it strips `hidden` as well, which everywhere
 * else keeps the link from standing above the figure. On one line: WordPress makes a paragraph of every line break.
 */
export function oembedHtml({ title, page, embed, height, site }: OfferedFigure): string {
  return (
    `<blockquote class="wp-embedded-content" hidden>` +
    `<a href="${escapeXml(page)}">${escapeXml(`${title} · ${site.name}`)}</a></blockquote>` +
    `<iframe src="${escapeXml(embed)}" title="${escapeXml(title)}" width="100%" height="${height}" frameborder="0" loading="lazy"></iframe>`
  );
}

/** The answer of oEmbed 1.0 (oembed.com) for one figure. */
export const oembedAnswer = (figure: OfferedFigure) => ({
  version: '1.0',
  type: 'rich',
  title: figure.title,
  author_name: figure.author,
  provider_name: figure.site.name,
  provider_url: figure.site.address,
  cache_age: CACHE_AGE,
  html: oembedHtml(figure),
  width: figure.width,
  height: figure.height,
  thumbnail_url: figure.card,
  thumbnail_width: CARD.width,
  thumbnail_height: CARD.height,
});
