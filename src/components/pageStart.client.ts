import { holdPicks } from '../figures/heldPicks.client.ts';

/**
 * Before the first paint, within the page itself: the theme that the reader chose, if any, and room for the line that
 * leads back to a place that the reader kept. Storage may be closed; then the system's theme holds.
 */
const { dataset } = document.documentElement;
try {
  const theme = localStorage.getItem('theme');
  if (theme === 'light' || theme === 'dark') dataset['theme'] = theme;
  if (localStorage.getItem('place')) dataset['kept'] = '';
} catch {
  // Nothing was chosen, or nothing may be remembered.
}

/**
 * The page's other scripts have run by then, or will not come. A moment later: a browser that has just read a page goes
 * to what its address names, and an answer in between would make it jump there.
 */
const pageRead = () =>
  new Promise((ready) => document.addEventListener('DOMContentLoaded', () => setTimeout(ready)));
holdPicks(':root', pageRead)();
