import { scalePoint } from 'd3';
import type { FigureContext } from '../defineFigure.ts';
import { pad, union, type Box } from '../geometry.ts';
import { breakLines } from '../lines.ts';
import type { State } from '../states.ts';
import { NODE, TARGET, TYPE } from '../tokens.ts';
import { axisStrokes, closingMark, placeCells, placeNote, placeTier, quoteMark } from './axis.ts';
import { leafFolded, leafMesh, leafOutline, type Leaf } from './mesh.ts';
import { networkWords, TEXT_X, wordsBox } from './labels.ts';
import type { AxisModel } from './model.ts';
import {
  heightFor,
  type Line,
  type Placed,
  type PlacedNetwork,
  type PlacedStroke,
  type PlacedTier,
} from './placed.ts';

/** px. The axis lies across the top; the networks are rows under it. */
const AXIS = 54;
const TIER_INSET = 38;
const BRACE_X = 1;
const ROW_X = 8;
/** First lozenge of a row, and of the quoted list. */
const LOZENGE_X: Readonly<Record<State, number>> = { rest: 24, source: 70 };
const GLOSS_ROOM = 110;
const GLOSS_LINE = 17;

interface Rows {
  /** Dashed brace under the whole axis. */
  readonly brace: number;
  readonly note: number;
  readonly first: Readonly<Record<State, number>>;
  readonly pitch: Readonly<Record<State, number>>;
  /** Room of a row above and below the lozenge's centre. */
  readonly above: number;
  readonly below: number;
  /** From the lozenge's centre; whole cells half as wide as 2 × 16 px, so that dashes meet at the crossings. */
  readonly leaf: Leaf;
}

function leafAt(x: number, y: number, across: number, hinge: number, rise: number): Leaf {
  const cell = 22.67;
  return {
    top: { x, y },
    bottom: { x, y: y + hinge },
    outer: { x: x + across, y: y - rise },
    columns: Math.round(across / cell),
    rows: Math.round(hinge / cell),
  };
}

const ROWS: Readonly<Record<'zh' | 'en', Rows>> = {
  zh: {
    brace: 112,
    note: 116,
    first: { rest: 156, source: 172 },
    pitch: { rest: 72, source: 52 },
    above: 32,
    below: 32,
    leaf: leafAt(120, -19, 136, 46, 8),
  },
  en: {
    brace: 146,
    note: 146,
    first: { rest: 184, source: 206 },
    pitch: { rest: 102, source: 100 },
    above: 18,
    below: 76,
    leaf: leafAt(214.5, -1, 45, 68, 5),
  },
};

function placeTiers(model: AxisModel, width: number, { lang }: FigureContext): PlacedTier[] {
  const x = scalePoint(
    model.tiers.map((tier) => tier.id),
    [TIER_INSET, width - TIER_INSET],
  );
  return model.tiers.map((node, i) => {
    const center = { x: x(node.id)!, y: AXIS };
    // The outer glosses hang flush with the ends of the axis, so that three names fit 288 px.
    const outer =
      i === 0 ? { x: 0 } : i === model.tiers.length - 1 ? { x: width, anchor: 'end' as const } : null;
    const gloss = (lang === 'zh' ? [] : breakLines(node.label.en, GLOSS_ROOM, TYPE.note)).map(
      (text, line): Line => ({
        spans: [{ text }],
        ...(outer ?? { x: center.x, anchor: 'middle' }),
        y: AXIS + NODE.tierNarrow + 19 + line * GLOSS_LINE,
        className: 't-note',
        size: TYPE.note,
      }),
    );
    return placeTier(node, center, NODE.tierNarrow, gloss, 4);
  });
}

function placeNetworks(model: AxisModel, width: number, rows: Rows, context: FigureContext): PlacedNetwork[] {
  const { leaf } = rows;
  const room = { name: leaf.top.x - TEXT_X, gloss: width - LOZENGE_X.source - TEXT_X, glossX: TEXT_X };
  const row: Box = {
    x: ROW_X - LOZENGE_X.rest,
    y: -rows.above,
    width: width - ROW_X - 1,
    height: rows.above + rows.below,
  };
  return model.networks.map((node, i) => {
    const words = networkWords(node, i === model.networks.length - 1, room, context);
    const at = (state: State) => ({ x: LOZENGE_X[state], y: rows.first[state] + i * rows.pitch[state] });
    const source = pad(wordsBox(words, 'source'), 4);
    const touch = union([source, { ...source, y: -TARGET.touch / 2, height: TARGET.touch }]);
    return {
      node,
      at: { rest: at('rest'), source: at('source') },
      lines: words.both,
      faces: [
        { state: 'rest', lines: words.only.rest, ring: row, wash: 'plain' },
        { state: 'source', lines: words.only.source, ring: touch, wash: 'plain' },
      ],
      leaf: {
        nodeId: node.id,
        far: false,
        hinge: leaf.top,
        outline: leafOutline(leaf),
        folded: leafFolded(leaf),
        mesh: leafMesh(leaf),
      },
    };
  });
}

/** A brace under the whole axis, and from it a tie to each network. */
function placeTies(
  model: AxisModel,
  width: number,
  brace: number,
  networks: readonly PlacedNetwork[],
): PlacedStroke[] {
  const rows = networks.map(({ at }) => at.rest.y);
  const lip = brace - 12;
  return [
    { d: `M${BRACE_X},${lip}V${rows.at(-1)!}M${width - 1},${lip}V${brace}H${BRACE_X}` },
    ...networks.map(({ node, at }) => ({
      d: `M${BRACE_X},${at.rest.y}H${LOZENGE_X.rest - NODE.network - 2.5}`,
      link: model.links.find((link) => link.kind === 'attached-to' && link.source === node.id)!,
    })),
  ];
}

/** Below 560 px: the axis lies down and the networks are stacked, so that no row faces one tier. */
export function layoutNarrow(model: AxisModel, width: number, context: FigureContext): Placed {
  const rows = ROWS[context.lang];
  const tiers = placeTiers(model, width, context);
  const cells = placeCells(model, tiers, NODE.printedDashNarrow);
  const networks = placeNetworks(model, width, rows, context);
  const last = networks.at(-1)!;
  const noteX = cells[0]!.x + NODE.printedDashNarrow / 2;
  const listY = rows.first.source;
  return {
    width,
    height: heightFor(networks),
    leaves: [],
    ties: placeTies(model, width, rows.brace, networks),
    axis: axisStrokes(model, tiers, { x: 0, y: AXIS }, { x: width, y: AXIS }),
    cells,
    tiers,
    networks,
    quotation: {
      marks: [
        quoteMark('“', 28, AXIS - 4),
        quoteMark('”', width - 28, rows.note + 28),
        quoteMark('“', LOZENGE_X.source - 11, listY + 28),
        closingMark(last.at.source, last.node.label.zh),
      ],
      plus: `M2,${listY}H24M13,${listY - 11}V${listY + 11}`,
    },
    note: placeNote(
      model,
      `M${noteX},${AXIS + NODE.printedDashNarrow / 2}V${rows.note - 16}`,
      { x: noteX - 20, y: rows.note },
      undefined,
      context,
    ),
  };
}
