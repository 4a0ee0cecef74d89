import type { Quote } from '../../schema/quote.ts';
import {
  get,
  type FigureRecord,
  type ModelLink,
  type ModelNode,
  type Release,
  type Structure,
} from '../../schema/release.ts';
import type { Pickable } from '../relations.ts';
import { drawnStructure, onlyNode, type DrawnStructure } from '../structure.ts';
import { joinedAxis, type JoinedAxis } from './joined.ts';
import { printedOrder, spellingQuote } from './printed.ts';

/** The terms of the formula in the order of print, which the first numbers of the structure follow. */
const TERMS = ['core', 'partner', 'field'] as const;

export type TermKind = (typeof TERMS)[number];

export interface FormulaPart extends Pickable {
  readonly term: TermKind;
  /** The mark printed after the name inside the quoted list: 、 after all but the last. */
  readonly printedAfter: string;
}

export interface OneFourN extends DrawnStructure {
  /** The formula spelt out in the article. */
  readonly phrase: Quote;
  readonly printed: Readonly<Record<TermKind, string>>;
  /** In walking order: core, the partners in the article's order, field. */
  readonly parts: readonly FormulaPart[];
  /** Of the second and the fourth partner. */
  readonly overlap: ModelLink;
  /** Where the core stands in another figure’s structure. */
  readonly joined: JoinedAxis | null;
}

function stop(message: string): never {
  throw new Error(`figure "one-four-n": ${message}`);
}

/** N has no value: only what is printed is ever drawn. */
function printedTerm(release: Release, { indicators }: Structure, term: TermKind): string {
  const indicator = get(release.indicators, indicators[TERMS.indexOf(term)]!, 'indicator');
  if (term === 'field' && indicator.value !== null)
    stop(`indicator "${indicator.id}" has a value, but N is never a number`);
  return indicator.printed;
}

/** A partner's "+" is printed on both of its sides; the data ties the second one to the core. */
function linksOf(node: ModelNode, links: readonly ModelLink[], field: ModelNode): ModelLink[] {
  return links.filter(
    ({ kind, source, target }) =>
      source === node.id ||
      target === node.id ||
      (node.kind === 'partner' && kind === 'plus' && target === field.id),
  );
}

function overlapOf(links: readonly ModelLink[], partners: readonly FormulaPart[]): ModelLink {
  const overlap = links.find(({ kind }) => kind === 'overlaps');
  const ends = [partners[1]?.node.id, partners[3]?.node.id];
  if (overlap === undefined || !ends.includes(overlap.source) || !ends.includes(overlap.target))
    stop(`expected a link of the kind "overlaps" between ${ends.join(' and ')}: they are not disjoint`);
  return overlap;
}

export function derive(release: Release, record: FigureRecord): OneFourN {
  const drawn = drawnStructure(release, record);
  const { structure, nodes, links } = drawn;
  const core = onlyNode(nodes, 'core', structure);
  const field = onlyNode(nodes, 'field', structure);
  const named = nodes.filter(({ kind }) => kind === 'partner');
  const formula = onlyNode(nodes, 'formula', structure);
  const phrase =
    spellingQuote(formula, [core, ...named, field]) ??
    stop(`no quote of node "${formula.id}" names every term`);

  const part = (node: ModelNode, term: TermKind, printedAfter = ''): FormulaPart => ({
    node,
    term,
    printedAfter,
    links: linksOf(node, links, field),
  });
  const partners = printedOrder(phrase, named).map(({ node, after }) => part(node, 'partner', after));
  return {
    ...drawn,
    phrase,
    printed: {
      core: printedTerm(release, structure, 'core'),
      partner: printedTerm(release, structure, 'partner'),
      field: printedTerm(release, structure, 'field'),
    },
    parts: [part(core, 'core'), ...partners, part(field, 'field')],
    overlap: overlapOf(links, partners),
    joined: joinedAxis(release, core),
  };
}
