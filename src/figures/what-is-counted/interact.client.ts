import { walkTarget } from '../walk.ts';

const NUMBERS = 'a.number';

function rove(drawing: Element, current: number): SVGAElement | undefined {
  const numbers = [...drawing.querySelectorAll<SVGAElement>(NUMBERS)];
  numbers.forEach((number, i) => number.setAttribute('tabindex', i === current ? '0' : '-1'));
  return numbers[current];
}

/** Says how the keys work, in the words that the server wrote on the drawing; a page says it from the start. */
function explain(root: HTMLElement, drawings: readonly Element[]): void {
  const words = drawings[0]?.getAttribute('data-keys');
  if (words === null || words === undefined) return;
  const drawn = root.querySelector('.keys');
  const make = () =>
    Object.assign(document.createElement('p'), {
      className: 'keys',
      id: `${root.id}-keys`,
      textContent: words,
    });
  const keys = drawn ?? make();
  if (drawn === null) drawings[0]!.closest('.figure-body')?.after(keys);
  for (const drawing of drawings) drawing.setAttribute('aria-describedby', keys.id);
}

/** Makes a wall of links one tab stop, walked with the arrow keys. Enter follows a link, as ever. */
export function attach(root: HTMLElement): void {
  const drawings = [...root.querySelectorAll('.drawing')].filter((drawing) => drawing.querySelector(NUMBERS));
  if (drawings.length === 0) return;
  for (const drawing of drawings) rove(drawing, 0);
  explain(root, drawings);
  root.addEventListener('keydown', (event) => {
    const number = (event.target as Element).closest<SVGAElement>(NUMBERS);
    const drawing = number?.closest('.drawing');
    if (!number || !drawing || event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === 'Escape') return number.blur();
    const numbers = [...drawing.querySelectorAll<SVGAElement>(NUMBERS)];
    const next = walkTarget(numbers.length, numbers.indexOf(number), event.key);
    if (next === undefined) return;
    event.preventDefault();
    rove(drawing, next)?.focus();
  });
}
