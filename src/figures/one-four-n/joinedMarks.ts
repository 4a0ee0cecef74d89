import type { Lang } from '../../schema/release.ts';
import type { Point } from '../geometry.ts';
import { breakLines } from '../lines.ts';
import { mark, markPath } from '../steps.ts';
import { el, rectEl, textEl } from '../svg.ts';
import { baselineDrop } from '../text.ts';
import { NODE, TYPE } from '../tokens.ts';
import type { JoinedAxis } from './joined.ts';
import type { Layout } from './layout.ts';

/** From the middle of the core to the middle of the next tier, px. */
export const REACH = { wide: 188, narrow: 113 } as const;
const NOTE_LINE = 18;
/** px for a translation under its disc. */
const GLOSS_ROOM = 96;

/** Our translation of a tier: right of its disc, or under it and flush with the end of the axis. */
function glossOf(text: string, end: Point, radius: number, wide: boolean, first: boolean): string {
  if (wide) {
    // The name of the axis stands on the line above the first.
    const y = end.y + baselineDrop(TYPE.note, 'en') + (first ? NOTE_LINE : 0);
    return textEl(text, { class: 't-note', x: end.x + radius + 10, y });
  }
  const lines = breakLines(text, GLOSS_ROOM, TYPE.note);
  return lines
    .map((line, i) =>
      textEl(line, {
        class: `t-note${first ? '' : ' t-end'}`,
        x: first ? end.x - radius : end.x + radius,
        y: end.y + radius + NOTE_LINE * (i + 1),
      }),
    )
    .join('');
}

/** The axis through the core: upright where the formula is a line, lying where it is a column. */
export function joinedMarks(
  { axis, ends }: JoinedAxis,
  { core }: Layout,
  center: Point,
  wide: boolean,
  lang: Lang,
): string[] {
  const radius = wide ? NODE.tier : NODE.tierNarrow;
  const cell = wide ? NODE.printedDash : NODE.printedDashNarrow - 2;
  const along = (distance: number) =>
    wide ? { x: center.x, y: center.y + distance } : { x: center.x + distance, y: center.y };
  const printed = { lang: lang !== 'zh' && 'zh-Hans' };
  const word = (text: string, className: string, size: number, p: Point) =>
    textEl(text, { class: `${className} t-middle`, x: p.x, y: p.y + baselineDrop(size, 'zh'), ...printed });
  const sides = ends.map(({ node, printed: dash }, i) => {
    const sign = i === 0 ? -1 : 1;
    const reach = wide ? REACH.wide : REACH.narrow;
    const [from, to] = [along(sign * core.r), along(sign * (reach - radius))];
    const middle = along((sign * (core.r + reach - radius)) / 2);
    const end = along(sign * reach);
    const side = { x: middle.x - cell / 2, y: middle.y - cell / 2, width: cell, height: cell };
    const gloss = lang === 'zh' ? '' : glossOf(node.label.en, end, radius, wide, i === 0);
    return [
      markPath(`axis.${i}`, {
        class: 's-axis',
        d: `M${from.x},${from.y}L${to.x},${to.y}`,
        'data-enter': 'draw',
      }),
      mark(`end.${i}`, {}, [
        rectEl('s-cell', side),
        word(dash, 't-second', TYPE.second, middle),
        el('circle', { class: 's-outline', cx: end.x, cy: end.y, r: radius }),
        word(node.label.zh, 't-tier', TYPE.tier, end),
        gloss,
      ]),
    ];
  });
  const first = along(-REACH.wide);
  return [
    ...sides.flat(),
    mark(
      'same',
      {},
      el('circle', { class: 's-schematic schematic', cx: center.x, cy: center.y, r: core.r + 7 }),
    ),
    ...(wide
      ? [
          mark(
            'axis-name',
            {},
            textEl(axis.label[lang], {
              class: 't-note',
              x: first.x + radius + 10,
              y: first.y + baselineDrop(TYPE.note, lang),
            }),
          ),
        ]
      : []),
  ];
}
