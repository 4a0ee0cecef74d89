import { shownQuantities } from '../../model/shownIndicators.ts';
import type { Quantity } from '../../schema/indicators.ts';
import { get, type FigureRecord, type ModelNode, type Release } from '../../schema/release.ts';

/** One shape for each kind of Party body: what is written with 暨, platform and branch, is a block on a base. */
export const BODY_MARKS = ['block', 'dot', 'block-on-base'] as const;
export type BodyMark = (typeof BODY_MARKS)[number];

export interface BodyGroup {
  readonly quantity: Quantity;
  readonly mark: BodyMark;
}

/** A relation between two groups that the article leaves open; positions in the list of groups. */
export interface OpenQuestion {
  readonly from: number;
  readonly to: number;
}

export interface EstatePartyUnits {
  /** What the sentence says before it comes to the bodies: in quotation marks in the article. */
  readonly opening: readonly ModelNode[];
  /** In the article's order; never sorted by size. */
  readonly groups: readonly BodyGroup[];
  /** In the order of the record's notes: each asks about one of these. */
  readonly questions: readonly OpenQuestion[];
}

export function deriveBodies(release: Release, record: FigureRecord): EstatePartyUnits {
  const quantities = shownQuantities(release, record.uses.indicators);
  // How the first kind relates to each of the others is not said: ambiguity A11.
  const questions = quantities.slice(1).map((_, i) => ({ from: 0, to: i + 1 }));
  if (record.notes.length < questions.length)
    throw new Error(
      `figure "${record.id}" needs a note for each of its ${questions.length} questions, found ${record.notes.length}`,
    );
  return {
    opening: record.uses.nodes.map((id) => get(release.nodes, id, 'node')).filter(({ quoted }) => quoted),
    groups: quantities.map((quantity, i) => {
      const mark = BODY_MARKS[i];
      if (mark === undefined) throw new Error(`figure "${record.id}": no mark left for "${quantity.id}"`);
      return { quantity, mark };
    }),
    questions,
  };
}
