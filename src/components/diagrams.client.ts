import { attachDiagram, type Diagram } from '../figures/diagram.client.ts';

/** Every diagram of the page, and the address that says what is picked in them. */

const diagrams = new Map<string, Diagram>();
const switches = [...document.querySelectorAll<HTMLInputElement>('[data-source-only]')];

interface State {
  readonly figure: string | undefined;
  readonly part: string | undefined;
  readonly sourceOnly: boolean;
}

/** `?only=source#one-four-n.community-core` */
function readAddress(): State {
  const [figure, part] = location.hash.slice(1).split('.');
  const diagram = figure === undefined ? undefined : diagrams.get(figure);
  const known = part !== undefined && diagram?.has(part) === true;
  return {
    figure: known ? figure : undefined,
    part: known ? part : undefined,
    sourceOnly: new URLSearchParams(location.search).get('only') === 'source',
  };
}

function pushAddress(search: string, hash: string): void {
  const address = `${location.pathname}${search}${hash}`;
  if (address !== `${location.pathname}${location.search}${location.hash}`)
    history.pushState(null, '', address);
}

function withSourceOnly(on: boolean): string {
  const query = new URLSearchParams(location.search);
  if (on) query.set('only', 'source');
  else query.delete('only');
  const text = query.toString();
  return text === '' ? '' : `?${text}`;
}

function showSourceOnly(on: boolean, animate: boolean): void {
  for (const box of switches) box.checked = on;
  for (const diagram of diagrams.values()) diagram.showSourceOnly(on, animate);
  document.dispatchEvent(new CustomEvent('sourceonly', { detail: on }));
}

function showAddress(): void {
  const state = readAddress();
  for (const diagram of diagrams.values())
    diagram.show(diagram.id === state.figure ? (state.part ?? null) : null);
  showSourceOnly(state.sourceOnly, false);
}

for (const root of document.querySelectorAll<HTMLElement>('.figure:has(.panel)')) {
  const id = root.dataset['figure'] ?? '';
  const onPick = (partId: string | null) => {
    if (partId !== null) for (const other of diagrams.values()) if (other.id !== id) other.show(null);
    pushAddress(location.search, partId === null ? '' : `#${id}.${partId}`);
  };
  diagrams.set(id, attachDiagram(root, { onPick }));
}

for (const box of switches)
  box.addEventListener('change', () => {
    showSourceOnly(box.checked, true);
    // The switch under the standfirst stands in no figure: the first one speaks for all.
    const live = (box.closest('.figure') ?? document).querySelector<HTMLElement>('[data-live]');
    if (live) live.textContent = (box.checked ? live.dataset['on'] : live.dataset['off']) ?? '';
    pushAddress(withSourceOnly(box.checked), location.hash);
  });

// A crossing leads to a part of another figure: the browser scrolls, the figure shows what is picked.
addEventListener('hashchange', showAddress);
addEventListener('popstate', showAddress);
showAddress();
