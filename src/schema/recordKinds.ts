import type { ReleaseFile } from './releases.ts';

/** Where the records of each kind are declared. Kinds of one group share a name space. */
export const DECLARATIONS = {
  paragraph: [['source.json', 'paragraphs']],
  ambiguity: [['source.json', 'ambiguities']],
  emendation: [['source.json', 'emendations']],
  system: [['model.json', 'systems']],
  structure: [['model.json', 'structures']],
  node: [['model.json', 'nodes']],
  link: [['model.json', 'links']],
  number: [
    ['indicators.json', 'indicators'],
    ['indicators.json', 'derived'],
    ['references.json', 'facts'],
  ],
  term: [['glossary.json', 'terms']],
  reference: [['references.json', 'references']],
  figure: [['figures.json', 'figures']],
} as const satisfies Record<string, readonly (readonly [ReleaseFile, string])[]>;

export type RecordKind = keyof typeof DECLARATIONS;

export const RECORD_KINDS = Object.keys(DECLARATIONS) as RecordKind[];
