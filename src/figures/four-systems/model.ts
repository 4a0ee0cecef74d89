import { linksAt } from '../../model/linksAt.ts';
import { shownQuantities } from '../../model/shownIndicators.ts';
import type { Quantity } from '../../schema/indicators.ts';
import type { NodeKind } from '../../schema/model.ts';
import { get, type FigureRecord, type ModelNode, type Release, type System } from '../../schema/release.ts';
import { isQuoted } from './wording.ts';

export interface HeadingCharacter {
  readonly character: string;
  /** The same character stands here in every heading. */
  readonly shared: boolean;
}

export interface SystemParagraph {
  /** Number of the body paragraph. */
  readonly number: number;
  /** Everything that the paragraph names, in its order. */
  readonly named: readonly ModelNode[];
  /** What the drawing prints of it. */
  readonly shown: readonly ModelNode[];
  readonly quantities: readonly Quantity[];
}

export interface SystemColumn {
  readonly system: System;
  /** From 0, in the order of print. */
  readonly position: number;
  readonly heading: readonly HeadingCharacter[];
  readonly paragraphs: readonly SystemParagraph[];
}

export interface FourSystems {
  readonly columns: readonly SystemColumn[];
}

/** Names of campaigns and aims: quoted as slogans, left to the table. */
const SLOGANS = new Set<NodeKind>(['activity', 'purpose']);

/** Which parts stand under which whole; a formula stands over the mechanism that it belongs to. */
function partsIn(named: readonly ModelNode[], release: Release): Map<string, ModelNode[]> {
  const here = new Map(named.map((node) => [node.id, node]));
  const parts = new Map<string, ModelNode[]>();
  for (const { kind, source, target } of new Set(named.flatMap(({ id }) => linksAt(release, id)))) {
    const [from, to] = [here.get(source), here.get(target)];
    if (kind !== 'part-of' || from === undefined || to === undefined) continue;
    const [part, whole] = from.kind === 'formula' ? [to, from] : [from, to];
    parts.set(whole.id, [...(parts.get(whole.id) ?? []), part]);
  }
  return parts;
}

/** Whether the paragraph counts the node together with others and names them all. */
function isListed({ indicators }: ModelNode, quantities: readonly Quantity[]): boolean {
  return quantities.some(({ id, qualifier }) => qualifier === 'list-complete' && indicators.includes(id));
}

/**
 * The names that fit a picture: those that the article puts between quotation marks, and those that it counts and
 * lists in full. Where it does neither, what it counts. A whole stands for its parts, and a name inside another one
 * is not repeated.
 */
function shownOf(
  named: readonly ModelNode[],
  quantities: readonly Quantity[],
  release: Release,
): readonly ModelNode[] {
  const parts = partsIn(named, release);
  const covered = new Set([...parts.values()].flat().map(({ id }) => id));
  const heads = named.filter(({ id, kind }) => !covered.has(id) && !SLOGANS.has(kind));
  const chosen = heads.filter(
    (node) => isListed(node, quantities) || [node, ...(parts.get(node.id) ?? [])].some(isQuoted),
  );
  const counted = heads.filter((node) => quantities.some(({ id }) => node.indicators.includes(id)));
  const shown = [chosen, counted, named].find(({ length }) => length > 0)!;
  const insideAnother = ({ id, label }: ModelNode) =>
    shown.some(
      (other) => other.id !== id && other.label.zh !== label.zh && other.label.zh.includes(label.zh),
    );
  return shown.filter((node) => !insideAnother(node));
}

function headingsOf(systems: readonly System[]): HeadingCharacter[][] {
  const headings = systems.map(({ heading }) => [...heading.zh]);
  return headings.map((heading) =>
    heading.map((character, i) => ({ character, shared: headings.every((other) => other[i] === character) })),
  );
}

export function deriveSystems(release: Release, record: FigureRecord): FourSystems {
  const systems = [...release.systems.values()].filter(({ id }) => record.uses.systems.includes(id));
  const headings = headingsOf(systems);
  const drawn = new Set([...record.uses.nodes, ...record.uses.indicators]);
  const columns = systems.map((system, position) => ({
    system,
    position,
    heading: headings[position]!,
    paragraphs: system.placements.map(({ paragraph, nodes, indicators }) => {
      const named = nodes.filter((id) => drawn.has(id)).map((id) => get(release.nodes, id, 'node'));
      const quantities = shownQuantities(
        release,
        indicators.filter((id) => drawn.has(id)),
      );
      return {
        number: Number(paragraph.slice(1)),
        named,
        shown: shownOf(named, quantities, release),
        quantities,
      };
    }),
  }));
  return { columns };
}
