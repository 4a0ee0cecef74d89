import type { Lang } from '../../schema/release.ts';
import type { FigureContext, FigureSteps } from '../defineFigure.ts';
import type { State } from '../states.ts';
import { at, mark, markPath, stillRoot } from '../steps.ts';
import { classes, el, escapeXml, textEl } from '../svg.ts';
import { NODE } from '../tokens.ts';
import { joinedMarks, REACH } from './joinedMarks.ts';
import type { Label } from './labels.ts';
import { layout, type Layout } from './layout.ts';
import type { OneFourN, TermKind } from './model.ts';
import type { Note } from './notes.ts';
import { noteWords } from './noteWords.ts';
import type { PlacedPart } from './placedParts.ts';
import { fieldBox, markOf, textOf } from './renderNode.ts';
import { LANG_TAG } from '../../schema/langs.ts';

/**
 * The formula is read from left to right, still in the source's own list; then our circles, with the overlap that
 * they show; last the axis of the other figure, through the word that both have.
 */
const IDS = ['formula', 'core', 'partners', 'field', 'overlap', 'joined'] as const;
type Step = (typeof IDS)[number];

const WIDTHS = [288, 600] as const;

const stateOf = (step: Step): State => (IDS.indexOf(step) < IDS.indexOf('overlap') ? 'source' : 'rest');

/** The formula on one line, before it becomes the left column of a narrow drawing. */
const LINE = { numerals: { core: 48, partner: 144, field: 240 }, pluses: [96, 192] } as const;

function formulaMarks({ printed }: OneFourN, placed: Layout, step: Step): string[] {
  const { formula, numerals, pluses, arm, core } = placed;
  const line = step === 'formula' && placed.width < WIDTHS[1];
  const joined = step === 'joined';
  const terms: readonly TermKind[] = joined ? ['partner', 'field'] : ['core', 'partner', 'field'];
  return [
    ...terms.map((term) => {
      const { x, y } = line ? { x: LINE.numerals[term], y: numerals.core.y } : numerals[term];
      return mark(
        `numeral.${term}`,
        { transform: at(x, y) },
        textEl(printed[term], { class: `${formula.className} t-middle` }),
      );
    }),
    ...pluses
      .map((plus, i) => {
        const { x, y } = line ? { x: LINE.pluses[i]!, y: core.cy } : plus;
        return markPath(`plus.${i}`, {
          class: 's-axis',
          d: `M${x - arm},${y}h${2 * arm}M${x},${y - arm}v${2 * arm}`,
        });
      })
      .slice(joined ? 1 : 0),
  ];
}

const wordsOf = ({ runs }: Label, lang: Lang) =>
  runs.map((run) => {
    const text = textOf(run);
    return run.lang === lang ? text : el('g', { lang: LANG_TAG[run.lang] }, text);
  });

function coreMark(
  { label }: PlacedPart,
  { core }: Layout,
  center: { x: number; y: number },
  lang: Lang,
): string {
  return mark('core', { transform: at(center.x, center.y), 'data-enter': 'land' }, [
    el('circle', { class: 's-outline', cx: 0, cy: 0, r: core.r }),
    ...wordsOf(label, lang),
  ]);
}

/** A partner's name: in the quoted list, or in our circle. Its square stands still within it. */
function partnerMark({ part, place, label, listed }: PlacedPart, state: State, lang: Lang): string {
  const face = state === 'source' ? listed! : { place, label };
  return mark(`name.${part.node.id}`, { transform: at(face.place.x, face.place.y), 'data-enter': 'land' }, [
    ...wordsOf(face.label, lang),
    markOf(label.mark!, part.node.id),
  ]);
}

function fieldMarks(field: PlacedPart, { field: ruled }: Layout, lang: Lang): string[] {
  const box = fieldBox(ruled, ruled.end);
  return [
    markPath('rules', {
      class: 's-field',
      d: ruled.rules.map((y) => `M${ruled.x},${y}H${ruled.end}`).join(''),
    }),
    markPath('edge', { class: 's-axis', d: `M${box.x},${box.y}v${box.height}`, 'data-enter': 'draw' }),
    mark(`name.${field.part.node.id}`, { transform: at(field.place.x, field.place.y) }, [
      ...wordsOf(field.label, lang),
      markOf(field.label.mark!, field.part.node.id),
    ]),
  ];
}

function circleMarks(partners: readonly PlacedPart[], { hatch, leader }: Layout): string[] {
  return [
    ...partners.map(({ part, circle }) =>
      mark(`circle.${part.node.id}`, {}, el('ellipse', { class: 's-schematic schematic', ...circle! })),
    ),
    markPath('hatch', { class: 's-hatch schematic', d: hatch }),
    ...(leader === null
      ? []
      : [markPath('leader', { class: 's-leader schematic', d: `M${leader.from},${leader.y}H${leader.to}` })]),
  ];
}

function noteMark({ about, lines, centred }: Note): string {
  return mark(
    `note.${about}`,
    {},
    el(
      'text',
      { class: classes('t-note', centred && 't-middle', about === 'overlap' && 'schematic') },
      lines.map(({ text, x, y }) => el('tspan', { x, y }, escapeXml(text))),
    ),
  );
}

/** Where a small window looks, when the formula is a column. */
function focusOf(
  step: Step,
  { core, parts, field, pluses, quotes, height }: Layout,
): readonly [number, number] | undefined {
  const group = [core.cy + core.r, pluses[1].y + 20] as const;
  const about: Partial<Record<Step, readonly [number, number]>> = {
    core: [0, group[0] + 8],
    partners: [quotes.open.y - 50, quotes.close.y + 20],
    field: [field.rules[0]! - 12, height],
    overlap: group,
    joined: [0, parts.at(-2)!.circle!.cy],
  };
  return about[step];
}

function draw(model: OneFourN, width: number, id: string, context: FigureContext): string {
  const step = id as Step;
  const { lang } = context;
  const placed = layout(model, width, lang, noteWords(context));
  const wide = width >= WIDTHS[1];
  const reached = (other: Step) => IDS.indexOf(step) >= IDS.indexOf(other);
  const joined = step === 'joined' ? model.joined : null;
  const [core, ...others] = placed.parts;
  const partners = others.slice(0, -1);
  const state = stateOf(step);
  const note = (about: Note['about']) => placed.notes.filter((each) => each.about === about).map(noteMark);
  const center =
    joined !== null && !wide ? { x: width / 2, y: placed.core.cy } : { x: placed.core.cx, y: placed.core.cy };
  const printed = { lang: lang !== 'zh' && 'zh-Hans' };
  const quote = (key: string, text: string, p: { x: number; y: number }, anchor: string) =>
    mark(key, {}, textEl(text, { class: `t-quote-mark ${anchor}`, x: p.x, y: p.y, ...printed }));
  const { open, close } = placed.quotes;
  const marks = [
    ...formulaMarks(model, placed, step),
    ...(reached('field') ? fieldMarks(others.at(-1)!, placed, lang) : []),
    ...(reached('overlap') ? circleMarks(partners, placed) : []),
    ...(joined !== null ? joinedMarks(joined, placed, center, wide, lang) : []),
    ...(reached('core') ? [coreMark(core!, placed, center, lang)] : []),
    ...(reached('partners') ? partners.map((part) => partnerMark(part, state, lang)) : []),
    ...(reached('core') && joined === null ? note('core') : []),
    ...(step === 'overlap' ? note('overlap') : []),
    ...(reached('field') ? note('field') : []),
    ...(reached('partners') && state === 'source'
      ? [quote('quote.open', '“', open, 't-end'), quote('quote.close', '”', close, '')]
      : []),
  ];
  if (step === 'formula')
    return stillRoot(
      'one-four-n',
      { width, height: placed.numerals.core.y + 24, focus: [0, 0] },
      true,
      ...marks,
    );
  const height =
    joined !== null && wide ? Math.max(placed.height, center.y + REACH.wide + NODE.tier + 4) : placed.height;
  const focus = (wide ? undefined : focusOf(step, placed)) ?? [0, 0];
  return stillRoot('one-four-n', { width, height, focus }, state === 'source', ...marks);
}

export const steps: FigureSteps<OneFourN> = { ids: IDS, widths: WIDTHS, draw };
