import type { FigureContext } from '../defineFigure.ts';
import { textLines } from '../placedText.ts';
import { el, svgRoot } from '../svg.ts';
import { TYPE } from '../tokens.ts';
import { renderGroup } from '../unitGroups.ts';
import { layoutBodies } from './layout.ts';
import type { EstatePartyUnits } from './model.ts';
import type { LayoutWords } from './placed.ts';

/** The words of the drawing that are not the model's. */
export function wordsFor({ lang, t, record, fill }: FigureContext): LayoutWords {
  return { lang, before: t('figure.estate-party-units.before'), notes: record.notes.map(fill) };
}

export function drawBodies(model: EstatePartyUnits, width: number, context: FigureContext): string {
  const { lang, record, fill } = context;
  const layout = layoutBodies(model, width, wordsFor(context));
  const zh = lang === 'zh';
  const phrase = { className: zh ? 't-node' : 't-node-en', size: zh ? TYPE.node : TYPE.nodeEn, lang };
  const printed = {
    className: 't-second',
    size: TYPE.second,
    lang: 'zh',
    pageLang: lang,
    hanging: false,
  } as const;
  const note = { className: 't-note', size: TYPE.note, lang, hanging: false };
  return svgRoot(
    width,
    layout.height,
    {
      class: 'drawing estate-party-units',
      role: 'img',
      'aria-label': fill(record.alt),
      'data-drawing': width,
    },
    textLines([layout.before], note),
    el('path', { class: 's-relation', d: layout.phrases.rule }),
    textLines(layout.phrases.lines, phrase),
    textLines(layout.phrases.printed, printed),
    el('path', { class: 's-relation', d: layout.rules.join('') }),
    ...layout.groups.map((group) => renderGroup(group, lang)),
    el('path', { class: 'schematic s-schematic', d: layout.questions.join('') }),
    textLines(layout.notes, note),
  );
}
