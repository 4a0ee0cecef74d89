import { easeCubicOut } from 'd3-ease';
import { timer, type Timer } from 'd3-timer';
import { attachStillPlayer, type StillPlayer } from '../figures/stillPlayer.client.ts';

/**
 * Figures told in steps: one drawing stands beside the text and goes from still to still as the reader does. Says
 * nothing and moves no focus: the text is the telling. The same conditions stand in styles/scrolly.css.
 */
const live = matchMedia('(prefers-reduced-motion: no-preference) and (min-height: 560px)');
const wide = matchMedia('(min-width: 1000px)');

/** ms for the window to move along a drawing that is longer than it. */
const PAN = 700;

interface Stage {
  readonly svg: SVGSVGElement;
  readonly player: StillPlayer;
  /** The still of each step at this width. */
  readonly stills: readonly SVGSVGElement[];
  pan: number;
}

/** An open note or a picked part is what the reader looks at; a step that passes by is not. */
const KEPT_HASH = /^#(?:note-|[a-z0-9-]+\.(?!step-))/;

function setHash(hash: string): void {
  if (KEPT_HASH.test(location.hash) || location.hash === hash) return;
  try {
    history.replaceState(history.state, '', location.pathname + location.search + hash);
  } catch {
    // A browser may refuse when the reader scrolls fast; the next step is written again.
  }
}

/** An empty drawing in which the stills of one width are played. */
function stageFor(slot: Element, stills: readonly SVGSVGElement[]): Stage {
  const svg = stills[0]!.cloneNode(false) as SVGSVGElement;
  const height = Math.max(...stills.map((still) => still.viewBox.baseVal.height));
  const { width } = stills[0]!.viewBox.baseVal;
  svg.setAttribute('viewBox', `0 0 ${width} ${height}`);
  svg.setAttribute('height', String(height));
  slot.append(svg);
  return { svg, player: attachStillPlayer(svg), stills, pan: 0 };
}

/** A drawing a little longer than its window is made smaller; at this scale the smallest text is still 12 px. */
const SMALLEST = 0.89;

function fit({ svg }: Stage, room: number): void {
  svg.style.maxWidth = '';
  const { width, height } = svg.viewBox.baseVal;
  const scale = room / (height * (svg.clientWidth / width));
  if (scale < 1 && scale >= SMALLEST) svg.style.maxWidth = `${svg.clientWidth * scale}px`;
}

/** px to move the drawing down: all of it stands in the middle of the window, or what the step is about. */
function panFor({ svg, stills }: Stage, index: number, room: number): number {
  const still = stills[index]!;
  const scale = svg.clientWidth / svg.viewBox.baseVal.width;
  const height = still.viewBox.baseVal.height * scale;
  if (height <= room) return (room - height) / 2;
  const [from = 0, to = 0] = (still.dataset['focus'] ?? '').split(' ').map((y) => Number(y) * scale);
  return Math.max(room - height, Math.min(0, (room - from - to) / 2));
}

function attachScrolly(root: HTMLElement): void {
  const frame = root.querySelector<HTMLElement>('[data-stage]')!;
  const steps = [...root.querySelectorAll<HTMLElement>('.step')];
  const links = [...root.querySelectorAll<HTMLAnchorElement>('[data-step-link]')];
  const stills = steps.map((step) => [...step.querySelectorAll<SVGSVGElement>('.drawing')]);
  const first = steps[0]!.querySelector('.still')!;
  const stages = [...first.children].map((slot, width) => {
    const copy = slot.cloneNode(false) as Element;
    frame.append(copy);
    return stageFor(
      copy,
      stills.map((each) => each[width]!),
    );
  });
  frame.classList.add(...[...first.classList].filter((name) => name.startsWith('drawings')));

  let current = 0;
  let sourceOnly = new URLSearchParams(location.search).get('only') === 'source';
  let panning: Timer | undefined;

  /** While only the source is shown, a still of ours gives way to the last one that is not. */
  const shownIndex = () => {
    const ours = (index: number) => stills[index]![0]!.querySelector('.schematic') !== null;
    let index = current;
    while (sourceOnly && index > 0 && ours(index)) index--;
    return index;
  };
  const move = (stage: Stage, to: number) => {
    stage.pan = to;
    stage.svg.style.transform = `translateY(${to}px)`;
  };
  const pan = (index: number, animate: boolean) => {
    panning?.stop();
    const shown = stages.filter(({ svg }) => svg.clientWidth > 0);
    const paths = shown.map((stage) => ({
      stage,
      from: stage.pan,
      to: panFor(stage, index, frame.clientHeight),
    }));
    const at = (moment: number) => {
      for (const { stage, from, to } of paths) move(stage, from + (to - from) * moment);
    };
    if (!animate) return at(1);
    panning = timer((elapsed) => {
      at(easeCubicOut(Math.min(1, elapsed / PAN)));
      if (elapsed >= PAN) panning?.stop();
    });
  };
  const show = (animate: boolean) => {
    const index = shownIndex();
    for (const { player, stills: all } of stages) player.show(all[index]!, animate);
    pan(index, animate);
    for (const [i, step] of steps.entries()) step.classList.toggle('is-current', i === current);
    for (const [i, link] of links.entries())
      if (i === current) link.setAttribute('aria-current', 'step');
      else link.removeAttribute('aria-current');
  };

  const inView = new Set<Element>();
  const reach = (entries: readonly IntersectionObserverEntry[]) => {
    const wasHere = inView.size > 0;
    for (const { target, isIntersecting } of entries)
      if (isIntersecting) inView.add(target);
      else inView.delete(target);
    const index = steps.findIndex((step) => inView.has(step));
    if (index < 0) {
      // Left; and not, before the page has gone to the step that its address names.
      if (wasHere && steps.some(({ id }) => location.hash === `#${id}`)) setHash('');
      return;
    }
    if (index !== current) {
      current = index;
      show(true);
    }
    setHash(`#${steps[index]!.id}`);
  };

  let observer: IntersectionObserver | undefined;
  const arrange = () => {
    observer?.disconnect();
    inView.clear();
    if (!live.matches) return;
    // The line that a step must cross: the middle of the page, or of what the drawing leaves of it.
    const rootMargin = wide.matches ? '-50% 0px -50% 0px' : '-76% 0px -24% 0px';
    observer = new IntersectionObserver(reach, { rootMargin });
    for (const step of steps) observer.observe(step);
  };

  root.classList.toggle('is-source-only', sourceOnly);
  show(false);
  arrange();
  live.addEventListener('change', arrange);
  wide.addEventListener('change', arrange);
  new ResizeObserver(() => {
    for (const stage of stages) if (stage.svg.clientWidth > 0) fit(stage, frame.clientHeight);
    pan(shownIndex(), false);
  }).observe(frame);
  document.addEventListener('sourceonly', (event) => {
    const { detail } = event as CustomEvent<boolean>;
    if (detail === sourceOnly) return;
    sourceOnly = detail;
    root.classList.toggle('is-source-only', sourceOnly);
    show(live.matches);
  });
}

for (const root of document.querySelectorAll<HTMLElement>('[data-scrolly]')) attachScrolly(root);
