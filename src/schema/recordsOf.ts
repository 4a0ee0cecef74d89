import { RECORD_KINDS, type RecordKind } from './recordKinds.ts';
import type { ById, Release } from './release.ts';

type AnyRecord = { readonly id: string };

/** Every record of a kind in a release, by id. */
export function recordsOf(release: Release, kind: RecordKind): ById<AnyRecord> {
  switch (kind) {
    case 'paragraph':
      return release.paragraphs;
    case 'ambiguity':
      return release.ambiguities;
    case 'emendation':
      return release.emendations;
    case 'system':
      return release.systems;
    case 'structure':
      return release.structures;
    case 'node':
      return release.nodes;
    case 'link':
      return release.links;
    case 'number':
      return new Map<string, AnyRecord>([...release.indicators, ...release.derived, ...release.facts]);
    case 'term':
      return release.terms;
    case 'reference':
      return release.references;
    case 'figure':
      return release.figures;
  }
}

/** The ids of every kind in a release. */
export function idsOf(release: Release): ReadonlyMap<RecordKind, ReadonlySet<string>> {
  return new Map(RECORD_KINDS.map((kind) => [kind, new Set(recordsOf(release, kind).keys())]));
}
