import { figuresShowing } from '../../model/figuresUsing.ts';
import { isQuantity } from '../../model/numbers.ts';
import { shownIndicators } from '../../model/shownIndicators.ts';
import type { Quote } from '../../schema/quote.ts';
import type { FigureRecord, Indicator, Paragraph, Release, System } from '../../schema/release.ts';
import { FIGURE_IDS } from '../figureIds.ts';

/**
 * count: a phrase with a number that counts; name: one with a numeral inside a name, a slogan or a date;
 * scope: one without a numeral, that says what a number beside it covers.
 */
export type MarkKind = 'count' | 'name' | 'scope';

/** A phrase of the article that one or more numbers rest on. */
export interface SourceMark {
  /** Paragraph, start and end: p2-17-30. */
  readonly key: string;
  readonly quote: Quote;
  readonly kind: MarkKind;
  /** In the order of the data; never empty. */
  readonly indicators: readonly Indicator[];
  /** Ids of the other figures that show one of its numbers, in the order of the site. */
  readonly usedBy: readonly string[];
  /** Inside another mark. */
  readonly nested: boolean;
}

export interface SourceStrip {
  readonly paragraph: Paragraph;
  /** Number of a body paragraph; undefined for masthead and title. */
  readonly number: number | undefined;
  readonly marks: readonly SourceMark[];
}

/** Strips of one system, or those before the first. */
export interface StripGroup {
  readonly system: System | null;
  readonly strips: readonly SourceStrip[];
}

export interface SourceMap {
  /** Masthead and title: not part of the body, but numbers stand there too. */
  readonly front: readonly SourceStrip[];
  readonly groups: readonly StripGroup[];
  readonly systems: readonly System[];
  /** Figures in the order of the site: the position is a figure's number. */
  readonly figures: readonly string[];
}

function kindOf(indicator: Indicator, { exact }: Quote): MarkKind {
  if (!exact.includes(indicator.printed)) return 'scope';
  return isQuantity(indicator) ? 'count' : 'name';
}

const keyOf = ({ paragraph, start, end }: Quote) => `${paragraph}-${start}-${end}`;

const contains = (outer: Quote, inner: Quote) =>
  outer !== inner && outer.start <= inner.start && outer.end >= inner.end;

/** Phrases in the order of print; the longer before one that begins with it. */
function marksOf(
  paragraph: Paragraph,
  shown: readonly Indicator[],
  usedBy: (indicators: readonly Indicator[]) => string[],
): SourceMark[] {
  const found = new Map<string, { quote: Quote; kind: MarkKind; indicators: Indicator[] }>();
  for (const indicator of shown)
    for (const quote of indicator.quotes.filter((candidate) => candidate.paragraph === paragraph.id)) {
      const same = found.get(keyOf(quote));
      const kind = kindOf(indicator, quote);
      if (same === undefined) found.set(keyOf(quote), { quote, kind, indicators: [indicator] });
      else {
        same.indicators.push(indicator);
        if (kind === 'count') same.kind = kind;
      }
    }
  const quotes = [...found.values()].map(({ quote }) => quote);
  return [...found]
    .map(([key, mark]) => ({
      ...mark,
      key,
      usedBy: usedBy(mark.indicators),
      nested: quotes.some((outer) => contains(outer, mark.quote)),
    }))
    .sort((a, b) => a.quote.start - b.quote.start || b.quote.end - a.quote.end);
}

/** Body paragraphs, and whatever else of the article holds a number that the figure shows. */
export function deriveSourceMap(
  release: Release,
  record: FigureRecord,
  figures: readonly string[] = FIGURE_IDS,
): SourceMap {
  const shown = shownIndicators(release, record.uses.indicators);
  const order = new Map(figures.map((id, i) => [id, i]));
  const usedBy = (indicators: readonly Indicator[]) => {
    const showing = indicators.flatMap(({ id }) => figuresShowing(release, id).map((figure) => figure.id));
    return [...new Set(showing)]
      .filter((id) => id !== record.id && order.has(id))
      .toSorted((a, b) => order.get(a)! - order.get(b)!);
  };
  const strips = [...release.paragraphs.values()]
    .map((paragraph): SourceStrip => ({
      paragraph,
      number: paragraph.kind === 'body' ? Number(paragraph.id.slice(1)) : undefined,
      marks: marksOf(paragraph, shown, usedBy),
    }))
    .filter(({ number, marks }) => number !== undefined || marks.length > 0);
  const body = strips.filter(({ number }) => number !== undefined);
  const systems = [...release.systems.values()];
  const groups = [null, ...systems].map((system) => ({
    system,
    strips: body.filter(({ paragraph }) => paragraph.system === (system?.id ?? null)),
  }));
  return {
    front: strips.filter(({ number }) => number === undefined),
    groups: groups.filter(({ strips: own }) => own.length > 0),
    systems,
    figures,
  };
}

/** Every strip in the order of print. */
export const stripsOf = ({ front, groups }: SourceMap): SourceStrip[] => [
  ...front,
  ...groups.flatMap(({ strips }) => strips),
];

/** The number whose value a mark shows: of several on one phrase, the one that counts. */
export const quantityOf = ({ kind, indicators }: SourceMark) =>
  kind === 'count' ? indicators.find(isQuantity) : undefined;
