// The diagram of the race, from the release: what our figure one-four-n shows, as nodes and links for a library.
import { FIGURES } from '../../src/figures/registry.ts';
import type { FigureContext } from '../../src/figures/defineFigure.ts';
import { breakLines } from '../../src/figures/lines.ts';
import { derive, type FormulaPart, type TermKind } from '../../src/figures/one-four-n/model.ts';
import { filler } from '../../src/i18n/fillTemplate.ts';
import { LANG_TAG } from '../../src/i18n/routes.ts';
import { words } from '../../src/i18n/t.ts';
import { get, type Lang, type Release } from '../../src/schema/release.ts';

export const FIGURE = 'one-four-n';

export interface RaceNode {
  readonly id: string;
  readonly kind: 'term' | TermKind;
  readonly label: string;
  /** The label as it is broken to fit the node; on an English page with the Chinese original below. */
  readonly lines: readonly string[];
  /** Middle and size of the node, px in a drawing of `size`. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** What hovering tells: kind, role, relations. */
  readonly detail: readonly string[];
}

export interface RaceLink {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly label: string;
  /** Not stated by the source. */
  readonly dashed: boolean;
}

export interface RaceDiagram {
  /** For the `lang` attribute. */
  readonly lang: string;
  readonly title: string;
  readonly caption: string;
  readonly credit: string;
  readonly size: { readonly width: number; readonly height: number };
  readonly nodes: readonly RaceNode[];
  readonly links: readonly RaceLink[];
}

/** The indicators whose items the terms of the formula are spelt out as. */
const TERMS: readonly { readonly id: string; readonly term: TermKind; readonly x: number }[] = [
  { id: 'core-one', term: 'core', x: 80 },
  { id: 'partners-four', term: 'partner', x: 340 },
  { id: 'community-organisations-n', term: 'field', x: 630 },
];

const SIZE = { width: 720, height: 390 } as const;
const TERM = { width: 48, height: 48, y: 30 } as const;
const NAMED = { width: 128, height: 92 } as const;
const PADDING = 8;
/** Font size of a name, px. */
const FONT_SIZE = 14;

/** Places are ours, chosen so that no library has to work them out, and no link runs under a name. */
const PLACES: Readonly<Record<TermKind, readonly (readonly [x: number, y: number])[]>> = {
  core: [[80, 230]],
  partner: [
    [226, 120],
    [454, 120],
    [226, 340],
    [454, 340],
  ],
  field: [[630, 230]],
};

/** @returns what every entry draws, in one language: 9 labels and 12 links of release 1.0.0 */
export function raceDiagram(release: Release, lang: Lang): RaceDiagram {
  const record = get(release.figures, FIGURE, 'figure');
  const context: FigureContext = {
    lang,
    t: words(lang),
    record,
    release,
    fill: filler(release, lang),
    idPrefix: '',
    partHref: (id) => `#${id}`,
  };
  const model = derive(release, record);
  const described = FIGURES[FIGURE].describe(model, context).parts;
  const drawn = (term: TermKind) => model.parts.filter((part) => part.term === term);

  const terms = TERMS.map(({ id, term, x }): RaceNode => {
    const { label, note } = get(release.indicators, id, 'indicator');
    const printed = model.printed[term];
    const detail = [label[lang], ...(note === undefined ? [] : [note[lang]])];
    return { id, kind: 'term', label: printed, lines: [printed], x, ...TERM, detail };
  });
  const named = model.parts.map((part): RaceNode => {
    const { node, term } = part;
    const [x, y] = PLACES[term][drawn(term).indexOf(part)]!;
    const { kindLabel, relations } = described.find(({ id }) => id === node.id)!;
    const detail = [kindLabel, node.role[lang], ...relations.map(({ text }) => text)];
    return {
      id: node.id,
      kind: term,
      label: node.label[lang],
      lines: linesOf(part, lang),
      x,
      y,
      ...NAMED,
      detail,
    };
  });

  const ids = new Set(model.parts.map(({ node }) => node.id));
  const stated = new Set(model.parts.flatMap((part) => part.links));
  const between = [...stated].filter(({ source, target }) => ids.has(source) && ids.has(target));
  const links = [
    ...TERMS.flatMap(({ id, term }) =>
      drawn(term).map(({ node }) => ({
        id: `${id}-${node.id}`,
        source: id,
        target: node.id,
        label: get(release.indicators, id, 'indicator').label[lang],
        dashed: false,
      })),
    ),
    ...between.map(({ id, source, target, label, status }) => ({
      id,
      source,
      target,
      label: label[lang],
      dashed: status !== 'asserted',
    })),
  ];
  const paragraphs = words(lang)('source.paragraph', {
    list: record.paragraphs.map((id) => id.slice(1)).join(),
  });
  return {
    lang: LANG_TAG[lang],
    title: context.fill(record.title),
    caption: context.fill(record.caption),
    credit: words(lang)('figure.source', { paragraphs, version: release.version }),
    size: SIZE,
    nodes: [...terms, ...named],
    links,
  };
}

function linesOf({ node }: FormulaPart, lang: Lang): string[] {
  const own = breakLines(node.label[lang], NAMED.width - 2 * PADDING, FONT_SIZE, { bold: true });
  return lang === 'zh' ? own : [...own, node.label.zh];
}
