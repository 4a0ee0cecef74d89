import type { ModelLink, ModelNode } from '../../schema/release.ts';
import type { Box, Point } from '../geometry.ts';
import type { State } from '../states.ts';
import { textWidth } from '../text.ts';

/** A run of text in one language inside a line. */
export interface Span {
  readonly text: string;
  readonly zh?: boolean;
  /** Stands only where the quotation marks stand. */
  readonly sourceOnly?: boolean;
}

/** One line of text. `y` is the baseline. */
export interface Line {
  readonly spans: readonly Span[];
  readonly x: number;
  readonly y: number;
  readonly anchor?: 'middle' | 'end';
  /** A class of styles/figure.css and its size in px. */
  readonly className: string;
  readonly size: number;
  readonly bold?: boolean;
}

/** What of a label belongs to one state only. */
export interface Face {
  readonly state: State;
  readonly lines: readonly Line[];
  /** Where the pointer finds it, and where the focus ring is drawn. */
  readonly ring: Box;
  /** Quiet where a larger mark of the node takes the wash: then only a reader's own high contrast fills it. */
  readonly wash: 'plain' | 'quiet';
}

export interface PlacedTier {
  readonly node: ModelNode;
  readonly center: Point;
  readonly radius: number;
  readonly lines: readonly Line[];
  /** Where the pointer finds it, and where the focus ring is drawn. */
  readonly ring: Box;
}

export interface PlacedLeaf {
  readonly nodeId: string;
  /** Behind another leaf, and tinted. */
  readonly far: boolean;
  /** Upper end of the side that it turns on. */
  readonly hinge: Point;
  readonly outline: string;
  readonly folded: string;
  readonly mesh: string;
}

/** Everything of a network is placed from the centre of its lozenge. */
export interface PlacedNetwork {
  readonly node: ModelNode;
  readonly at: Readonly<Record<State, Point>>;
  readonly lines: readonly Line[];
  readonly faces: readonly Face[];
  /** Where the leaf rides with the label. */
  readonly leaf?: PlacedLeaf;
}

export interface PlacedStroke {
  readonly d: string;
  /** The link that the stroke draws, or the node that it belongs to. */
  readonly link?: ModelLink;
  readonly nodeId?: string;
}

export interface PlacedCell extends Box {
  readonly link: ModelLink;
  readonly printed: Line;
}

export interface Placed {
  readonly width: number;
  readonly height: number;
  readonly leaves: readonly PlacedLeaf[];
  /** Dashed: how the networks are tied to the axis, in our drawing. */
  readonly ties: readonly PlacedStroke[];
  readonly axis: readonly PlacedStroke[];
  readonly cells: readonly PlacedCell[];
  readonly tiers: readonly PlacedTier[];
  readonly networks: readonly PlacedNetwork[];
  /** Only where nothing but the source is shown. */
  readonly quotation: { readonly marks: readonly Line[]; readonly plus: string };
  readonly note: { readonly leader: string; readonly lines: readonly Line[] } | null;
}

/** Ascent and descent of the stacks in use, as parts of the size. */
const ASCENT = 0.88;
const DESCENT = 0.22;

/** Latin may be set in a face wider than the one that `textWidth` knows: DejaVu Serif, where nothing else is there. */
const WIDER_LATIN = 1.09;

/** The room that a line takes across; marks that stand in one state only count in that one. */
export function lineWidth({ spans, size, bold }: Line, state: State = 'source'): number {
  return spans
    .filter(({ sourceOnly }) => !sourceOnly || state === 'source')
    .reduce((sum, { text, zh }) => sum + textWidth(text, size, bold) * (zh ? 1 : WIDER_LATIN), 0);
}

/** The room that a line takes, its baseline at `y`. */
export function lineBox(line: Line, state?: State, origin: Point = { x: 0, y: 0 }): Box {
  const width = lineWidth(line, state);
  const before = line.anchor === 'middle' ? width / 2 : line.anchor === 'end' ? width : 0;
  return {
    x: origin.x + line.x - before,
    y: origin.y + line.y - ASCENT * line.size,
    width,
    height: (ASCENT + DESCENT) * line.size,
  };
}

/** Px that the drawing takes down: the networks stand last, in both states. */
export function heightFor(networks: readonly PlacedNetwork[]): number {
  const ends = networks.flatMap(({ at, faces }) =>
    faces.map(({ state, ring }) => at[state].y + ring.y + ring.height),
  );
  return Math.ceil(Math.max(...ends) + 2);
}
