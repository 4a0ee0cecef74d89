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
const FEW_FONTS = agreed(
  105_000,
  'the face of the text, the large numerals and all three files of the Chinese one',
);
const STORY_FONTS = 'a story may load 120 kB of fonts in a language, which are not waited for';
const STORY_JS = 'all JavaScript of the story: 20 kB, 15 of them at first and 5 when a figure comes near';
const OTHER_JS = 'all JavaScript of a page beside the story: 10 kB';
const WINDOW = 'one initial window of a connection: an embed is there after one round trip';

export const PAGE_BUDGETS: Readonly<Record<PageType, PageBudgets>> = {
  story: {
    html: agreed(45_000, 'all text and every drawing in three widths, readable without scripts'),
    css: near(11_795, 12_500),
    js: agreed(15_000, STORY_JS),
    later: agreed(5_000, STORY_JS),
    fonts: agreed(120_000, STORY_FONTS),
    images: NO_IMAGES,
    all: near(128_451, 135_000),
    requests: near(21, 23),
  },
  figures: {
    html: near(51_261, 54_000),
    css: near(10_796, 11_500),
    js: agreed(5_000, OTHER_JS),
    later: agreed(5_000, OTHER_JS),
    fonts: FEW_FONTS,
    images: NO_IMAGES,
    all: near(158_326, 166_000),
    requests: near(17, 19),
  },
  figure: {
    html: near(19_869, 21_000),
    css: near(12_300, 13_000),
    js: agreed(6_500, `${OTHER_JS}, with the one interaction that it asks for`),
    later: agreed(
      5_000,
      'the interactions of all figures, of which a page with one figure loads one, 2.5 kB at most',
    ),
    fonts: FEW_FONTS,
    images: NO_IMAGES,
    all: near(133_083, 140_000),
    requests: near(21, 23),
  },
  indicators: {
    html: near(6_749, 7_400),
    css: near(9_290, 10_000),
    js: agreed(ALL_JS.other, OTHER_JS),
    later: NOTHING_LATER,
    fonts: FEW_FONTS,
    images: NO_IMAGES,
    all: near(64_081, 70_000),
    requests: near(13, 15),
  },
  indicator: {
    html: near(5_910, 6_500),
    css: near(10_380, 11_000),
    js: agreed(ALL_JS.other, OTHER_JS),
    later: NOTHING_LATER,
    fonts: FEW_FONTS,
    images: NO_IMAGES,
    all: near(119_424, 125_000),
    requests: near(17, 19),
  },
  data: {
    html: near(13_954, 15_500),
    css: near(7_938, 8_600),
    js: agreed(ALL_JS.other, OTHER_JS),
    later: NOTHING_LATER,
    fonts: FEW_FONTS,
    images: NO_IMAGES,
    all: near(114_293, 121_000),
    requests: near(12, 14),
  },
  glossary: {
    html: near(8_415, 9_200),
    css: near(7_069, 7_700),
    js: agreed(ALL_JS.other, OTHER_JS),
    later: NOTHING_LATER,
    fonts: FEW_FONTS,
    images: NO_IMAGES,
    all: near(115_551, 121_000),
    requests: near(10, 12),
  },
  method: {
    html: near(15_637, 17_000),
    css: near(7_069, 7_700),
    js: agreed(ALL_JS.other, OTHER_JS),
    later: NOTHING_LATER,
    fonts: FEW_FONTS,
    images: NO_IMAGES,
    all: near(114_746, 121_000),
    requests: near(11, 13),
  },
  press: {
    html: near(13_732, 15_000),
    css: near(10_306, 11_000),
    js: agreed(ALL_JS.other, OTHER_JS),
    later: NOTHING_LATER,
    fonts: FEW_FONTS,
    images: NO_IMAGES,
    all: near(126_414, 133_000),
    requests: near(14, 16),
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
    html: near(1_090, 1_400),
    css: near(6_289, 6_900),
    js: agreed(ALL_JS.other, OTHER_JS),
    later: NOTHING_LATER,
    fonts: FEW_FONTS,
    images: NO_IMAGES,
    all: near(107_446, 113_000),
    requests: near(9, 11),
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
    ...near(46_968, 50_000),
  },
] as const satisfies readonly (Budget & { readonly kind: string; readonly of: RegExp })[];

export type FileKind = (typeof FILE_BUDGETS)[number]['kind'];

export const fileBudget = (kind: FileKind): Budget => FILE_BUDGETS.find((budget) => budget.kind === kind)!;
