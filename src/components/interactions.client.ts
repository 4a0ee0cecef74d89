/** The scripts of figures that answer the reader, fetched when one comes near the screen or is asked before. */
import { holdPicks } from '../figures/heldPicks.client.ts';
import { whenNear } from './whenNear.client.ts';

interface Interaction {
  readonly attach: (root: HTMLElement) => void;
}

const CHARTS: Readonly<Record<string, () => Promise<Interaction>>> = {
  'source-map': () => import('../figures/source-map/interact.client.ts'),
  'what-is-counted': () => import('../figures/what-is-counted/interact.client.ts'),
  'evidence-matrix': () => import('../figures/evidence-matrix/interact.client.ts'),
};

/** Half a screen ahead, so that the script is there when the reader is. */
const NEAR = '50% 0px';

/** Whose code a figure has: its own, or that of one alike. */
const formOf = ({ dataset }: HTMLElement) => dataset['form'] ?? dataset['figure'] ?? '';

for (const root of document.querySelectorAll<HTMLElement>('.figure')) {
  const load = CHARTS[formOf(root)];
  if (load === undefined) continue;
  const start = holdPicks(`#${root.id}`, async () => (await load()).attach(root));
  whenNear([root], NEAR, start);
}

/** They share the address and the switch, which also stands outside of them: one script wakes them all. */
const DIAGRAMS = '.figure:has(.panel)';

const diagrams = [...document.querySelectorAll(DIAGRAMS)];
if (diagrams.length > 0) {
  const start = holdPicks(`${DIAGRAMS}, .modes`, () => import('./diagrams.client.ts'));
  whenNear(diagrams, NEAR, start);
  // What the address names is scrolled to; what it hides is hidden in all of them.
  if (new URLSearchParams(location.search).has('only')) start();
}
