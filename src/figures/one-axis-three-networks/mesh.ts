import { line, pathRound, range, scaleLinear } from 'd3';
import type { Box, Point } from '../geometry.ts';

/** A leaf: a rectangle hinged on its first side and sheared, so that both upright sides stay upright. */
export interface Leaf {
  /** Ends of the hinge. */
  readonly top: Point;
  readonly bottom: Point;
  /** Upper end of the opposite side, which is as long as the hinge. */
  readonly outer: Point;
  /** Cells of the lattice from the hinge outwards, and along it. Nothing is counted by them. */
  readonly columns: number;
  readonly rows: number;
}

type Segment = readonly [Point, Point];

const DECIMALS = 1;

const outline = line<Point>(
  ({ x }) => x,
  ({ y }) => y,
).digits(DECIMALS);

export function corners({ top, bottom, outer }: Leaf): Point[] {
  return [top, outer, { x: outer.x, y: outer.y + bottom.y - top.y }, bottom];
}

export function leafOutline(leaf: Leaf): string {
  return `${outline(corners(leaf))}Z`;
}

/** The same outline folded onto its hinge: the same commands, so that one can become the other. */
export function leafFolded({ top, bottom }: Leaf): string {
  return `${outline([top, top, bottom, bottom])}Z`;
}

/**
 * The two families of diagonals, clipped to the leaf. In lattice units, u outwards and v along the hinge, they are
 * v = u + k and v = k − u; each is cut where it leaves the rectangle of columns × rows.
 */
export function diagonals({ columns, rows }: Pick<Leaf, 'columns' | 'rows'>): Segment[] {
  const falling = range(Math.ceil(-columns), rows).map((k): Segment => {
    const [from, to] = [Math.max(0, -k), Math.min(columns, rows - k)];
    return [
      { x: from, y: from + k },
      { x: to, y: to + k },
    ];
  });
  const rising = range(1, Math.ceil(columns + rows)).map((k): Segment => {
    const [from, to] = [Math.max(0, k - rows), Math.min(columns, k)];
    return [
      { x: from, y: k - from },
      { x: to, y: k - to },
    ];
  });
  return [...falling, ...rising].filter(([from, to]) => to.x - from.x > 1e-6);
}

/** What is left of a segment outside a box (Liang–Barsky). */
export function cutOut([from, to]: Segment, box: Box): Segment[] {
  let enter = 0;
  let leave = 1;
  const sides: [number, number][] = [
    [from.x - to.x, from.x - box.x],
    [to.x - from.x, box.x + box.width - from.x],
    [from.y - to.y, from.y - box.y],
    [to.y - from.y, box.y + box.height - from.y],
  ];
  for (const [step, room] of sides) {
    if (step === 0 && room < 0) return [[from, to]];
    if (step < 0) enter = Math.max(enter, room / step);
    if (step > 0) leave = Math.min(leave, room / step);
  }
  if (enter >= leave) return [[from, to]];
  const at = (t: number): Point => ({ x: from.x + (to.x - from.x) * t, y: from.y + (to.y - from.y) * t });
  const rest: Segment[] = [];
  if (enter > 0) rest.push([from, at(enter)]);
  if (leave < 1) rest.push([at(leave), to]);
  return rest;
}

/** The lattice of a leaf as one path, kept out of the given boxes (labels that lie on the leaf). */
export function leafMesh(leaf: Leaf, keepOut: readonly Box[] = []): string {
  const { top, bottom, outer, columns, rows } = leaf;
  const x = scaleLinear([0, columns], [top.x, outer.x]);
  const along = scaleLinear([0, rows], [0, bottom.y - top.y]);
  const shear = scaleLinear([0, columns], [top.y, outer.y]);
  const place = ({ x: u, y: v }: Point): Point => ({ x: x(u), y: shear(u) + along(v) });
  const placed = diagonals(leaf).map(([from, to]): Segment => [place(from), place(to)]);
  const visible = keepOut.reduce(
    (segments, box) => segments.flatMap((segment) => cutOut(segment, box)),
    placed,
  );
  const mesh = pathRound(DECIMALS);
  for (const [from, to] of visible) {
    mesh.moveTo(from.x, from.y);
    mesh.lineTo(to.x, to.y);
  }
  return mesh.toString();
}
