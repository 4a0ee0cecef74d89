import { el, px } from '../figures/svg.ts';

/** Units of the mark's own box, as in public/favicon.svg, which a test compares. */
const BOX = 32;

/** Two lines side by side, one solid, one dashed, that never merge. `x`, `y` is the upper left corner. */
export const siteMark = (x: number, y: number, size: number): string =>
  el(
    'g',
    { transform: `translate(${px(x)} ${px(y)}) scale(${Number((size / BOX).toFixed(3))})` },
    el('path', { class: 'image-site-mark', d: 'M4 1c5 6 7 13 7 31' }),
    el('path', { class: 'image-site-mark', d: 'M28 1c-5 6-7 13-7 31', 'stroke-dasharray': '8 4.2' }),
  );
