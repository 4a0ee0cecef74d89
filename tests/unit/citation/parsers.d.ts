/** The parsers that have no types of their own: what the tests use of them. */
declare module '@citation-js/core' {
  interface CslDate {
    readonly 'date-parts': readonly [readonly [number, number, number]];
  }

  interface ReadItem {
    readonly id: string;
    readonly type: string;
    readonly title: string;
    readonly author: readonly [{ readonly family: string; readonly given?: string }];
    readonly issued: CslDate;
    readonly accessed: CslDate;
    readonly URL: string;
    readonly version: string;
    readonly publisher: string;
    readonly language: string;
    readonly note: string;
    /** Where citation-js got the item from. */
    readonly _graph: unknown;
  }

  export class Cite {
    constructor(input: string);
    readonly data: readonly [ReadItem];
  }
}

declare module '@citation-js/plugin-bibtex' {}
declare module '@citation-js/plugin-ris' {}

declare module '@customcommander/ris' {
  type Tag = 'TY' | 'ID' | 'TI' | 'UR' | 'PB' | 'LA' | 'N1';
  type Entry = Record<Tag, string[]> & {
    AU: { last_name: string; first_name: string }[];
    DA: { year: string; month: string; day: string }[];
  };
  const ris: { read(text: string): Entry[] };
  export default ris;
}

declare module 'csl-validator-wasm' {
  /** What is wrong with a style by the CSL schema; empty when nothing is. */
  export function validateStyle(style: string): Promise<string>;
}
