import { escapeXml } from '../figures/svg.ts';
import { editionPath, pagePath } from '../i18n/routes.ts';
import type { Lang } from '../schema/primitives.ts';
import { SANDBOX } from './embedHost.ts';

export const EMBED_THEMES = ['auto', 'light', 'dark'] as const;
export type EmbedTheme = (typeof EMBED_THEMES)[number];

/** The script that sets the heights of frames and draws the element, as a host page loads it. */
export interface EmbedScript {
  /** Below the site's root. */
  readonly path: string;
  /** For `integrity=`. */
  readonly integrity: string;
}

/** What an editor has chosen. The server and the browser make the code of it by the same functions. */
export interface Embed {
  /** Absolute address of the site's root, with a slash at the end. */
  readonly site: string;
  readonly figure: string;
  readonly lang: Lang;
  readonly theme: EmbedTheme;
  /** The release it keeps to; null follows the newest. */
  readonly release: string | null;
  readonly title: string;
  /** px: column of the host page that the height suits. */
  readonly width: number;
  /** px */
  readonly height: number;
  readonly script: EmbedScript;
}

type Place = Pick<Embed, 'site' | 'figure' | 'lang' | 'release'>;

const addressOf = ({ site, lang, release }: Place, page: string): string =>
  pagePath(lang, editionPath(release, page), site);

/** The page of the figure. */
export const figureAddress = (embed: Place): string => addressOf(embed, `figures/${embed.figure}/`);

/** A file of the figure: `figures/source-map.dark.svg`. */
export const figureFileAddress = (embed: Place, extension: string): string =>
  addressOf(embed, `figures/${embed.figure}.${extension}`);

/** What the frame shows. */
export const embedAddress = (embed: Place & Pick<Embed, 'theme'>): string =>
  addressOf(embed, `embed/${embed.figure}/`) + (embed.theme === 'auto' ? '' : `?theme=${embed.theme}`);

/** The oEmbed answer, to which both the page and the embed lead. It is a file, so it knows no theme. */
export const oembedAddress = (embed: Place): string => addressOf(embed, `embed/${embed.figure}/oembed.json`);

type Attributes = Readonly<Record<string, string | number | null>>;

/** Null is left out. */
function tag(name: string, attributes: Attributes): string {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === null ? [] : ` ${key}="${escapeXml(String(value))}"`,
  );
  return `<${name}${written.join('')}>`;
}

/**
 * One element and no script. Without `style`, which a host's content policy may refuse; `frameborder` is obsolete,
 * and understood everywhere.
 */
function frame(embed: Embed): string {
  const { title, height } = embed;
  const attributes = { src: embedAddress(embed), title, width: '100%', height, frameborder: 0 };
  return `${tag('iframe', { ...attributes, loading: 'lazy', sandbox: SANDBOX })}</iframe>`;
}

/**
 * Code that keeps to a release keeps to one script as well: any other, the site's own next one included, is refused,
 * and the frame keeps its height. Code that follows corrections follows the script too.
 */
function script({ site, script: { path, integrity }, release }: Embed): string {
  const pin = release === null ? {} : { integrity, crossorigin: 'anonymous' };
  return `${tag('script', { src: site + path, ...pin }).replace(/>$/, ' async>')}</script>`;
}

/** What stands in the element until its script has run, and for good where none runs. */
function fallback(embed: Embed): string {
  const src = figureFileAddress(embed, embed.theme === 'dark' ? 'dark.png' : 'png');
  const image = tag('img', { src, alt: embed.title, width: embed.width, loading: 'lazy' });
  return `${tag('a', { href: figureAddress(embed) })}${image}</a>`;
}

function element(embed: Embed): string {
  const { figure, lang, theme, release, height } = embed;
  const open = tag('kangding-figure', { figure, lang, theme, release, height });
  return `${open}\n  ${fallback(embed)}\n</kangding-figure>\n${script(embed)}`;
}

/** The forms, in the order in which they are offered. */
export const EMBED_FORMS = {
  script: (embed: Embed) => `${frame(embed)}\n${script(embed)}`,
  frame,
  element,
  /** An address that is pasted alone: where oEmbed is understood, the figure comes; elsewhere the link stays. */
  oembed: figureAddress,
} as const satisfies Record<string, (embed: Embed) => string>;

export type EmbedForm = keyof typeof EMBED_FORMS;

export const embedForms = Object.keys(EMBED_FORMS) as EmbedForm[];

/** The code in one form. */
export const embedSnippet = (form: EmbedForm, embed: Embed): string => EMBED_FORMS[form](embed);
