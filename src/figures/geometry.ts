export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Box extends Point {
  readonly width: number;
  readonly height: number;
}

/** The smallest box round all of them. */
export function union(boxes: readonly Box[]): Box {
  const x = Math.min(...boxes.map((box) => box.x));
  const y = Math.min(...boxes.map((box) => box.y));
  return {
    x,
    y,
    width: Math.max(...boxes.map((box) => box.x + box.width)) - x,
    height: Math.max(...boxes.map((box) => box.y + box.height)) - y,
  };
}

/** A box with more room on all sides. */
export function pad({ x, y, width, height }: Box, dx: number, dy: number = dx): Box {
  return { x: x - dx, y: y - dy, width: width + 2 * dx, height: height + 2 * dy };
}

/** The same box seen from another place. */
export function shift<Placed extends Point>(box: Placed, dx: number, dy: number): Placed {
  return { ...box, x: box.x + dx, y: box.y + dy };
}

/** The smallest box of whole pixels round a box: for targets and grounds, which nobody sees the edge of. */
export function outward({ x, y, width, height }: Box): Box {
  const [left, top] = [Math.floor(x), Math.floor(y)];
  return { x: left, y: top, width: Math.ceil(x + width) - left, height: Math.ceil(y + height) - top };
}
