import type { ModelNode } from '../../schema/release.ts';
import type { FigureContext } from '../defineFigure.ts';
import { union, type Box } from '../geometry.ts';
import { balanceLines } from '../lines.ts';
import type { State } from '../states.ts';
import { baselineDrop } from '../text.ts';
import { LEADING, NODE, TYPE } from '../tokens.ts';
import { lineBox, type Line } from './placed.ts';

/** From the lozenge's centre to its name. */
export const TEXT_X = NODE.network + 7;
/** From line to line: of the name, and of what stands under it. */
const LINE = 20;
const SECOND = 18.5;
const GLOSS_LINE = TYPE.note * LEADING.note;
/** Printed between the names of the list. */
const SEPARATOR = '、';

/** Room for a label's lines, px; where the gloss starts, from the lozenge's centre. */
export interface LineRoom {
  readonly name: number;
  readonly gloss: number;
  readonly glossX: number;
}

/** The words of a network, from the centre of its lozenge: in both states, and in one of them only. */
export interface NetworkWords {
  readonly both: readonly Line[];
  readonly only: Readonly<Record<State, readonly Line[]>>;
}

/** A network's English name: what sets it apart, then what all three share. */
export function splitName(label: string, shared: string): string[] {
  const own = label.endsWith(shared) ? label.slice(0, -shared.length).trimEnd() : '';
  return own === '' ? [label] : [own, shared];
}

function printedName(node: ModelNode, last: boolean): Line {
  const spans = [
    { text: node.label.zh, zh: true },
    ...(last ? [] : [{ text: SEPARATOR, zh: true, sourceOnly: true }]),
  ];
  return {
    spans,
    x: TEXT_X,
    y: baselineDrop(TYPE.node, 'zh'),
    className: 't-node',
    size: TYPE.node,
    bold: true,
  };
}

function translatedName([own, ...shared]: readonly string[], printed: string, room: number): Line[] {
  const name = balanceLines(own!, room, TYPE.nodeEn, { bold: true });
  const second = [...shared.map((text) => ({ text, zh: false })), { text: printed, zh: true }];
  return [
    ...name.map((text, i): Line => ({
      spans: [{ text }],
      x: TEXT_X,
      y: i * LINE + baselineDrop(TYPE.nodeEn, 'en'),
      className: 't-node-en',
      size: TYPE.nodeEn,
      bold: true,
    })),
    ...second.map((span, i): Line => ({
      spans: [span],
      x: TEXT_X,
      y: (name.length - 1) * LINE + (i + 1) * SECOND + 1 + baselineDrop(TYPE.second, 'en'),
      className: 't-second',
      size: TYPE.second,
    })),
  ];
}

/**
 * Chinese: the printed name, always. English: our translation and the printed name; between the quotation marks
 * the printed name, and the translation as a gloss under it.
 */
export function networkWords(
  node: ModelNode,
  last: boolean,
  room: LineRoom,
  { lang, t }: FigureContext,
): NetworkWords {
  const printed = printedName(node, last);
  if (lang === 'zh') return { both: [printed], only: { rest: [], source: [] } };
  const name = splitName(node.label.en, t('figure.one-axis-three-networks.shared'));
  const gloss = name.flatMap((text) => balanceLines(text, room.gloss, TYPE.note));
  return {
    both: [],
    only: {
      rest: translatedName(name, node.label.zh, room.name),
      source: [
        printed,
        ...gloss.map((text, i): Line => ({
          spans: [{ text }],
          x: room.glossX,
          y: printed.y + 2 + (i + 1) * GLOSS_LINE,
          className: 't-note',
          size: TYPE.note,
        })),
      ],
    },
  };
}

/** The room that lozenge and words take in one state. */
export function wordsBox({ both, only }: NetworkWords, state: State): Box {
  const lozenge = { x: -NODE.network, y: -NODE.network, width: 2 * NODE.network, height: 2 * NODE.network };
  return union([lozenge, ...[...both, ...only[state]].map((line) => lineBox(line, state))]);
}
