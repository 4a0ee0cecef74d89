import { easeCubicOut } from 'd3-ease';
import { timer, type Timer } from 'd3-timer';
import { tweenNumbers } from '../tweenNumbers.ts';

/** Time in ms for rows to find their places, as long as our drawing takes to fold away. */
const MOVE = 350;
/** `?rows=completeness`; the first order needs no mention. */
const PARAMETER = 'rows';

/** The words that the server wrote on the drawing. */
interface SortWords {
  readonly legend: string;
  readonly orders: readonly { readonly order: string; readonly label: string }[];
  readonly done: string;
}

const MOVED = '[data-y]';

function placeOf(element: SVGElement, order: number): number {
  return Number((element.dataset['y'] ?? '').split(' ')[order]);
}

/** Indices of rows from top to bottom in an order, as the drawing places them. */
function rowSequence(places: readonly number[]): number[] {
  return places.map((_, i) => i).toSorted((a, b) => places[a]! - places[b]!);
}

/** Moves every row and head of every drawing; all rows stay the rows that they were. */
function move(root: HTMLElement, order: number, animate: boolean): Timer | undefined {
  const steps = [...root.querySelectorAll<SVGElement>(`.drawing ${MOVED}`)].map((element) => {
    const target = `translate(0,${placeOf(element, order)})`;
    const at = tweenNumbers(element.getAttribute('transform') ?? target, target);
    return (moment: number) => element.setAttribute('transform', at(moment));
  });
  const show = (moment: number) => steps.forEach((step) => step(moment));
  if (!animate || matchMedia('(prefers-reduced-motion: reduce)').matches) {
    show(1);
    return undefined;
  }
  const moving = timer((elapsed) => {
    show(easeCubicOut(Math.min(1, elapsed / MOVE)));
    if (elapsed >= MOVE) moving.stop();
  });
  return moving;
}

/** The table keeps step with the drawing. */
function sortTable(root: HTMLElement, rows: readonly HTMLTableRowElement[], order: number): void {
  const drawn = [...(root.querySelector('.drawing')?.querySelectorAll<SVGElement>('.row') ?? [])];
  const sequence = rowSequence(drawn.map((row) => placeOf(row, order)));
  rows[0]?.parentElement?.append(...sequence.map((i) => rows[i]!));
}

function buildControl({ legend, orders }: SortWords, name: string): HTMLFieldSetElement {
  const fieldset = document.createElement('fieldset');
  fieldset.className = 'row-order';
  const caption = document.createElement('legend');
  caption.textContent = legend;
  fieldset.append(caption);
  for (const { order, label } of orders) {
    const radio = Object.assign(document.createElement('input'), { type: 'radio', name, value: order });
    const wrapper = document.createElement('label');
    wrapper.append(radio, label);
    fieldset.append(wrapper);
  }
  return fieldset;
}

function writeAddress(order: string | null): void {
  const query = new URLSearchParams(location.search);
  if (order === null) query.delete(PARAMETER);
  else query.set(PARAMETER, order);
  const search = query.toString();
  history.replaceState(history.state, '', `${location.pathname}${search && `?${search}`}${location.hash}`);
}

/** Offers the orders of the rows, and puts drawing and table into the one that the reader chooses. */
export function attach(root: HTMLElement): void {
  const drawings = [...root.querySelectorAll<SVGElement>('.drawing[data-sort-labels]')];
  const written = drawings[0]?.dataset['sortLabels'];
  if (written === undefined) return;
  const words = JSON.parse(written) as SortWords;
  const rows = [...root.querySelectorAll<HTMLTableRowElement>('tbody tr')];
  const control = buildControl(words, `${root.id}-rows`);
  const radios = [...control.querySelectorAll('input')];
  let moving: Timer | undefined;

  const show = (index: number, animate: boolean) => {
    moving?.stop();
    radios[index]!.checked = true;
    for (const drawing of drawings) drawing.classList.toggle('is-flat', index === words.orders.length - 1);
    moving = move(root, index, animate);
    sortTable(root, rows, index);
  };

  control.addEventListener('change', () => {
    const index = radios.findIndex(({ checked }) => checked);
    show(index, true);
    writeAddress(index === 0 ? null : radios[index]!.value);
    const live = root.querySelector('[data-live]');
    if (live !== null) live.textContent = words.done.replace('%order%', words.orders[index]!.label);
  });
  root.querySelector('.drawings')?.before(control);
  const asked = new URLSearchParams(location.search).get(PARAMETER);
  show(
    Math.max(
      0,
      words.orders.findIndex(({ order }) => order === asked),
    ),
    false,
  );
}
