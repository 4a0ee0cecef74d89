import type { FaceName } from '../../src/images/faces.ts';

/** Where the subsets are kept, from the root of the project. */
export const FOLDER = 'src/assets/fonts';
export const STYLESHEET = 'src/styles/fonts.css';

/** Pinned position, or the range that is kept, of an axis of a variable font. */
export type Axis = number | readonly [min: number, max: number];

export interface Source {
  /** npm package; fetched when the subsets are made, never installed with the project. */
  readonly package: string;
  readonly version: string;
  /** Of the package's tarball, as the registry states it. */
  readonly integrity: string;
  readonly file: string;
}

export interface Face {
  readonly file: string;
  /**
   * `swap` where ours takes exactly the room of what it replaces. Running Latin text cannot: a line would break anew
   * under the reader's eyes. There `optional` leaves a page as it began, and has the face ready for the next.
   */
  readonly display: 'swap' | 'optional';
  readonly source: Source;
  readonly axes?: Readonly<Record<string, Axis>>;
  readonly features: readonly string[];
}

const SERIF_4 = {
  package: '@fontsource-variable/source-serif-4',
  version: '5.3.1',
  integrity:
    'sha512-4Rtay22SC4lMvw11r/+9kxANB6P3M0X8s1NudBC2v0J1KU2y3DcMoNcT3lBoZ/CqLirzf+StlO6UlJilyrvaUg==',
} as const;

export const SONG_SOURCE: Source = {
  package: '@expo-google-fonts/noto-serif-sc',
  version: '0.4.3',
  integrity:
    'sha512-fSmUpiSFtSeyHV45/2xUOy5SdfExklQwwMKN3cQjAZAujITHDmSbpMHCVdCMhRqMjQtu0ZRgc29u8A+CU3akfw==',
  file: '600SemiBold/NotoSerifSC_600SemiBold.ttf',
};
const ROMAN: Source = { ...SERIF_4, file: 'files/source-serif-4-latin-standard-normal.woff2' };
const ITALICS: Source = { ...SERIF_4, file: 'files/source-serif-4-latin-standard-italic.woff2' };

/** Its thin strokes at text size are nearest to those of the light numerals at display size. */
const SIGNS: Source = {
  package: '@expo-google-fonts/source-serif-4',
  version: '0.4.1',
  integrity:
    'sha512-Ej4UXDjW1kwYPHG8YLq6fK1bqnJGb3K35J3S5atSL0ScKFAFLKvndxoTWeCls7mybtlS9x99hzwDeXCBkiI3rA==',
  file: '200ExtraLight/SourceSerif4_200ExtraLight.ttf',
};

const LATIN_FEATURES = ['kern', 'liga', 'lnum', 'pnum', 'tnum', 'ccmp', 'locl', 'mark'];
/** What `text-spacing-trim` needs of a face, and `vert` should a heading ever stand upright. */
export const SONG_FEATURES = ['halt', 'chws', 'kern', 'ccmp', 'locl', 'vert'];

/**
 * The Latin faces. `opsz` is pinned: body text is near 20 px everywhere, and what is larger has a file of its own.
 * The names are ours, because Source is a reserved name that a changed font may not bear (OFL 1.1, 3).
 */
export const LATIN_FACES = {
  text: {
    file: 'latin.woff2',
    display: 'optional',
    source: ROMAN,
    axes: { wght: [400, 600], opsz: 20 },
    features: LATIN_FEATURES,
  },
  title: {
    file: 'latin-title.woff2',
    display: 'swap',
    source: ROMAN,
    axes: { wght: 400, opsz: 60 },
    features: LATIN_FEATURES,
  },
  italic: {
    file: 'latin-italic.woff2',
    display: 'optional',
    source: ITALICS,
    axes: { wght: 400, opsz: 20 },
    features: LATIN_FEATURES,
  },
  numerals: {
    file: 'numerals.woff2',
    display: 'swap',
    source: ROMAN,
    axes: { wght: 300, opsz: 60 },
    features: ['kern', 'lnum'],
  },
  /** What the package of the other four leaves out. */
  signs: { file: 'numerals-signs.woff2', display: 'swap', source: SIGNS, features: [] },
} as const satisfies Record<string, Face>;

const NOTO_SANS = {
  package: '@expo-google-fonts/noto-sans-sc',
  version: '0.4.3',
  integrity:
    'sha512-9rAwdFTFHbO/u6Cs0gj2jZbW74TGIiaFNQnXYH2s5wA1bzVkwbaviL4t8YUV642eGYjg86eH6DkAEQmfNHDncQ==',
} as const;
const SANS_3 = {
  package: '@expo-google-fonts/source-sans-3',
  version: '0.4.1',
  integrity:
    'sha512-sxsO4kfxQnVMT6ri/yWiBefkgem6suvc7KWJ4m/kWGTGqxkGouxG7MQsZ8XR6wqasxYZxdWK1gtusMBLSZDiiA==',
} as const;

/** What the faces of images (src/images/faces.ts) are cut from; the two for large numerals are the pages' own. */
export const IMAGE_SOURCES = {
  roman: { ...SIGNS, file: '400Regular/SourceSerif4_400Regular.ttf' },
  'roman-bold': { ...SIGNS, file: '600SemiBold/SourceSerif4_600SemiBold.ttf' },
  grotesk: { ...SANS_3, file: '400Regular/SourceSans3_400Regular.ttf' },
  'grotesk-bold': { ...SANS_3, file: '600SemiBold/SourceSans3_600SemiBold.ttf' },
  song: { ...SONG_SOURCE, file: '400Regular/NotoSerifSC_400Regular.ttf' },
  'song-bold': SONG_SOURCE,
  hei: { ...NOTO_SANS, file: '400Regular/NotoSansSC_400Regular.ttf' },
  'hei-bold': { ...NOTO_SANS, file: '600SemiBold/NotoSansSC_600SemiBold.ttf' },
} as const satisfies Partial<Record<FaceName, Source>>;

/** Nothing in an image asks for more. */
export const IMAGE_FEATURES = ['kern', 'ccmp', 'locl', 'mark'];
