import type { FigureId } from '../figures/figureIds.ts';
import { FIGURES } from '../figures/registry.ts';
import embed from '../styles/embed.css?inline';
import figureFrame from '../styles/figure-frame.css?inline';
import figure from '../styles/figure.css?inline';
import foundation from '../styles/foundation.css?inline';
import notes from '../styles/notes.css?inline';
import tokens from '../styles/tokens.css?inline';

/** Styles of single figures: styles/figure-<id>.css. */
const OWN = import.meta.glob<string>('../styles/figure-*.css', {
  query: '?inline',
  import: 'default',
  eager: true,
});

/** Faces that are loaded with the page: a frame loads none, and has those of the reader's system. */
const OUR_FACES = /(["'])(?:Page|Near) [^"']+\1,\s*/g;

/** What `serif` gives where Georgia is missing: in a frame, every name that is not found delays the first text. */
const BY_DEFAULT = /(["'])(?:Noto Serif|Times New Roman)\1,\s*/g;

/** All the style that a framed figure may need, as one sheet; the build leaves out what its pages do not use. */
export const framedStyle = (id: FigureId): string =>
  [
    tokens.replace(OUR_FACES, '').replace(BY_DEFAULT, ''),
    foundation,
    figure,
    OWN[`../styles/figure-${FIGURES[id].form}.css`] ?? '',
    figureFrame,
    notes,
    embed,
  ].join('\n');
