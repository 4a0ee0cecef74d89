import type { ModelNode } from '../../schema/release.ts';
import type { FigureContext } from '../defineFigure.ts';
import { pad, union, type Point } from '../geometry.ts';
import { baselineDrop } from '../text.ts';
import { NODE, TYPE } from '../tokens.ts';
import type { AxisModel } from './model.ts';
import {
  lineBox,
  type Line,
  type Placed,
  type PlacedCell,
  type PlacedStroke,
  type PlacedTier,
} from './placed.ts';

const NOTE_LINE = 18;

/** The disc of a tier with the printed word in it; `gloss` is our translation beside or under it. */
export function placeTier(
  node: ModelNode,
  center: Point,
  radius: number,
  gloss: readonly Line[],
  margin: number,
): PlacedTier {
  const word: Line = {
    spans: [{ text: node.label.zh, zh: true }],
    x: center.x,
    y: center.y + baselineDrop(TYPE.tier, 'zh'),
    anchor: 'middle',
    className: 't-tier',
    size: TYPE.tier,
    bold: true,
  };
  const lines = [word, ...gloss];
  const disc = { x: center.x - radius, y: center.y - radius, width: 2 * radius, height: 2 * radius };
  const words = union([disc, ...lines.map((line) => lineBox(line))]);
  return { node, center, radius, lines, ring: pad(words, margin) };
}

const segment = (from: Point, to: Point) => `M${from.x},${from.y}L${to.x},${to.y}`;

/** The spine from end to end, a stroke for each relation that the source states. */
export function axisStrokes(
  { joints }: AxisModel,
  tiers: readonly PlacedTier[],
  start: Point,
  end: Point,
): PlacedStroke[] {
  const [first, last] = [tiers[0]!, tiers.at(-1)!];
  return [
    { d: segment(start, first.center), nodeId: first.node.id },
    ...joints.map(({ link }, i) => ({ d: segment(tiers[i]!.center, tiers[i + 1]!.center), link })),
    { d: segment(last.center, end), nodeId: last.node.id },
  ];
}

/** Squares half-way between the tiers, each with the character that is printed there. */
export function placeCells({ joints }: AxisModel, tiers: readonly PlacedTier[], side: number): PlacedCell[] {
  return joints.map(({ link, printed }, i) => {
    const [before, after] = [tiers[i]!.center, tiers[i + 1]!.center];
    const center = { x: (before.x + after.x) / 2, y: (before.y + after.y) / 2 };
    const line: Line = {
      spans: [{ text: printed, zh: true }],
      x: center.x,
      y: center.y + baselineDrop(TYPE.second, 'zh'),
      anchor: 'middle',
      className: 't-second',
      size: TYPE.second,
    };
    return { link, printed: line, x: center.x - side / 2, y: center.y - side / 2, width: side, height: side };
  });
}

/** Opening marks hang left of `x`, closing ones right of it: a Chinese face centres neither in its square. */
export function quoteMark(text: '“' | '”', x: number, y: number): Line {
  return {
    spans: [{ text, zh: true }],
    x,
    y,
    ...(text === '“' && { anchor: 'end' as const }),
    className: 't-quote-mark',
    size: TYPE.quoteMark,
  };
}

/** The closing mark after the last name of the quoted list. */
export function closingMark(lozenge: Point, name: string): Line {
  return quoteMark('”', lozenge.x + NODE.network + 7 + ([...name].length + 0.2) * TYPE.node, lozenge.y + 28);
}

/** Why a square stands on the axis: a line that leads to it, and two lines of text from `at`. */
export function placeNote(
  model: AxisModel,
  leader: string,
  at: Point,
  anchor: 'end' | undefined,
  { t }: FigureContext,
): Placed['note'] {
  if (model.suspectedJoint === null) return null;
  const words = { printed: model.joints[0]!.printed, read: model.suspectedJoint };
  const lines = ['printed', 'read'].map((key, i): Line => ({
    spans: [{ text: t(`figure.one-axis-three-networks.dash.${key}`, words) }],
    x: at.x,
    y: at.y + i * NOTE_LINE,
    ...(anchor && { anchor }),
    className: 't-note',
    size: TYPE.note,
  }));
  return { leader, lines };
}
