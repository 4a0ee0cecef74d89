import { range } from 'd3';
import type { Lang } from '../../schema/release.ts';
import { el, escapeXml, px } from '../svg.ts';
import { baselineDrop } from '../text.ts';
import { SIZE, SLOT } from './frame.ts';
import type { HeadingCharacter } from './model.ts';
import type { PlacedSystem, SystemsLayout } from './placed.ts';

/** Cells below this size take the smaller character. */
const SMALL_CELL = 30;

/** The four-slot mark: which of the systems, by position first. */
export function renderSlot({ slot: { x, y }, column }: PlacedSystem, systems: number): string {
  const left = (i: number) => x + 0.5 + i * SLOT.step;
  const box = `h${SLOT.width}v${SLOT.height}h-${SLOT.width}z`;
  const d = range(systems).map((i) => `M${px(left(i))} ${px(y)}${box}`);
  const own = { class: 'own', x: left(column.position), y, width: SLOT.width, height: SLOT.height };
  return el('path', { class: 'slot', d: d.join('') }) + el('rect', own);
}

/** Neighbouring characters that are alike in being shared or not. */
function runsOf(heading: readonly HeadingCharacter[]): { shared: boolean; from: number; text: string }[] {
  const runs: { shared: boolean; from: number; text: string }[] = [];
  heading.forEach(({ character, shared }, i) => {
    const last = runs.at(-1);
    if (last?.shared === shared) last.text += character;
    else runs.push({ shared, from: i, text: character });
  });
  return runs;
}

/** The heading in manuscript cells, one character a cell: what all headings share, and what changes. */
export function renderCells(placed: PlacedSystem, layout: SystemsLayout, lang: Lang): string {
  const { x, y } = placed.cells;
  const { cell, vertical } = layout;
  const { heading } = placed.column;
  const runs = runsOf(heading);
  const length = heading.length * cell;
  const small = cell < SMALL_CELL;
  const drop = cell / 2 + baselineDrop(small ? SIZE.headingSmall : SIZE.heading, 'zh');

  const shared = runs
    .filter((run) => run.shared)
    .map(({ from, text }) => {
      const count = [...text].length;
      const box = vertical
        ? { x, y: y + from * cell, width: cell, height: count * cell }
        : { x: x + from * cell, y, width: count * cell, height: cell };
      return el('rect', { class: 'cell-shared', ...box });
    });
  const dividers = range(1, heading.length).map((i) =>
    vertical ? `M${px(x)} ${px(y + i * cell)}h${cell}` : `M${px(x + i * cell)} ${px(y)}v${cell}`,
  );
  const outline = vertical ? `h${cell}v${length}h-${cell}z` : `h${length}v${cell}h-${length}z`;
  const along = heading.map((_, i) => px(vertical ? y + i * cell + drop : x + (i + 0.5) * cell)).join(' ');
  const text = {
    class: small ? 'heading heading-small' : 'heading',
    // A position for each character on the axis of the row; the other axis is given as often, or the text drifts.
    x: vertical ? heading.map(() => px(x + cell / 2)).join(' ') : along,
    y: vertical ? along : px(y + drop),
    lang: lang === 'zh' ? null : 'zh-Hans',
  };
  return [
    ...shared,
    el('path', { class: 'cell-line', d: `M${px(x)} ${px(y)}${outline}${dividers.join('')}` }),
    el(
      'text',
      text,
      runs.map((run) => el('tspan', { class: run.shared ? 'shared' : 'own' }, escapeXml(run.text))),
    ),
  ].join('');
}
