import { easeCubicOut } from 'd3-ease';
import { select } from 'd3-selection';
import { timer, type Timer } from 'd3-timer';
import { tweenNumbers } from './tweenNumbers.ts';

/** Times in ms, as in the look: a thing moves or unfolds, fades, a line is drawn, a name lands after another. */
const TIME = { move: 700, fade: 300, draw: 420, land: 180, late: 500 } as const;

/** What travels from still to still; every other attribute is set at once. */
const TRAVELLING = ['transform', 'd'];

/** Something that happens from `delay` on for `duration` ms; `at` sets it for a moment between 0 and 1. */
interface Motion {
  readonly delay: number;
  readonly duration: number;
  readonly at: (moment: number) => void;
  /** Leaves no trace of the motion behind. */
  readonly end: () => void;
}

type Mark = SVGElement;

const keyOf = (mark: Mark) => mark.dataset['k'] ?? '';
const marksOf = (still: Element) =>
  [...still.children].filter((child): child is Mark => 'k' in (child as Mark).dataset);

function fade(mark: Mark, delay: number, from: number, to: number): Motion {
  return {
    delay,
    duration: TIME.fade,
    at: (moment) => mark.setAttribute('opacity', String(from + (to - from) * moment)),
    end: () => (to === 0 ? mark.remove() : mark.removeAttribute('opacity')),
  };
}

function drawn(mark: Mark): Motion {
  mark.setAttribute('pathLength', '1');
  mark.setAttribute('stroke-dasharray', '1');
  return {
    delay: TIME.fade,
    duration: TIME.draw,
    at: (moment) => mark.setAttribute('stroke-dashoffset', String(1 - moment)),
    end: () => {
      for (const name of ['pathLength', 'stroke-dasharray', 'stroke-dashoffset']) mark.removeAttribute(name);
    },
  };
}

function travel(mark: Mark, name: string, from: string, to: string): Motion {
  const value = tweenNumbers(from, to);
  const at = (moment: number) => mark.setAttribute(name, value(moment));
  return { delay: 0, duration: TIME.move, at, end: () => at(1) };
}

/** How a mark comes in. `landed` counts those that land, one after the other. */
function enter(mark: Mark, landed: () => number): Motion {
  const { enter: manner, folded } = mark.dataset;
  if (manner === 'draw') return drawn(mark);
  if (manner === 'unfold') return travel(mark, 'd', folded ?? '', mark.getAttribute('d') ?? '');
  if (manner === 'land') return fade(mark, landed() * TIME.land, 0, 1);
  return fade(mark, manner === 'late' ? TIME.late : 0, 0, 1);
}

/** Leads a mark to its twin in the next still. */
function update(mark: Mark, twin: Mark): Motion[] {
  const motions = TRAVELLING.flatMap((name) => {
    const [from, to] = [mark.getAttribute(name), twin.getAttribute(name)];
    if (from === to || to === null) return [];
    return [travel(mark, name, from ?? to, to)];
  });
  for (const { name } of [...mark.attributes]) if (!twin.hasAttribute(name)) mark.removeAttribute(name);
  for (const { name, value } of twin.attributes)
    if (!TRAVELLING.includes(name)) mark.setAttribute(name, value);
  if (mark.innerHTML !== twin.innerHTML) mark.replaceChildren(...twin.cloneNode(true).childNodes);
  return motions;
}

/** One drawing that goes from still to still; what has the same key in both stays the same thing. */
export interface StillPlayer {
  readonly show: (still: SVGElement, animate: boolean) => void;
}

export function attachStillPlayer(stage: SVGElement): StillPlayer {
  let running: { readonly timer: Timer; readonly motions: readonly Motion[] } | undefined;
  const settle = () => {
    running?.timer.stop();
    for (const { at, end } of running?.motions ?? []) {
      at(1);
      end();
    }
    running = undefined;
  };
  return {
    show: (still, animate) => {
      settle();
      stage.setAttribute('class', still.getAttribute('class') ?? '');
      let landing = 0;
      const motions: Motion[] = [];
      select(stage)
        .selectAll<Mark, Mark>(':scope > [data-k]')
        .data(marksOf(still), function (twin) {
          return keyOf(twin ?? this);
        })
        .join(
          (entering) =>
            entering
              .append((twin) => twin.cloneNode(true) as Mark)
              .each(function () {
                motions.push(enter(this, () => landing++));
              }),
          (staying) =>
            staying.each(function (twin) {
              motions.push(...update(this, twin));
            }),
          (leaving) =>
            leaving.each(function () {
              motions.push(fade(this, 0, 1, 0));
            }),
        )
        .order();
      const length = Math.max(0, ...motions.map(({ delay, duration }) => delay + duration));
      const play = (elapsed: number) => {
        for (const { delay, duration, at } of motions)
          at(easeCubicOut(Math.min(1, Math.max(0, (elapsed - delay) / duration))));
      };
      if (animate) play(0);
      running = {
        motions,
        timer: timer((elapsed) => {
          if (elapsed < length) play(elapsed);
          else settle();
        }),
      };
      if (!animate) settle();
    },
  };
}
