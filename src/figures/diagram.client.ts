import { applySourceOnly } from './sourceOnly.client.ts';
import { walkTarget } from './walk.ts';

/** What the page does when the reader picks something in a diagram. */
export interface DiagramHooks {
  /** The reader picked a part, or nothing any more. */
  readonly onPick: (partId: string | null) => void;
}

/** A diagram that the server drew, made pickable. */
export interface Diagram {
  readonly id: string;
  /** Shows a part as picked, or none; says nothing and leaves the focus where it is. */
  readonly show: (partId: string | null) => void;
  readonly showSourceOnly: (on: boolean, animate: boolean) => void;
  readonly has: (partId: string) => boolean;
}

const NODES = 'a.node';
const MARKS = '[data-key], [data-of], [data-link]';

function partOf(target: EventTarget | null): string | undefined {
  const element = (target as Element | null)?.closest<SVGElement>('[data-key], [data-of]');
  return element?.dataset['key'] ?? element?.dataset['of'];
}

/** Parts that a drawn link joins to this one; our own links do not count while only the source is shown. */
function neighbours(root: Element, partId: string): Set<string> {
  const joined = new Set<string>();
  const sourceOnly = root.classList.contains('is-source-only');
  for (const link of root.querySelectorAll<SVGElement>('[data-link]')) {
    if (sourceOnly && link.closest('.schematic') !== null) continue;
    const { source = '', target = '' } = link.dataset;
    if (source === partId) joined.add(target);
    if (target === partId) joined.add(source);
  }
  return joined;
}

function paint(root: Element, picked: string | null): void {
  const related = picked === null ? new Set<string>() : neighbours(root, picked);
  for (const mark of root.querySelectorAll<SVGElement>(MARKS)) {
    const { key, of, source, target } = mark.dataset;
    const own = key ?? of;
    const selected = picked !== null && own === picked;
    const near =
      picked !== null && (source === picked || target === picked || (own !== undefined && related.has(own)));
    mark.classList.toggle('is-selected', selected);
    mark.classList.toggle('is-dimmed', picked !== null && !selected && !near);
  }
}

/** One tab stop a drawing: the picked node, or the one that was last walked to. */
function rove(root: Element, current: string | null): void {
  for (const drawing of root.querySelectorAll('.drawing')) {
    const nodes = [...drawing.querySelectorAll<SVGAElement>(NODES)];
    const stop = nodes.find((node) => node.dataset['key'] === current) ?? nodes[0];
    for (const node of nodes) node.setAttribute('tabindex', node === stop ? '0' : '-1');
  }
}

/** The node of the drawing that is shown at this width. */
function visibleNode(root: Element, partId: string): SVGAElement | undefined {
  return [...root.querySelectorAll<SVGAElement>(`${NODES}[data-key="${CSS.escape(partId)}"]`)].find(
    (node) => node.getClientRects().length > 0,
  );
}

function openPanel(root: Element, partId: string | null): HTMLElement | undefined {
  let open: HTMLElement | undefined;
  for (const part of root.querySelectorAll<HTMLElement>('[data-part]')) {
    const shown = part.dataset['part'] === partId;
    part.classList.toggle('is-open', shown);
    if (shown) open = part;
  }
  return open;
}

function say(root: Element, partId: string | null): void {
  const live = root.querySelector<HTMLElement>('[data-live]');
  if (live === null) return;
  const part = root.querySelector<HTMLElement>(`[data-part="${CSS.escape(partId ?? '')}"]`);
  const { cleared, selected } = live.dataset as Record<string, string>;
  live.textContent =
    part === null
      ? cleared!
      : selected!.replace('%label%', part.dataset['label']!).replace('%count%', part.dataset['count']!);
}

/**
 * Makes the server's drawing pickable by pointer, touch and keyboard. Draws nothing: it toggles classes,
 * attributes and places on the elements that carry `data-key`, `data-of` and `data-link`.
 */
export function attachDiagram(root: HTMLElement, hooks: DiagramHooks): Diagram {
  const id = root.dataset['figure'] ?? '';
  let picked: string | null = null;

  const mark = (partId: string | null) => {
    picked = partId;
    paint(root, partId);
    rove(root, partId);
  };
  const show = (partId: string | null) => {
    mark(partId);
    openPanel(root, partId);
  };
  const pick = (partId: string | null) => {
    mark(partId);
    hooks.onPick(partId);
  };
  const tell = (partId: string | null, follow = false) => {
    const panel = openPanel(root, partId);
    say(root, partId);
    if (follow) panel?.focus({ preventScroll: true });
    panel?.scrollIntoView({ block: 'nearest' });
  };
  const close = () => {
    const back = picked;
    pick(null);
    tell(null);
    if (back !== null) visibleNode(root, back)?.focus();
  };

  root.addEventListener('click', (event) => {
    const target = event.target as Element;
    if (target.closest('[data-close]') !== null) return close();
    const listed = target.closest<HTMLElement>('[data-part-link]')?.dataset['partLink'];
    const partId = listed ?? (target.closest('.drawing') === null ? undefined : partOf(target));
    if (partId === undefined) return;
    event.preventDefault();
    pick(partId);
    // A key press has no pointer detail: the reader follows the focus, so it goes where the answer is.
    if (event.detail === 0 || listed !== undefined) tell(partId, true);
    // The drawing answers in this frame; the panel's text takes longer to set, and comes with the next.
    else requestAnimationFrame(() => setTimeout(() => picked === partId && tell(partId)));
  });

  root.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && picked !== null) {
      event.preventDefault();
      close();
      return;
    }
    const node = (event.target as Element).closest<SVGAElement>(NODES);
    if (node === null) return;
    const nodes = [...node.closest('.drawing')!.querySelectorAll<SVGAElement>(NODES)];
    if (event.key === 'Escape') return node.blur();
    if (event.key === ' ') {
      event.preventDefault();
      node.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
      return;
    }
    const next = walkTarget(nodes.length, nodes.indexOf(node), event.key);
    if (next === undefined) return;
    event.preventDefault();
    rove(root, nodes[next]!.dataset['key'] ?? null);
    nodes[next]!.focus();
  });

  const hover = (event: Event) => {
    const on = /over|in$/.test(event.type);
    const partId = partOf(event.target);
    if (partId === undefined) return;
    for (const mark of root.querySelectorAll(`[data-of="${CSS.escape(partId)}"]`))
      mark.classList.toggle('is-hovered', on);
  };
  for (const type of ['pointerover', 'pointerout', 'focusin', 'focusout']) root.addEventListener(type, hover);

  document.addEventListener('click', (event) => {
    const target = event.target as Element;
    const kept = target.closest('.panel, .switch, .node, [data-of], [data-part-link], .as-text, a, button');
    if (picked === null || kept !== null) return;
    pick(null);
    tell(null);
  });

  rove(root, null);
  return {
    id,
    show,
    has: (partId) => root.querySelector(`[data-part="${CSS.escape(partId)}"]`) !== null,
    showSourceOnly: (on, animate) => applySourceOnly(root, on, animate, () => paint(root, picked)),
  };
}
