import { easeCubicOut } from 'd3-ease';
import { timer, type Timer } from 'd3-timer';
import { liveRegion } from '../liveRegion.client.ts';
import { tweenNumbers } from '../tweenNumbers.ts';
import type { RowPlan } from './order.ts';
import { stackRows } from './stack.ts';

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

/** What moves in a drawing, and where to. */
interface MovableDrawing {
  readonly plan: RowPlan;
  readonly rows: readonly SVGElement[];
  readonly heads: readonly SVGElement[];
}

function readDrawing(drawing: SVGElement): MovableDrawing {
  const all = (selector: string) => [...drawing.querySelectorAll<SVGElement>(selector)];
  return {
    plan: JSON.parse(drawing.dataset['rows'] ?? '') as RowPlan,
    rows: all('.row'),
    heads: all('.head'),
  };
}

function stepTo(element: SVGElement, y: number | undefined): (moment: number) => void {
  // A head that the order does without stays where it is, unseen.
  if (y === undefined) return () => {};
  const target = `translate(0,${y})`;
  const at = tweenNumbers(element.getAttribute('transform') ?? target, target);
  return (moment) => element.setAttribute('transform', at(moment));
}

/** Moves every row and head; all rows stay the rows that they were. */
function move(drawings: readonly MovableDrawing[], order: number, animate: boolean): Timer | undefined {
  const steps = drawings.flatMap(({ plan, rows, heads }) => {
    const places = stackRows(plan.stack, plan.orderings[order]!);
    return [
      ...rows.map((row, i) => stepTo(row, places.rows[i])),
      ...heads.map((head, i) => stepTo(head, places.heads[i])),
    ];
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

/** A page has it from the start; a frame does not. */
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
  const movable = drawings.map(readDrawing);
  const { orderings } = movable[0]!.plan;
  const rows = [...root.querySelectorAll<HTMLTableRowElement>('tbody tr')];
  const drawn = root.querySelector<HTMLFieldSetElement>('.row-order');
  const control = drawn ?? buildControl(words, `${root.id}-rows`);
  const radios = [...control.querySelectorAll('input')];
  const live = liveRegion(root);
  let moving: Timer | undefined;

  const show = (index: number, animate: boolean) => {
    moving?.stop();
    radios[index]!.checked = true;
    for (const drawing of drawings) drawing.classList.toggle('is-flat', index === words.orders.length - 1);
    moving = move(movable, index, animate);
    // The table keeps step with the drawing.
    rows[0]?.parentElement?.append(...orderings[index]!.rows.map((row) => rows[row]!));
  };

  control.addEventListener('change', () => {
    const index = radios.findIndex(({ checked }) => checked);
    show(index, true);
    writeAddress(index === 0 ? null : radios[index]!.value);
    live.textContent = words.done.replace('%order%', words.orders[index]!.label);
  });
  if (drawn === null) root.querySelector('.drawings')?.before(control);
  const asked = new URLSearchParams(location.search).get(PARAMETER);
  show(
    Math.max(
      0,
      words.orders.findIndex(({ order }) => order === asked),
    ),
    false,
  );
}
