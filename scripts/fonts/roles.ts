// Which text of the site is set in which of our faces. The one list: the subsets, styles/fonts.css and the tests
// are made from it. Text that no role names is left to the reader's own fonts on purpose.

/** Titles and names that stand alone. Their Chinese is set in the display face; running text never is. */
export const DISPLAY = [
  'h1',
  'h2',
  'h3',
  '.brand',
  '.figure-title',
  '.part-name',
  '.t-node',
  '.t-tier',
  '.t-core',
  '.t-quote-mark',
  '.heading .own',
  '.glossary-entry dt b',
];

/** English titles large enough for the cut with the finer strokes. */
export const TITLE = ['.hero-title'];

/** Numerals drawn large and light. */
export const NUMERAL = [
  '.t-numeral',
  '.t-formula',
  '.t-formula-middle',
  '.t-formula-narrow',
  '.aside-numbers dt',
  '.counts .indicator-value b',
];

/** English that leans; Chinese never does. */
export const ITALIC = ['em'];

/** Inside an element that a role names, but set in something else. */
export const NOT_IN_ROLE = [
  '.t-unit',
  '.t-note',
  '.t-second',
  '.part-original',
  'sup',
  '.aside h2',
  '.part h3',
  '.record-columns h3',
  '.visually-hidden',
  'h2.opening',
];

/**
 * Marks that fill a square in Chinese and not in English. Each language has them from its own face, so the face
 * for Latin letters among Han leaves them out.
 */
export const MARKS = '‘’“”—…·';

const PRINTABLE_ASCII = Array.from({ length: 95 }, (_, i) => String.fromCharCode(0x20 + i)).join('');

/** In the Latin faces whether or not a page uses them yet: a new word must not need a new font. */
export const LATIN = `${PRINTABLE_ASCII}\u00a0£§°×ßàáèéêìíòóùúü–`;

/** The digits, and what may stand beside one in a large numeral. */
export const NUMERALS = '0123456789N.,+–%';
export const NUMERAL_SIGNS = '≥≤≈−';

/** The Chinese display face draws these too narrow for Chinese; the reader's own face has them. */
export const NOT_IN_SONG = '—·';

/** The punctuation of Chinese titles, used or not. */
export const SONG_ALWAYS = '，。、：；？！（）《》〈〉〔〕‘’“”…';
