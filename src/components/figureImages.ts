/** The pictures of a figure that the press page offers, by what they are for; each in both themes, but the archive. */
export const FIGURE_IMAGES = [
  { kind: 'png', name: 'PNG', light: 'png', dark: 'dark.png' },
  { kind: 'svg', name: 'SVG', light: 'svg', dark: 'dark.svg' },
  { kind: 'outlined', name: 'SVG', light: 'outlined.svg', dark: 'dark.outlined.svg' },
] as const;

/** All of them in one file, with the data and the citations. */
export const FIGURE_ARCHIVE = 'zip';
