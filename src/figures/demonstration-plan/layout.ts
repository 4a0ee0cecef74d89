import { placeNarrow } from './layoutNarrow.ts';
import { placeWide } from './layoutWide.ts';
import type { DemonstrationPlan } from './model.ts';
import type { LayoutWords, PlacedPlan } from './placed.ts';

/** From this width on the groups stand side by side. */
const WIDE = 560;

export interface PlanLayout extends PlacedPlan {
  readonly height: number;
}

export function layoutPlan(model: DemonstrationPlan, width: number, words: LayoutWords): PlanLayout {
  const placed = width < WIDE ? placeNarrow(model, width, words) : placeWide(model, width, words);
  return { ...placed, height: Math.ceil(placed.notes.at(-1)!.y + 8) };
}
