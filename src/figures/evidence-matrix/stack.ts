/**
 * Rows under one another, with a head over each group. The server draws the first order by this, and the script finds
 * the places of the others: all orders of a drawing are equally high.
 */
export interface RowStack {
  /** Px from the top of the drawing to the first head, and to the end of the last row. */
  readonly top: number;
  readonly bottom: number;
  /** Px of a head, and between groups. */
  readonly head: number;
  readonly gap: number;
  /** Px of each row, in the order of the article. */
  readonly heights: readonly number[];
}

export interface RowOrdering {
  /** Numbers of the rows, counted from 0 in the order of the article, from top to bottom. */
  readonly rows: readonly number[];
  /** How many rows stand under each head; empty where no heads are shown. */
  readonly groups: readonly number[];
}

export interface StackedRows {
  /** Px from the top of the drawing, in the order of the article. */
  readonly rows: readonly number[];
  readonly heads: readonly number[];
}

/** The end of so many groups with all rows in them. */
export function stackBottom({ top, head, gap, heights }: Omit<RowStack, 'bottom'>, groups: number): number {
  return heights.reduce((sum, height) => sum + height, top + groups * (head + gap) - gap);
}

/** Without heads, their room goes in equal parts into the strips between the rows. */
export function stackRows({ top, bottom, head, gap, heights }: RowStack, ordering: RowOrdering): StackedRows {
  const { rows: order, groups } = ordering;
  const taken = heights.reduce((sum, height) => sum + height, 0);
  const strip = groups.length > 0 ? 0 : Math.floor((bottom - top - taken) / heights.length);
  const starts = groups.map((_, i) => groups.slice(0, i).reduce((sum, size) => sum + size, 0));
  const rows: number[] = [];
  const heads: number[] = [];
  let y = top + strip;
  order.forEach((row, i) => {
    if (starts.includes(i)) {
      if (heads.length > 0) y += gap;
      heads.push(y);
      y += head;
    }
    rows[row] = y;
    y += heights[row]! + strip;
  });
  return { rows, heads };
}
