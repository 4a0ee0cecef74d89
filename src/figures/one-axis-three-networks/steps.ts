import { range } from 'd3';
import type { Lang } from '../../schema/release.ts';
import type { FigureContext, FigureSteps } from '../defineFigure.ts';
import type { Point } from '../geometry.ts';
import { breakLines } from '../lines.ts';
import { quantitySign } from '../quantitySign.ts';
import type { State } from '../states.ts';
import { at, mark, markPath, stillRoot } from '../steps.ts';
import { el, escapeXml, px, rectEl, textEl } from '../svg.ts';
import { NODE, TYPE } from '../tokens.ts';
import { layout, WIDTHS } from './layout.ts';
import type { AxisModel } from './model.ts';
import { layoutPhrase, type PhraseSheet } from './phrase.ts';
import { type Line, type Placed, type PlacedLeaf } from './placed.ts';
import { LOZENGE, textOf } from './render.ts';

/**
 * Up to the numbers everything is the source's, in its quotation marks; the last still is our drawing. So the
 * quantities come before the sheets unfold.
 */
const IDS = ['phrase', 'axis', 'networks', 'numbers', 'unknown'] as const;
type Step = (typeof IDS)[number];

/** px for the note on the hinge, left of the axis. */
const HINGE_ROOM = { zh: 190, en: 180 } as const;
const NOTE_LINE = 18;

const stateOf = (step: Step): State => (step === 'unknown' ? 'rest' : 'source');

const words = (lines: readonly Line[], lang: Lang) => lines.map((line) => textOf(line, lang));

/** A character to a square; what will be a tier, a network or a joint is a mark of its own already. */
function phraseMarks(model: AxisModel, sheet: PhraseSheet, lang: Lang): string[] {
  const characters = [...model.phrase.exact];
  const printed = { lang: lang !== 'zh' && 'zh-Hans' };
  const run = (indices: readonly number[], origin: Point) => {
    const places = indices.map(sheet.place);
    const list = (values: readonly number[]) =>
      [...new Set(values.map(px))].length === 1 ? px(values[0]!) : values.map(px).join(' ');
    return textEl(indices.map((index) => characters[index]).join(''), {
      class: 't-tier t-middle',
      x: list(places.map(({ x }) => x - origin.x)),
      y: list(places.map(({ y }) => y - origin.y)),
    });
  };
  const word = (key: string, start: number, length: number) => {
    const origin = sheet.place(start);
    return mark(
      key,
      { transform: at(origin.x, origin.y), ...printed },
      run(range(start, start + length), origin),
    );
  };
  return [
    markPath('squares', { class: 's-square', d: sheet.squares }),
    mark('marks', printed, run(sheet.rest, { x: 0, y: 0 })),
    ...[...sheet.joints].map(([id, index]) => word(`joint.${id}`, index, 1)),
    ...[...sheet.words].map(([id, { start, text }]) => word(`word.${id}`, start, text.length)),
  ];
}

function axisMarks(placed: Placed, lang: Lang): string[] {
  return [
    ...placed.axis.map(({ d }, i) => markPath(`axis.${i}`, { class: 's-axis', d, 'data-enter': 'draw' })),
    ...placed.tiers.map(({ node, center, radius, lines }) => {
      const glosses = lines.slice(1);
      return mark(`tier.${node.id}`, {}, [
        el('circle', { class: 's-outline', cx: center.x, cy: center.y, r: radius }),
        ...words(glosses, lang),
      ]);
    }),
    ...placed.cells.map(({ link, printed: _, ...box }) => mark(`cell.${link.id}`, {}, rectEl('s-cell', box))),
    ...placed.cells.map(({ link, printed }) =>
      mark(
        `joint.${link.id}`,
        { transform: at(printed.x, printed.y) },
        textOf({ ...printed, x: 0, y: 0 }, lang),
      ),
    ),
    ...placed.tiers.map(({ node, lines: [word] }) =>
      mark(`word.${node.id}`, { transform: at(word!.x, word!.y) }, textOf({ ...word!, x: 0, y: 0 }, lang)),
    ),
  ];
}

function networkMarks(placed: Placed, state: State, lang: Lang): string[] {
  return placed.networks.map(({ node, at: place, lines, faces }) =>
    mark(`word.${node.id}`, { transform: at(place[state].x, place[state].y), 'data-enter': 'land' }, [
      el('path', { class: 'f-ink', d: LOZENGE }),
      ...words(lines, lang),
      ...words(faces.find((face) => face.state === state)!.lines, lang),
    ]),
  );
}

function leafMarks({ nodeId, far, outline, folded, mesh }: PlacedLeaf, transform?: string): string[] {
  const unfold = { 'data-enter': 'unfold', 'data-folded': folded, d: outline, transform };
  return [
    ...(far ? [markPath(`tint.${nodeId}`, { class: 'f-far schematic', ...unfold })] : []),
    markPath(`leaf.${nodeId}`, { class: `s-schematic schematic${far ? '' : ' f-paper'}`, ...unfold }),
    markPath(`mesh.${nodeId}`, { class: 's-mesh schematic', 'data-enter': 'late', d: mesh, transform }),
  ];
}

/** The quantities of the same paragraph, in the room that the sheets will take. */
function numberMarks(
  { quantities }: AxisModel,
  width: number,
  top: number,
  lang: Lang,
): { mark: string; bottom: number } {
  const wide = width >= WIDTHS[1];
  const column = wide ? 230 : width / quantities.length - 8;
  let bottom = top;
  const blocks = quantities.map((quantity, i) => {
    const x = wide ? width - column : i * (column + 16);
    const y = wide ? top + i * 120 : top;
    const unit = quantity.unit[lang];
    const label = breakLines(quantity.label[lang], column, TYPE.note);
    bottom = Math.max(bottom, y + 24 + label.length * NOTE_LINE);
    return [
      el('text', { class: 't-numeral', x, y }, [
        escapeXml(quantitySign(quantity)),
        lang === 'zh' ? el('tspan', { class: 't-unit', dx: 4 }, escapeXml(unit)) : '',
      ]),
      ...label.map((text, line) => textEl(text, { class: 't-note', x, y: y + 24 + line * NOTE_LINE })),
    ].join('');
  });
  return { mark: mark('numbers', {}, blocks), bottom };
}

/** What the drawing cannot know: where the sheets are hinged. Where they lie in rows, the text says it alone. */
function unknownMark({ leaves: [leaf] }: Placed, { t, lang }: FigureContext): string[] {
  if (leaf === undefined) return [];
  const { x, y } = leaf.hinge;
  const lines = breakLines(t('figure.one-axis-three-networks.hinge'), HINGE_ROOM[lang], TYPE.note);
  return [
    mark('hinge', {}, [
      el('path', { class: 's-leader', d: `M${x - 14},${y - 14}L${x - 2},${y - 2}` }),
      ...lines.map((text, i) =>
        textEl(text, { class: 't-note t-end', x: x - 18, y: y - 12 - (lines.length - 1 - i) * NOTE_LINE }),
      ),
    ]),
  ];
}

function heightAt(step: Step, placed: Placed, sheet: PhraseSheet, below: number): number {
  if (step === 'phrase') return sheet.height;
  if (step === 'numbers' && placed.width < WIDTHS[1]) return below;
  if (step === 'axis' && placed.width < WIDTHS[1])
    return placed.note === null ? 130 : placed.note.lines.at(-1)!.y + 14;
  return placed.height;
}

function draw(model: AxisModel, width: number, id: string, context: FigureContext): string {
  const step = id as Step;
  const { lang } = context;
  const wide = width >= WIDTHS[1];
  const placed = layout(model, width, context);
  const sheet = wide ? layoutPhrase(model, width, 11, 44) : layoutPhrase(model, width, 10, 28);
  const numbersTop = wide ? placed.tiers[0]!.center.y + 24 : lastRow(placed) + 62;
  const numbers = numberMarks(model, width, numbersTop, lang);
  const { marks, plus } = placed.quotation;
  const source = stateOf(step) === 'source';
  const quote = (index: number) => mark(`quote.${index}`, {}, textOf(marks[index]!, lang));
  const layers = {
    phrase: () => phraseMarks(model, sheet, lang),
    axis: () => axisMarks(placed, lang),
    axisQuotes: () => [quote(0), quote(1)],
    note: () =>
      placed.note === null
        ? []
        : [
            mark('note', {}, [
              el('path', { class: 's-leader', d: placed.note.leader }),
              ...words(placed.note.lines, lang),
            ]),
          ],
    listQuotes: () => [markPath('plus', { class: 's-relation', d: plus }), quote(2), quote(3)],
    names: () => networkMarks(placed, stateOf(step), lang),
    numbers: () => [numbers.mark],
    leaves: () => [
      ...placed.leaves.flatMap((leaf) => leafMarks(leaf)),
      ...placed.networks.flatMap(({ leaf, at: place }) =>
        leaf === undefined ? [] : leafMarks(leaf, at(place.rest.x, place.rest.y)),
      ),
      ...placed.ties.map(({ d }, i) => markPath(`tie.${i}`, { class: 's-schematic schematic', d })),
    ],
    unknown: () => unknownMark(placed, context),
  };
  const shown: Record<Step, readonly (keyof typeof layers)[]> = {
    phrase: ['phrase'],
    axis: ['axis', 'axisQuotes', 'note'],
    networks: ['axis', 'axisQuotes', 'note', 'listQuotes', 'names'],
    numbers: ['axis', 'axisQuotes', 'note', 'listQuotes', 'names', 'numbers'],
    unknown: ['leaves', 'axis', 'names', 'unknown'],
  };
  const height = Math.ceil(heightAt(step, placed, sheet, numbers.bottom));
  const focus = FOCUS[step]?.(placed, height) ?? [0, 0];
  return stillRoot(
    'one-axis-three-networks',
    { width, height, focus },
    source,
    ...shown[step].flatMap((layer) => layers[layer]()),
  );
}

/** Where a window looks that is smaller than the drawing: at the list; otherwise from the top. */
const FOCUS: Partial<Record<Step, (placed: Placed, height: number) => readonly [number, number]>> = {
  networks: ({ networks }, height) => [networks[0]!.at.source.y - 40, height],
  numbers: (placed, height) => (placed.width < WIDTHS[1] ? [lastRow(placed), height] : [0, 0]),
};

const lastRow = ({ networks }: Placed) =>
  Math.max(
    ...networks.flatMap(({ at: place, faces }) =>
      faces
        .filter(({ state }) => state === 'source')
        .map(({ ring }) => place.source.y + ring.y + ring.height - NODE.network),
    ),
  );

export const steps: FigureSteps<AxisModel> = { ids: IDS, widths: WIDTHS, draw };
