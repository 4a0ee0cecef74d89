/**
 * The images of a figure, by what follows its id in `{L}{V}/figures/<id>`. Each release and language has its own; that
 * of the newest release is, byte for byte, the one that stands under its number.
 */
export const FIGURE_IMAGES = {
  png: { theme: 'light', form: 'png', type: 'image/png' },
  svg: { theme: 'light', form: 'svg', type: 'image/svg+xml' },
  'outlined.svg': { theme: 'light', form: 'outlined', type: 'image/svg+xml' },
  'dark.png': { theme: 'dark', form: 'png', type: 'image/png' },
  'dark.svg': { theme: 'dark', form: 'svg', type: 'image/svg+xml' },
  'dark.outlined.svg': { theme: 'dark', form: 'outlined', type: 'image/svg+xml' },
} as const;

export type FigureImageEnding = keyof typeof FIGURE_IMAGES;
export const figureImageEndings = Object.keys(FIGURE_IMAGES) as FigureImageEnding[];

/** The same by what they are for, each in both themes. */
export const FIGURE_IMAGE_FORMS = [
  { form: 'png', name: 'PNG', light: 'png', dark: 'dark.png' },
  { form: 'svg', name: 'SVG', light: 'svg', dark: 'dark.svg' },
  { form: 'outlined', name: 'SVG', light: 'outlined.svg', dark: 'dark.outlined.svg' },
] as const satisfies readonly Readonly<
  Record<'form' | 'name', string> & Record<'light' | 'dark', FigureImageEnding>
>[];

/** Everything of a figure in one file: `{L}{V}/figures/<id>.zip`. */
export const FIGURE_ZIP = { ending: 'zip', type: 'application/zip' } as const;

/** Px of a figure’s PNG from side to side: twice the units that it is laid out in. */
export const FIGURE_PNG_WIDTH = 2000;

/** Px of the card that others show beside a link, as Open Graph readers expect it. */
export const CARD = { width: 1200, height: 630, type: 'image/png' } as const;

/** Pages with a card of their own besides figures and numbers; every other shows the story’s. */
export const PAGE_CARDS = ['story', 'figures', 'indicators', 'data', 'glossary', 'method', 'press'] as const;
export type PageCard = (typeof PAGE_CARDS)[number];
