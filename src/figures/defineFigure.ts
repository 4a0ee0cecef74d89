import type { Bilingual, FigureRecord, Lang, Release, Status } from '../schema/release.ts';
import type { Words } from '../schema/words.ts';

/** What a figure may know besides the data: the language, the interface words, and templates filled with numbers. */
export interface FigureContext {
  readonly lang: Lang;
  readonly t: Words;
  /** The figure's own record. */
  readonly record: FigureRecord;
  readonly release: Release;
  /** Fills a caption, alt or note template of the record with numbers of the release. */
  readonly fill: (template: Bilingual) => string;
  /** Prefix that makes every id inside this drawing unique on the page. */
  readonly idPrefix: string;
  /** Address of a part's own description: what a node links to without JavaScript. */
  readonly partHref: (partId: string) => string;
  /** Address of a number's own entry; missing where a drawing stands alone. */
  readonly indicatorHref?: (indicatorId: string) => string;
}

/** One relation of a part, as a sentence for the panel and for accessible names. */
export interface PartRelation {
  readonly text: string;
  readonly status: Status;
  /** The part at the other end, when it is one that can be picked. */
  readonly partId?: string;
}

/** A part of a node diagram that can be picked. */
export interface FigurePart {
  readonly id: string;
  /** Where its words, quotes and caveats come from. */
  readonly nodeId: string;
  readonly kindLabel: string;
  readonly relations: readonly PartRelation[];
}

export interface FigureTable {
  readonly caption: string;
  readonly columns: readonly string[];
  /** Cells are text; a cell in Chinese on an English page is marked by `{ zh }`. */
  readonly rows: readonly (readonly TableCell[])[];
}

export type TableCell = string | { readonly zh: string };

/** What a reader without the picture gets. It comes from the same model as the picture. */
export interface FigureDescription {
  /** One sentence. */
  readonly alt: string;
  /** Paragraphs: how it is built, how many nodes and links, what is said and what is not. */
  readonly long: readonly string[];
  readonly table: FigureTable;
  /** In walking order; empty for charts. */
  readonly parts: readonly FigurePart[];
}

/** Entries of the legend under a drawing, by mark. */
export type LegendMark = 'solid' | 'dashed' | 'hatch' | 'open-field' | 'square' | 'dot' | 'ring' | 'cell';

export interface LegendEntry {
  readonly mark: LegendMark;
  readonly text: string;
  /** Gone when only what the source says is shown. */
  readonly schematic?: boolean;
}

/** A figure told in moments: each is a still of its own, and the page leads from one to the next. */
export interface FigureSteps<Model = unknown> {
  /** In the order of telling; the story has a text for each. */
  readonly ids: readonly [string, ...string[]];
  /** As in the definition. */
  readonly widths: readonly [number, ...number[]];
  /** The still of one moment: its marks (steps.ts) are the children of the drawing. */
  readonly draw: (model: Model, width: number, step: string, context: FigureContext) => string;
}

export interface FigureDefinition<Model = unknown> {
  /** The same id in folder, route, data, test and golden. */
  readonly id: string;
  /** The figure whose drawing, styles and scripts it has: itself, or the one that it is `alike`. */
  readonly form: string;
  /**
   * Widths in CSS px that the figure is laid out for, ascending. Each drawing serves containers from its own
   * width up to the next one, so text is never scaled below its drawn size.
   */
  readonly widths: readonly [number, ...number[]];
  /** A diagram has parts that can be picked and a source-only switch; a chart is a picture with a table. */
  readonly kind: 'diagram' | 'chart';
  /** Pure meaning: what the figure shows, drawn from the release. */
  readonly derive: (release: Release, record: FigureRecord) => Model;
  /** The SVG for one width. */
  readonly draw: (model: Model, width: number, context: FigureContext) => string;
  readonly describe: (model: Model, context: FigureContext) => FigureDescription;
  readonly legend: (model: Model, context: FigureContext) => readonly LegendEntry[];
  /** Context beside the drawing at rest: the phrase, numbers of the same paragraph, what is not said. */
  readonly aside?: (model: Model, context: FigureContext) => FigureAside;
  /**
   * HTML before the drawings that only the figure's script answers. On a page it has its room from the start; a frame's
   * script is there as soon as the frame, and makes it itself.
   */
  readonly controls?: (context: FigureContext) => string;
  /** The same of the help for the keys, a line under the drawings. A diagram has one without saying so. */
  readonly keys?: (context: FigureContext) => string;
  /** What is said of the drawing only once the reader asks: in an image, where nobody can, it stands beside it. */
  readonly stillNotes?: (context: FigureContext) => readonly string[];
  /** Only where movement explains. */
  readonly steps?: FigureSteps<Model>;
}

export interface FigureAside {
  /** Quote ids are not needed: the phrases come from the nodes and indicators. */
  readonly phrase?: { readonly text: string; readonly paragraph: string };
  readonly indicators: readonly string[];
  readonly purposeNode?: string;
  readonly unstated?: Bilingual;
  readonly caveats: readonly string[];
}

/**
 * Declares a figure. Every surface (story, own page, embed, files, table, alt text) comes from this one value, from
 * styles/figure-<id>.css after styles/figure.css, and, where there is one, from <id>/interact.client.ts.
 */
export function defineFigure<Model>(
  definition: Omit<FigureDefinition<Model>, 'form'>,
): FigureDefinition<Model> {
  const ascending = definition.widths.every((width, i, all) => i === 0 || width > all[i - 1]!);
  if (!ascending)
    throw new Error(`figure "${definition.id}": widths must ascend, found ${definition.widths.join(', ')}`);
  return { ...definition, form: definition.id };
}

/** Another figure of the same form: its record names other data, and what draws the first draws it too. */
export const alike = <Model>(id: string, figure: FigureDefinition<Model>): FigureDefinition<Model> => ({
  ...figure,
  id,
});
