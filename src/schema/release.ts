import type { Bilingual, Lang, Status } from './primitives.ts';
import type { Ambiguity, Emendation, Paragraph, Source } from './source.ts';
import type { ModelLink, ModelNode, Structure, System } from './model.ts';
import type { DerivedNumber, Indicator } from './indicators.ts';
import type { Term } from './glossary.ts';
import type { Fact, Reference } from './references.ts';
import type { FigureRecord } from './figures.ts';

/** Records of one kind by id, in the order of the file. */
export type ById<T> = ReadonlyMap<string, T>;

/** A parsed and cross-checked data release. Everything on the site is drawn from one of these. */
export interface Release {
  readonly version: string;
  /** YYYY-MM-DD; null for a draft that releases.json does not list yet. */
  readonly date: string | null;
  readonly source: Source;
  readonly paragraphs: ById<Paragraph>;
  readonly ambiguities: ById<Ambiguity>;
  readonly emendations: ById<Emendation>;
  readonly systems: ById<System>;
  readonly structures: ById<Structure>;
  readonly nodes: ById<ModelNode>;
  readonly links: ById<ModelLink>;
  readonly indicators: ById<Indicator>;
  readonly derived: ById<DerivedNumber>;
  readonly facts: ById<Fact>;
  readonly terms: ById<Term>;
  readonly references: ById<Reference>;
  readonly figures: ById<FigureRecord>;
}

/** Looks a record up and says which one is missing; loading has proved that references resolve. */
export function get<T>(records: ById<T>, id: string, kind = 'record'): T {
  const record = records.get(id);
  if (record === undefined)
    throw new Error(`no ${kind} "${id}"; known: ${[...records.keys()].slice(0, 8).join(', ')}, …`);
  return record;
}

export type {
  Ambiguity,
  Bilingual,
  DerivedNumber,
  Emendation,
  Fact,
  FigureRecord,
  Indicator,
  Lang,
  ModelLink,
  ModelNode,
  Paragraph,
  Reference,
  Source,
  Status,
  Structure,
  System,
  Term,
};
