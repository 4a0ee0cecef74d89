import { least } from 'd3';
import { LEADING, NODE, TYPE } from '../tokens.ts';
import { balanceLines, roomyWidth, type LineOptions } from '../lines.ts';
import type { FigureContext } from '../defineFigure.ts';
import type { ModelNode } from '../../schema/release.ts';
import { baseline, lineBox, union, type Line, type State } from './placed.ts';
import type { Box } from './mesh.ts';

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

/** Lines of a name; a compound wider than its line is broken in two, after the hyphen that leaves them most even. */
function nameLines(text: string, room: number, size: number, options: LineOptions = {}): string[] {
  const width = (line: string) => roomyWidth(line, size, options);
  return balanceLines(text, room, size, options).flatMap((line) => {
    const hyphens = [...line.matchAll(/-/g)].map(({ index }) => index + 1);
    if (width(line) <= room || hyphens.length === 0) return [line];
    const at = least(hyphens, (end) => Math.max(width(line.slice(0, end)), width(line.slice(end))))!;
    return [line.slice(0, at), line.slice(at)];
  });
}

function printedName(node: ModelNode, last: boolean): Line {
  const spans = [
    { text: node.label.zh, zh: true },
    ...(last ? [] : [{ text: SEPARATOR, zh: true, sourceOnly: true }]),
  ];
  return {
    spans,
    x: TEXT_X,
    y: baseline(0, TYPE.node),
    className: 't-node',
    size: TYPE.node,
    bold: true,
    label: true,
  };
}

function translatedName([own, ...shared]: readonly string[], printed: string, room: number): Line[] {
  const name = nameLines(own!, room, TYPE.nodeEn, { bold: true });
  const second = [...shared.map((text) => ({ text, zh: false })), { text: printed, zh: true }];
  return [
    ...name.map((text, i): Line => ({
      spans: [{ text }],
      x: TEXT_X,
      y: baseline(i * LINE, TYPE.nodeEn, 'latin'),
      className: 't-node-en',
      size: TYPE.nodeEn,
      bold: true,
      label: true,
    })),
    ...second.map((span, i): Line => ({
      spans: [span],
      x: TEXT_X,
      y: baseline((name.length - 1) * LINE + (i + 1) * SECOND + 1, TYPE.second, 'latin'),
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
  const gloss = name.flatMap((text) => nameLines(text, room.gloss, TYPE.note));
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
