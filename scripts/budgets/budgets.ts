// The budgets of the built site: the one place where they are stated. `npm run budgets` shows them beside what is.
import type { PageType } from './pageTypes.ts';

/**
 * What of a page is weighed, in bytes as sent: compressed where a compressed file lies beside it. Frames, lazy images
 * and what a script imports when a reader needs it (`later`) are no part of the first load, which `all` and `requests`
 * count. Scripts and styles within the HTML count as scripts and styles too.
 */
export const measures = ['html', 'css', 'js', 'later', 'fonts', 'images', 'all', 'requests'] as const;
export type Measure = (typeof measures)[number];

export interface Budget {
  readonly max: number;
  readonly why: string;
}

export type PageBudgets = Readonly<Record<Measure, Budget>>;

const agreed = (max: number, why: string): Budget => ({ max, why });
/** Where nothing was agreed: the heaviest page of 2026-11-25 and a little room, so that growth is a decision. */
const near = (today: number, max: number): Budget => ({
  max,
  why: `${today.toLocaleString('en')} on 2026-11-25, and a little room`,
});

/** Of a page, at first and later. */
export const ALL_JS = { story: 20_000, other: 10_000 } as const;

const NO_IMAGES = agreed(0, 'drawings are part of the page; image files are for taking away');
const NOTHING_LATER = agreed(0, 'nothing on it needs a script that could come later');
const STORY_JS = 'all JavaScript of the story: 20 kB, 7 of them at first and 13 when a figure comes near';
const OTHER_JS = 'all JavaScript of a page beside the story: 10 kB';
const FIGURES_JS = `${OTHER_JS}; what its figures ask for comes when one is near`;
const WINDOW = 'one initial window of a connection: an embed is there after one round trip';

export const PAGE_BUDGETS: Readonly<Record<PageType, PageBudgets>> = {
  story: {
    html: agreed(45_000, 'all text and every drawing in three widths, readable without scripts'),
    css: near(10_385, 10_900),
    js: agreed(7_000, STORY_JS),
    later: agreed(13_000, STORY_JS),
    fonts: near(52_176, 55_000),
    images: NO_IMAGES,
    all: near(108_008, 113_000),
    requests: near(12, 13),
  },
  figures: {
    html: near(51_261, 54_000),
    css: near(9_068, 9_500),
    js: agreed(3_400, FIGURES_JS),
    later: agreed(6_600, FIGURES_JS),
    fonts: near(49_940, 52_500),
    images: NO_IMAGES,
    all: near(103_427, 108_500),
    requests: near(9, 10),
  },
  figure: {
    html: near(19_869, 21_000),
    css: near(9_981, 10_500),
    js: agreed(4_600, `${OTHER_JS}, with the one interaction that it asks for`),
    later: agreed(
      6_600,
      'the interactions of all figures, of which a page with one figure loads one, 3 kB at most',
    ),
    fonts: near(49_940, 52_500),
    images: NO_IMAGES,
    all: near(79_396, 83_000),
    requests: near(12, 13),
  },
  indicators: {
    html: near(6_749, 7_400),
    css: near(7_606, 8_000),
    js: agreed(ALL_JS.other, OTHER_JS),
    later: NOTHING_LATER,
    fonts: near(42_228, 44_500),
    images: NO_IMAGES,
    all: near(58_220, 61_000),
    requests: near(8, 9),
  },
  indicator: {
    html: near(5_910, 6_500),
    css: near(8_921, 9_400),
    js: agreed(ALL_JS.other, OTHER_JS),
    later: NOTHING_LATER,
    fonts: near(68_996, 72_500),
    images: NO_IMAGES,
    all: near(84_904, 89_000),
    requests: near(12, 13),
  },
  data: {
    html: near(13_954, 15_500),
    css: near(6_807, 7_200),
    js: agreed(ALL_JS.other, OTHER_JS),
    later: NOTHING_LATER,
    fonts: near(39_108, 41_000),
    images: NO_IMAGES,
    all: near(62_004, 65_000),
    requests: near(7, 8),
  },
  glossary: {
    html: near(8_415, 9_200),
    css: near(6_338, 6_700),
    js: agreed(ALL_JS.other, OTHER_JS),
    later: NOTHING_LATER,
    fonts: near(56_732, 59_500),
    images: NO_IMAGES,
    all: near(72_807, 76_500),
    requests: near(5, 6),
  },
  method: {
    html: near(15_637, 17_000),
    css: near(6_209, 6_500),
    js: agreed(ALL_JS.other, OTHER_JS),
    later: NOTHING_LATER,
    fonts: near(39_108, 41_000),
    images: NO_IMAGES,
    all: near(62_757, 66_000),
    requests: near(7, 8),
  },
  press: {
    html: near(13_732, 15_000),
    css: near(8_737, 9_200),
    js: agreed(ALL_JS.other, OTHER_JS),
    later: NOTHING_LATER,
    fonts: near(41_144, 43_000),
    images: NO_IMAGES,
    all: near(65_193, 68_500),
    requests: near(8, 9),
  },
  embed: {
    html: agreed(14_600, WINDOW),
    css: near(2_747, 3_000),
    js: near(2_553, 2_800),
    later: NOTHING_LATER,
    fonts: agreed(0, 'a guest on somebody else’s page is set in the reader’s own fonts'),
    images: NO_IMAGES,
    all: agreed(14_600, WINDOW),
    requests: agreed(2, 'a second one for a script that all embeds share; today there is none'),
  },
  404: {
    html: near(1_589, 1_700),
    css: near(5_698, 6_000),
    js: agreed(ALL_JS.other, OTHER_JS),
    later: NOTHING_LATER,
    fonts: near(39_108, 41_000),
    images: NO_IMAGES,
    all: near(47_219, 49_500),
    requests: near(5, 6),
  },
};

/** Budgets of single pages, besides those of their kind. */
export const SINGLE_BUDGETS: readonly (Budget & { readonly of: RegExp; readonly measure: Measure })[] = [
  {
    of: /\/embed\/one-four-n\/$/,
    measure: 'all',
    max: 9_000,
    why: 'its best rival, tree-shaken D3 that draws in the browser, needs 10.1 kB and shows nothing without scripts',
  },
];

/** Files for taking away, or that other sites load. The first that fits counts. */
export const FILE_BUDGETS = [
  {
    kind: 'embed.js',
    of: /^embed\.js$/,
    max: 2_000,
    why: 'other sites load it, and it may cost them no more than a small icon',
  },
  {
    kind: 'social card',
    of: /(?:^|\/)cards\/.+\.png$/,
    ...near(42_612, 48_000),
  },
  {
    kind: 'figure as PNG',
    of: /(?:^|\/)figures\/[^/]+\.png$/,
    ...near(298_954, 320_000),
  },
  {
    kind: 'figure as outlined SVG',
    of: /(?:^|\/)figures\/[^/]+\.outlined\.svg$/,
    ...near(129_620, 138_000),
  },
  {
    kind: 'figure as SVG',
    of: /(?:^|\/)figures\/[^/]+\.svg$/,
    ...near(3_565, 4_000),
  },
  {
    kind: 'figure as zip',
    of: /(?:^|\/)figures\/[^/]+\.zip$/,
    ...near(976_111, 1_050_000),
  },
  {
    kind: 'font',
    of: /\.woff2$/,
    ...near(34_512, 37_000),
  },
] as const satisfies readonly (Budget & { readonly kind: string; readonly of: RegExp })[];

export type FileKind = (typeof FILE_BUDGETS)[number]['kind'];

export const fileBudget = (kind: FileKind): Budget => FILE_BUDGETS.find((budget) => budget.kind === kind)!;
