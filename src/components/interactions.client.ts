/** Charts that answer the reader bring their own script; it is fetched when the chart comes near the screen. */

interface Interaction {
  readonly attach: (root: HTMLElement) => void;
}

const LOADERS: Readonly<Record<string, () => Promise<Interaction>>> = {
  'source-map': () => import('../figures/source-map/interact.client.ts'),
  'what-is-counted': () => import('../figures/what-is-counted/interact.client.ts'),
  'evidence-matrix': () => import('../figures/evidence-matrix/interact.client.ts'),
};

/** Half a screen ahead, so that the script is there when the reader is. */
const NEAR = '50% 0px';

async function wake(root: HTMLElement, load: () => Promise<Interaction>): Promise<void> {
  const { attach } = await load();
  attach(root);
}

/** Whose code a figure has: its own, or that of one alike. */
const formOf = ({ dataset }: HTMLElement) => dataset['form'] ?? dataset['figure'] ?? '';

const observer = new IntersectionObserver(
  (entries) => {
    for (const { isIntersecting, target } of entries) {
      const root = target as HTMLElement;
      const load = LOADERS[formOf(root)];
      if (!isIntersecting || load === undefined) continue;
      observer.unobserve(root);
      void wake(root, load);
    }
  },
  { rootMargin: NEAR },
);

for (const root of document.querySelectorAll<HTMLElement>('.figure'))
  if (Object.hasOwn(LOADERS, formOf(root))) observer.observe(root);
