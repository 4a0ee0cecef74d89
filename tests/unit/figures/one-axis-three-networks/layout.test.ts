import { describe, expect, it } from 'vitest';
import type { Box } from '../../../../src/figures/geometry.ts';
import { lineBox, type Line, type Placed } from '../../../../src/figures/one-axis-three-networks/placed.ts';
import type { State } from '../../../../src/figures/states.ts';
import { TARGET } from '../../../../src/figures/tokens.ts';
import { CASES as DRAWINGS, placed as placedIn } from './subject.ts';

const STATES: readonly State[] = ['rest', 'source'];
const CASES = DRAWINGS.flatMap(({ lang, width }) => STATES.map((state) => ({ lang, width, state })));

interface Named {
  readonly name: string;
  readonly box: Box;
}

const textOf = ({ spans }: Line) => spans.map(({ text }) => text).join('');

/** The ink of a big quotation mark fills a corner of its square only. */
function inkOf({ x, y, anchor }: Line): Box {
  return { x: anchor === 'end' ? x - 26 : x + 4, y: y - 49, width: 22, height: 19 };
}

function labels(placed: Placed, state: State): Named[] {
  const lines = (all: readonly Line[], at = { x: 0, y: 0 }) =>
    all.map((line) => ({ name: textOf(line), box: lineBox(line, state, at) }));
  return [
    ...placed.tiers.flatMap((tier) => lines(tier.lines)),
    ...placed.cells.map(({ printed }) => ({ name: printed.spans[0]!.text, box: lineBox(printed) })),
    ...placed.networks.flatMap(({ at, lines: both, faces }) => [
      ...lines(both, at[state]),
      ...faces.filter((face) => face.state === state).flatMap((face) => lines(face.lines, at[state])),
    ]),
    ...(state === 'rest'
      ? []
      : [
          ...placed.quotation.marks.map((mark) => ({ name: textOf(mark), box: inkOf(mark) })),
          ...lines(placed.note?.lines ?? []),
        ]),
  ];
}

function targets(placed: Placed, state: State): Named[] {
  return [
    ...placed.tiers.map(({ node, ring }) => ({ name: node.id, box: ring })),
    ...placed.networks.map(({ node, at, faces }) => {
      const { ring: hit } = faces.find((face) => face.state === state)!;
      return { name: node.id, box: { ...hit, x: hit.x + at[state].x, y: hit.y + at[state].y } };
    }),
  ];
}

const overlap = (a: Box, b: Box) =>
  Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x) > 0.01 &&
  Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y) > 0.01;

const collisions = (boxes: readonly Named[]) =>
  boxes.flatMap((a, i) =>
    boxes
      .slice(i + 1)
      .filter((b) => overlap(a.box, b.box))
      .map((b) => `${a.name} / ${b.name}`),
  );

describe.each(CASES)('$lang at $width px, $state', ({ lang, width, state }) => {
  const placed = placedIn(lang, width);

  it('has no words that overlap', () => expect(collisions(labels(placed, state))).toEqual([]));

  it('has every word inside the drawing', () => {
    const outside = labels(placed, state).filter(
      ({ box }) =>
        box.x < -0.01 ||
        box.y < -0.01 ||
        box.x + box.width > placed.width + 0.01 ||
        box.y + box.height > placed.height,
    );
    expect(outside).toEqual([]);
  });

  it('has targets that are large enough and apart', () => {
    const least = width < 560 ? TARGET.touch : TARGET.pointer;
    const small = targets(placed, state).filter(({ box }) => Math.min(box.width, box.height) < least);
    expect(small).toEqual([]);
    expect(collisions(targets(placed, state))).toEqual([]);
  });

  it('has no word on a lattice but where the lattice gives way', () => {
    const words = labels(placed, state).filter(
      ({ name }) => !placed.tiers.some(({ lines }) => lines.slice(1).some((line) => textOf(line) === name)),
    );
    const discs = new Set(placed.tiers.flatMap(({ lines }) => textOf(lines[0]!)));
    const cells = new Set(placed.cells.map(({ printed }) => printed.spans[0]!.text));
    const knots = placed.leaves.flatMap(({ mesh }) =>
      [...mesh.matchAll(/M([\d.]+),([\d.]+)L([\d.]+),([\d.]+)/g)].map((match) => match.slice(1).map(Number)),
    );
    for (const { name, box } of state === 'source' ? [] : words) {
      if (discs.has(name) || cells.has(name)) continue;
      const crossed = knots.filter(([x1, y1, x2, y2]) =>
        [0, 0.25, 0.5, 0.75, 1].some((t) => {
          const [x, y] = [x1! + (x2! - x1!) * t, y1! + (y2! - y1!) * t];
          return x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height;
        }),
      );
      expect(crossed, name).toEqual([]);
    }
  });
});

describe('the two directions', () => {
  it('stand across each other: tiers down, networks aside; tiers across, networks down', () => {
    const wide = placedIn('zh', 560);
    expect(new Set(wide.tiers.map(({ center }) => center.x)).size).toBe(1);
    expect(new Set(wide.networks.map(({ at }) => at.source.y)).size).toBe(1);
    const narrow = placedIn('zh', 288);
    expect(new Set(narrow.tiers.map(({ center }) => center.y)).size).toBe(1);
    expect(new Set(narrow.networks.map(({ at }) => at.rest.x)).size).toBe(1);
  });

  it('ties the networks to the whole axis, never to a tier', () => {
    const { leaves, tiers } = placedIn('zh', 560);
    for (const { folded } of leaves) {
      const ys = [...folded.matchAll(/,(-?[\d.]+)/g)].map((match) => Number(match[1]));
      expect(Math.min(...ys)).toBeLessThan(tiers[0]!.center.y);
      expect(Math.max(...ys)).toBeGreaterThan(tiers.at(-1)!.center.y);
    }
    const narrow = placedIn('zh', 288);
    expect(narrow.ties[0]!.d).toMatch(/^M1,.*M287,/);
  });
});
