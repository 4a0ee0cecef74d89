import type { Lang } from '../../schema/release.ts';
import type { FigureContext } from '../defineFigure.ts';
import { textLines } from '../placedText.ts';
import { quantitySign } from '../quantitySign.ts';
import { slotMark } from '../slotMark.ts';
import { classes, el, escapeXml, px, rectEl, svgRoot, textEl } from '../svg.ts';
import { SIZE, UNIT_GAP, type Frame } from './frame.ts';
import { layoutCounted, type HorizontalRule, type PlacedNumber, type PlacedSystem } from './layout.ts';
import type { WhatIsCounted } from './model.ts';

const key = (name: string) => `figure.what-is-counted.${name}`;

/** Px beyond a number's box that belong to its target and its focus ring. */
const RING = 4;
/** Px from the top of a number's box to the baseline of its paragraph's number. */
const PARAGRAPH_BASELINE = 18;

/** Drawn text is also the name of its link, where English needs a blank after every line. */
const blankAfter = (lang: Lang) => (lang === 'zh' ? '' : ' ');

/** Number and unit are one run of text, so that they keep their distance in every typeface. */
function numeralText({ quantity, numeral }: PlacedNumber, { small }: Frame, lang: Lang): string {
  const unit = escapeXml(quantity.unit[lang]);
  return el(
    'text',
    { class: classes('t-numeral', small && 'numeral-narrow'), ...numeral },
    escapeXml(quantitySign(quantity)),
    lang === 'zh'
      ? el('tspan', { class: 't-unit', dx: UNIT_GAP }, unit)
      : el('tspan', { class: classes('t-unit', small && 'unit-narrow') }, ` ${unit} `),
  );
}

/** A link to the number's entry, where there is one; the number of its paragraph stands over it. */
function renderNumber(placed: PlacedNumber, frame: Frame, context: FigureContext): string {
  const { quantity, run, opens, x, y, width, height, label } = placed;
  const { lang, t, indicatorHref } = context;
  const words = [
    numeralText(placed, frame, lang),
    textLines(
      label.map((line) => ({ ...line, text: line.text + blankAfter(lang) })),
      { className: 'label', size: SIZE.label[lang], lang },
    ),
  ];
  const target = { x: -RING, y: RING, width: width + 2 * RING, height: height - RING };
  const link = indicatorHref && { class: 'number', href: indicatorHref(quantity.id) };
  return el(
    'g',
    { transform: `translate(${px(x)},${px(y)})` },
    opens
      ? textEl(t('figure.paragraph', { n: run.paragraph }), { class: 'paragraph', y: PARAGRAPH_BASELINE })
      : '',
    link === undefined ? words : el('a', link, rectEl('hit', target), ...words),
  );
}

const line = ({ x1, x2, y }: HorizontalRule) => `M${px(x1)} ${px(y)}H${px(x2)}`;

function renderSystem(placed: PlacedSystem, systems: number, frame: Frame, context: FigureContext): string {
  const { counted, slot, name, rule, numbers, runRules } = placed;
  const { lang } = context;
  return el(
    'g',
    { class: counted.system.id },
    el('path', { class: 's-relation', d: line(rule) }),
    slotMark(slot, counted.position, systems),
    textEl(name.text, { class: lang === 'zh' ? 't-node' : 't-node-en', x: name.x, y: name.y }),
    el('path', { class: 'run', d: runRules.map(line).join('') }),
    ...numbers.map((number) => renderNumber(number, frame, context)),
  );
}

/** An image; where its numbers lead somewhere, a group of links. */
export function drawCounted(model: WhatIsCounted, width: number, context: FigureContext): string {
  const { lang, t, fill, record, indicatorHref } = context;
  const layout = layoutCounted(model, width, lang, record.notes.map(fill));
  const linked = indicatorHref !== undefined;
  return svgRoot(
    width,
    layout.height,
    {
      class: 'drawing what-is-counted',
      role: linked ? 'group' : 'img',
      'aria-label': fill(linked ? record.title : record.alt),
      'data-drawing': width,
      'data-keys': linked ? t(key('keys')) : null,
    },
    ...layout.systems.map((system) => renderSystem(system, layout.systems.length, layout.frame, context)),
    textLines(layout.notes, { className: 't-note', size: SIZE.note, lang }),
  );
}
