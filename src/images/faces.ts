import type { Lang } from '../schema/primitives.ts';

/** What a piece of text is to look like, as the stylesheets say it. */
export type Role = 'serif' | 'sans' | 'numeral';

/** A font file that images are drawn with. */
export interface ImageFace {
  /** In src/assets/fonts/. */
  readonly file: string;
  /** Name under which the whole font can be had: an SVG asks for it, whoever opens it. */
  readonly family: string;
  readonly weight: number;
  /** Faces that stand in where the family is not installed. */
  readonly instead: string;
}

const ROMAN = { family: 'Source Serif 4', instead: "Georgia, 'Times New Roman', serif" };
const GROTESK = { family: 'Source Sans 3', instead: "'Helvetica Neue', Arial, sans-serif" };
const SONG = {
  family: 'Noto Serif SC',
  instead: "'Source Han Serif SC', 'Noto Serif CJK SC', 'Songti SC', SimSun, serif",
};
const HEI = {
  family: 'Noto Sans SC',
  instead: "'Source Han Sans SC', 'Noto Sans CJK SC', 'PingFang SC', 'Microsoft YaHei', sans-serif",
};

export const IMAGE_FACES = {
  roman: { file: 'images/roman.woff2', weight: 400, ...ROMAN },
  'roman-bold': { file: 'images/roman-bold.woff2', weight: 600, ...ROMAN },
  grotesk: { file: 'images/grotesk.woff2', weight: 400, ...GROTESK },
  'grotesk-bold': { file: 'images/grotesk-bold.woff2', weight: 600, ...GROTESK },
  song: { file: 'images/song.woff2', weight: 400, ...SONG },
  'song-bold': { file: 'images/song-bold.woff2', weight: 600, ...SONG },
  hei: { file: 'images/hei.woff2', weight: 400, ...HEI },
  'hei-bold': { file: 'images/hei-bold.woff2', weight: 600, ...HEI },
  /** The two that the pages have too, for numerals drawn large. */
  numerals: {
    file: 'numerals.woff2',
    weight: 300,
    family: 'Source Serif 4 Display',
    instead: `'Source Serif 4', ${ROMAN.instead}`,
  },
  signs: { file: 'numerals-signs.woff2', weight: 200, ...ROMAN },
} as const satisfies Record<string, ImageFace>;

export type FaceName = keyof typeof IMAGE_FACES;
export const FACE_NAMES = Object.keys(IMAGE_FACES) as FaceName[];

/** Value of `font-family`. */
export const familiesOf = (name: FaceName): string => {
  const { family, instead } = IMAGE_FACES[name];
  return `'${family}', ${instead}`;
};

/** Marks that fill a square in Chinese and not in English. */
const SQUARE_IN_CHINESE = new Set([...'‘’“”—…·']);
const ENCLOSED = /[\u2460-\u24ff]/u;
const NUMERALS = new Set([...'0123456789N.,+–%']);
const SIGNS = new Set([...'≥≤≈−']);

export const isChinese = (character: string, lang: Lang): boolean =>
  character.codePointAt(0)! >= 0x2e80 ||
  ENCLOSED.test(character) ||
  (lang === 'zh' && SQUARE_IN_CHINESE.has(character));

export interface TextStyle {
  readonly role: Role;
  readonly weight: number;
  readonly lang: Lang;
}

/** The face that draws a character. Names weights between the two that there are as the heavier one. */
export function faceOf(character: string, { role, weight, lang }: TextStyle): FaceName {
  if (role === 'numeral' && NUMERALS.has(character)) return 'numerals';
  if (role === 'numeral' && SIGNS.has(character)) return 'signs';
  const chinese = isChinese(character, lang);
  const name =
    role === 'sans'
      ? chinese
        ? 'hei'
        : 'grotesk'
      : chinese
        ? 'song'
        : ('roman' as const satisfies FaceName);
  return weight >= 500 ? `${name}-bold` : name;
}
