import type { Lang } from '../../schema/release.ts';
import type { Point } from '../geometry.ts';
import { compositionFor, type Composition } from './composition.ts';
import type { OneFourN } from './model.ts';
import { NOTE_LEAD, noteLines, placeNote, type Note } from './notes.ts';
import { crossing, hatchPath } from './overlap.ts';
import { placeCore, placeField, placePartners, type PlacedField, type PlacedPart } from './placedParts.ts';

export interface NoteWords {
  readonly core: string;
  /** Where a leader points at the overlap, and where nothing does and the two are named. */
  readonly overlap: string;
  readonly overlapNamed: string;
  readonly field: string;
}

export interface Layout extends Pick<
  Composition,
  'width' | 'formula' | 'numerals' | 'pluses' | 'arm' | 'core'
> {
  readonly height: number;
  /** In walking order. */
  readonly parts: readonly PlacedPart[];
  readonly field: PlacedField;
  readonly hatch: string;
  readonly leader: { readonly from: number; readonly to: number; readonly y: number } | null;
  readonly notes: readonly Note[];
  /** Baselines of the big quotation marks: the opening one ends at its x, the closing one starts there. */
  readonly quotes: { readonly open: Point; readonly close: Point };
}

/** Between two lines of the hatch, in px. */
const HATCH = 7;
/** From the tip of the overlap to its leader. */
const LEADER_GAP = 5;
/** Below everything. */
const FOOT = 10;

/** Big marks round the quoted list: the ink of “ is at the end of its square, that of ” at the start. */
function placeQuotes(partners: readonly PlacedPart[]): Layout['quotes'] {
  const [first, last] = [partners[0]!, partners.at(-1)!].map(({ listed }) => {
    const run = listed!.label.runs[0]!;
    const x = listed!.place.x + run.x;
    return {
      left: listed!.place.x + listed!.label.box.x,
      right: x + run.text.length * run.face.size,
      y: listed!.place.y + run.y,
    };
  });
  return { open: { x: first!.left - 2, y: first!.y + 22 }, close: { x: last!.right + 2, y: last!.y + 26 } };
}

/** Places the formula, its groups and their notes at one of the figure's widths. */
export function layout(model: OneFourN, width: number, lang: Lang, words: NoteWords): Layout {
  const { leaderTo, notes: places } = compositionFor(width, lang, 0);
  const text = { ...words, overlap: leaderTo === null ? words.overlapNamed : words.overlap };
  const composition = compositionFor(
    width,
    lang,
    noteLines(text.overlap, places.overlap.width, lang).length * NOTE_LEAD,
  );
  const [core, ...others] = model.parts;
  const partners = placePartners(others.slice(0, -1), composition, lang);
  const { placed, field } = placeField(others.at(-1)!, composition, lang);
  // The second and the fourth of the article's order: the right column of the two by two.
  const [upper, lower] = [partners[1]!.circle!, partners[3]!.circle!];
  const tip = crossing(upper, lower);
  const notes = (['core', 'overlap', 'field'] as const).map((about) =>
    placeNote(about, text[about], lang, composition.notes[about]),
  );
  const bottoms = [...notes.map(({ lines }) => lines.at(-1)!.y), field.rules.at(-1)!, lower.cy + lower.ry];
  return {
    ...composition,
    height: Math.ceil(Math.max(...bottoms)) + FOOT,
    parts: [placeCore(core!, composition, lang), ...partners, placed],
    field,
    hatch: hatchPath(upper, lower, HATCH),
    leader: leaderTo === null ? null : { from: tip.right + LEADER_GAP, to: leaderTo, y: tip.y },
    notes,
    quotes: placeQuotes(partners),
  };
}
