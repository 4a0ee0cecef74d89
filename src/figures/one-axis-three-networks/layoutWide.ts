import { scalePoint } from 'd3';
import type { FigureContext } from '../defineFigure.ts';
import { pad, type Box } from '../geometry.ts';
import type { State } from '../states.ts';
import { baselineDrop } from '../text.ts';
import { NODE, TYPE } from '../tokens.ts';
import { axisStrokes, closingMark, placeCells, placeNote, placeTier, quoteMark } from './axis.ts';
import { leafFolded, leafMesh, leafOutline, type Leaf } from './mesh.ts';
import { networkWords, wordsBox } from './labels.ts';
import type { AxisModel } from './model.ts';
import {
  heightFor,
  lineBox,
  type Face,
  type Line,
  type Placed,
  type PlacedLeaf,
  type PlacedNetwork,
  type PlacedTier,
} from './placed.ts';

/** px. The leaf behind is the highest; everything else hangs from its upper outer corner. */
const SPINE = 230;
const HINGE = 393;
const OUTER = { left: 10, front: 420, back: 550 };
const DROP = { spine: -2, hinge: 19, front: 69, firstTier: 77, lastTier: 353, spineEnd: 431 };
const COLUMNS = { left: 3, front: 2.5, back: 4 };
const ROWS = 6;

/** Depends on the language, because our translation takes more lines than the printed name. */
const PLACES = {
  /** `top`: the corner that all hangs from. `list`: the quoted names, first lozenge and pitch. */
  zh: { top: 36, list: { x: 96, y: 522, pitch: 150 }, backInset: 0 },
  en: { top: 98, list: { x: 72, y: 564, pitch: 164 }, backInset: 12 },
} as const;

type Side = keyof typeof OUTER;

/** The order of print: left, right behind, right in front, so that no leaf stands beside "its" tier. */
const SIDES: readonly Side[] = ['left', 'back', 'front'];

function leafOf(side: Side, top: number): Leaf {
  return {
    top: { x: SPINE, y: top + DROP.hinge },
    bottom: { x: SPINE, y: top + DROP.hinge + HINGE },
    outer: { x: OUTER[side], y: top + (side === 'back' ? 0 : DROP.front) },
    columns: COLUMNS[side],
    rows: ROWS,
  };
}

/** From the back to the front. The lattice keeps clear of words that lie on a leaf. */
function placeLeaves(model: AxisModel, top: number, tiers: readonly PlacedTier[]): PlacedLeaf[] {
  const glosses = tiers.flatMap(({ lines }) => lines.slice(1).map((line) => pad(lineBox(line), 5, 1)));
  return (['back', 'left', 'front'] as const).map((side) => {
    const leaf = leafOf(side, top);
    return {
      nodeId: model.networks[SIDES.indexOf(side)]!.id,
      far: side === 'back',
      hinge: leaf.top,
      outline: leafOutline(leaf),
      folded: leafFolded(leaf),
      mesh: leafMesh(leaf, glosses),
    };
  });
}

function placeTiers(model: AxisModel, top: number, { lang }: FigureContext): PlacedTier[] {
  const y = scalePoint(
    model.tiers.map((tier) => tier.id),
    [top + DROP.firstTier, top + DROP.lastTier],
  );
  return model.tiers.map((node) => {
    const center = { x: SPINE, y: y(node.id)! };
    const gloss: Line = {
      spans: [{ text: node.label.en }],
      x: center.x - NODE.tier - 12,
      y: center.y + baselineDrop(TYPE.nodeEn, 'en'),
      anchor: 'end',
      className: 't-node-en',
      size: TYPE.nodeEn,
      bold: true,
    };
    return placeTier(node, center, NODE.tier, lang === 'zh' ? [] : [gloss], 6);
  });
}

function placeNetworks(model: AxisModel, context: FigureContext): PlacedNetwork[] {
  const { top, list, backInset } = PLACES[context.lang];
  const room = { name: 256, gloss: list.pitch - 1, glossX: -NODE.network };
  const words = model.networks.map((node, i) =>
    networkWords(node, i === model.networks.length - 1, room, context),
  );
  const boxes = words.map((each) => wordsBox(each, 'rest'));
  const leftEnd = OUTER.left + boxes[SIDES.indexOf('left')]!.width;
  const below = top + DROP.front + HINGE + 24;
  const corner: Record<Side, (box: Box) => { x: number; y: number }> = {
    left: () => ({ x: OUTER.left, y: below }),
    front: ({ width }) => ({ x: Math.max(OUTER.front - width, leftEnd + 24), y: below }),
    back: ({ y, width, height }) => ({ x: OUTER.back - backInset - width, y: top - 12 - (y + height) }),
  };
  return model.networks.map((node, i) => {
    const { x, y } = corner[SIDES[i]!](boxes[i]!);
    const face = (state: State, box: Box, wash: Face['wash']): Face => ({
      state,
      lines: words[i]!.only[state],
      ring: pad(box, 8, 4),
      wash,
    });
    return {
      node,
      at: { rest: { x: x - boxes[i]!.x, y }, source: { x: list.x + i * list.pitch, y: list.y } },
      lines: words[i]!.both,
      faces: [face('rest', boxes[i]!, 'quiet'), face('source', wordsBox(words[i]!, 'source'), 'plain')],
    };
  });
}

/** From 560 px: the axis stands, the three leaves fan out from it. */
export function layoutWide(model: AxisModel, width: number, context: FigureContext): Placed {
  if (model.networks.length !== SIDES.length)
    throw new Error(`the drawing has ${SIDES.length} leaves, the data ${model.networks.length} networks`);
  const { top, list } = PLACES[context.lang];
  const tiers = placeTiers(model, top, context);
  const cells = placeCells(model, tiers, NODE.printedDash);
  const networks = placeNetworks(model, context);
  const last = networks.at(-1)!;
  const noteY = cells[0]!.y + NODE.printedDash / 2;
  const noteX = cells[0]!.x - 20;
  return {
    width,
    height: heightFor(networks),
    leaves: placeLeaves(model, top, tiers),
    ties: [],
    axis: axisStrokes(model, tiers, { x: SPINE, y: top + DROP.spine }, { x: SPINE, y: top + DROP.spineEnd }),
    cells,
    tiers,
    networks,
    quotation: {
      marks: [
        quoteMark('“', SPINE - 38, top + 50),
        quoteMark('”', SPINE + 38, top + DROP.spineEnd + 16),
        quoteMark('“', list.x - 11, list.y + 28),
        closingMark(last.at.source, last.node.label.zh),
      ],
      plus: `M2,${list.y}H26M14,${list.y - 12}V${list.y + 12}`,
    },
    note: placeNote(
      model,
      `M${noteX},${noteY}H${cells[0]!.x}`,
      { x: noteX - 8, y: noteY - 4 },
      'end',
      context,
    ),
  };
}
