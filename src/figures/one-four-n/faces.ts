import type { Lang } from '../../schema/release.ts';
import { baselineDrop, textWidth } from '../text.ts';
import { LEADING, TYPE } from '../tokens.ts';

export interface Face {
  readonly className: string;
  /** CSS px, as the class says. */
  readonly size: number;
  readonly bold?: boolean;
}

export const FACE = {
  core: { className: 't-core', size: 24, bold: true },
  tier: { className: 't-tier', size: TYPE.tier, bold: true },
  node: { className: 't-node', size: TYPE.node, bold: true },
  nodeEn: { className: 't-node-en', size: TYPE.nodeEn, bold: true },
  nodeEnNarrow: { className: 't-node-en-narrow', size: 14, bold: true },
  second: { className: 't-second', size: TYPE.second },
  note: { className: 't-note', size: TYPE.note },
} as const satisfies Record<string, Face>;

export interface Line {
  readonly text: string;
  readonly face: Face;
  readonly lang: Lang;
}

/** Type stands on whole pixels. */
export const drop = ({ face, lang }: Line) => Math.round(baselineDrop(face.size, lang));
export const lead = ({ face }: Line) => Math.round(face.size * LEADING.label);
export const lineWidth = ({ text, face }: Line) => textWidth(text, face.size, face.bold === true);
