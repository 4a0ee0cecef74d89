/** The part of citeproc-js that we use; the package has no types of its own. */
declare module 'citeproc' {
  interface System {
    retrieveLocale(lang: string): string;
    retrieveItem(id: string): unknown;
    /** Called for each variable that is printed; what it returns stands in the text. */
    variableWrapper(
      parameters: { variableNames: readonly string[] },
      before: string,
      text: string,
      after: string,
    ): string;
  }

  export interface Engine {
    setOutputFormat(mode: string): void;
    updateItems(ids: readonly string[]): void;
    makeBibliography(): [unknown, string[]];
  }

  const CSL: {
    Engine: new (system: System, style: string, lang: string, forceLang: boolean) => Engine;
    Output: { Formats: Record<string, Record<string, unknown>> };
  };
  export { CSL as default };
}
