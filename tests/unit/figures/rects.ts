/** What a word or a shape takes up, in px. */
export interface Sides {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export const overlaps = (a: Sides, b: Sides) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
