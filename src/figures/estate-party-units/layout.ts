import type { Line } from '../placedText.ts';
import { placeNarrow } from './layoutNarrow.ts';
import { placeWide } from './layoutWide.ts';
import type { EstatePartyUnits } from './model.ts';
import { placePhrases, type PlacedPhrases } from './phrases.ts';
import type { LayoutWords, PlacedBodies } from './placed.ts';

/** From this width on the groups stand side by side. */
const WIDE = 560;

export interface BodiesLayout extends PlacedBodies {
  readonly height: number;
  readonly before: Line;
  readonly phrases: PlacedPhrases;
}

export function layoutBodies(model: EstatePartyUnits, width: number, words: LayoutWords): BodiesLayout {
  const before = { x: 0, y: 14, text: words.before };
  const phrases = placePhrases(model, before.y + 14, width, words.lang);
  const place = width < WIDE ? placeNarrow : placeWide;
  const bodies = place(model, phrases.bottom + 30, width, words);
  return { ...bodies, height: Math.ceil(bodies.notes.at(-1)!.y + 8), before, phrases };
}
