/** What the script on a host page knows of this site's frames: their addresses, and what they may say. */

/** Unit: px. A figure at 320 px with its table open takes some 15,000. */
const LEAST = 100;
const MOST = 20_000;

const clamp = (height: number) => Math.min(Math.max(height, LEAST), MOST);

/** What a frame is asked by a script that came after it; it answers by saying its height again. */
export const QUESTION = { 'kangding-figure': 'height?' } as const;

/** The site's root, by the address of the script; undefined where a bundle or a page has swallowed the script. */
export function rootOfScript(src: unknown): string | undefined {
  return /^(https?:\/\/[^?#]*\/)embed\.js(?:[?#]|$)/.exec(String(src))?.[1];
}

/** Which figure a frame of the address `src` shows, if it is one of the site at `root`. */
export function figureFramed(root: string, src: string): string | undefined {
  if (!src.startsWith(root)) return undefined;
  return /^(?:en\/)?(?:v\/\d+\.\d+\.\d+\/)?embed\/([a-z\d-]+)\/?(?:[?#]|$)/.exec(src.slice(root.length))?.[1];
}

/** Height in px that a message states for a figure: `{"datawrapper-height": {"one-four-n": 640}}`. */
export function heightSaid(message: unknown, figure: string): number | undefined {
  const height = (message as Partial<Record<string, Record<string, unknown>>> | null | undefined)?.[
    'datawrapper-height'
  ]?.[figure];
  if (typeof height !== 'number' || !Number.isFinite(height) || height <= 0) return undefined;
  return clamp(Math.ceil(height));
}

/**
 * Address of the embed that a `<kangding-figure>` asks for; undefined when an attribute has a value that no embed has.
 * @param attribute its value, null for one that is missing
 */
export function embedAddress(root: string, attribute: (name: string) => string | null): string | undefined {
  const value = (name: string, otherwise: string) => attribute(name) || otherwise;
  const [, language] = /^(zh|en)(?:-|$)/i.exec(value('lang', 'zh')) ?? [];
  const [figure, theme, release] = [value('figure', ''), value('theme', 'auto'), value('release', '')];
  const known =
    language !== undefined &&
    /^[a-z\d]+(?:-[a-z\d]+)*$/.test(figure) &&
    /^(?:auto|light|dark)$/.test(theme) &&
    /^(?:\d+\.\d+\.\d+)?$/.test(release);
  if (!known) return undefined;
  const edition = (language.toLowerCase() === 'en' ? 'en/' : '') + (release && `v/${release}/`);
  return `${root}${edition}embed/${figure}/${theme === 'auto' ? '' : `?theme=${theme}`}`;
}

/** CSS height that an attribute `height` gives a frame to begin with, in digits as in HTML; '' for what is no height. */
export function heightGiven(value: string | null): string {
  return value !== null && /^\d+$/.test(value) ? `${clamp(Number(value))}px` : '';
}

/**
 * What a frame may do on its host's page, and nothing else: run its script; lead the whole window or open another when
 * a link is clicked. Storage and cookies are closed to it, those of its own origin included.
 */
export const SANDBOX =
  'allow-scripts allow-popups allow-popups-to-escape-sandbox allow-top-navigation-by-user-activation';
