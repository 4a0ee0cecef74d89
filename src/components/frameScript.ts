import type { FigureId } from '../figures/figureIds.ts';
import { code as chart } from '../figures/frame.client.ts?classic';
import { FIGURES } from '../figures/registry.ts';
import { code as diagram } from './frameDiagram.client.ts?classic';

/** Scripts of framed charts that answer the reader: figures/<id>/frame.client.ts. */
const OWN = import.meta.glob<string>('../figures/*/frame.client.ts', {
  query: '?classic',
  import: 'code',
  eager: true,
});

/** The one script of a framed figure; it stands in the page, so that a frame is a single file. */
export function frameScript(id: FigureId): string {
  const { form, kind } = FIGURES[id];
  return withoutNotes(OWN[`../figures/${form}/frame.client.ts`] ?? (kind === 'diagram' ? diagram : chart));
}

/** Notes to a bundler have no reader any more, but the minifier keeps them. */
const withoutNotes = (code: string) => code.replaceAll('/* @__PURE__ */ ', '');
