import { range } from 'd3';
import type { Lang } from '../../schema/release.ts';
import type { FigureContext } from '../defineFigure.ts';
import type { Point } from '../geometry.ts';
import { hangingIndent } from '../lines.ts';
import { classes, el, escapeXml, px, svgRoot, textEl } from '../svg.ts';
import { BLANK, CELL, MARK, SIZE, SQUARE } from './frame.ts';
import { layoutHonours } from './layout.ts';
import type { HonoursCheck } from './model.ts';
import type { HonoursLayout, PlacedHonour, Run } from './placed.ts';
import { stretches, type TimeLine } from './timeline.ts';
import { LANG_TAG } from '../../schema/langs.ts';

/** From the middle of a Han character to the baseline, in em. */
const HAN_DROP = 0.37;

const HAN = /\p{Script=Han}/u;

/** Names of publishers are in their own language, whatever that of the page. */
function languageOf({ lines, lang }: Run, pageLang: Lang): string | null {
  const own = lang === 'zh' && !lines.some(({ text }) => HAN.test(text)) ? 'en' : lang;
  const words = lines.some(({ text }) => /\p{L}{2}/u.test(text));
  if (own === pageLang || !words) return null;
  return LANG_TAG[own];
}

/** English words in a line of Chinese say that they are. */
const ENGLISH = /[A-Za-z]{2,}(?: [A-Za-z]{2,})+/g;

const wordsOf = (text: string, inChinese: boolean) => {
  const words = escapeXml(text);
  return inChinese ? words.replace(ENGLISH, (run) => el('tspan', { lang: 'en' }, run)) : words;
};

function renderRun(run: Run, pageLang: Lang): string {
  const { lines, className, size, lang, anchor } = run;
  const inChinese = lang === 'zh' && lines.some((line) => HAN.test(line.text));
  return lines
    .map(({ x, y, text }) =>
      el(
        'text',
        {
          class: classes(className, anchor && `t-${anchor}`),
          x: anchor === undefined ? x - hangingIndent(text, size, lang) : x,
          y,
          lang: languageOf(run, pageLang),
        },
        wordsOf(text, inChinese),
      ),
    )
    .join('');
}

/** What is printed stands in squares with solid lines. */
function renderSquares({ squares }: PlacedHonour, pageLang: Lang): string {
  const box = `v${SQUARE}`;
  const d = squares.map(({ x, y, text }) => {
    const count = [...text].length;
    const outline = `M${px(x + 0.5)} ${px(y)}h${count * SQUARE - 1}${box}h-${count * SQUARE - 1}z`;
    return (
      outline +
      range(1, count)
        .map((i) => `M${px(x + i * SQUARE)} ${px(y)}${box}`)
        .join('')
    );
  });
  const texts = squares.map(({ x, y, text }) =>
    textEl(text, {
      class: 'printed',
      x: [...text].map((_, i) => px(x + (i + 0.5) * SQUARE)).join(' '),
      y: y + SQUARE / 2 + SIZE.printed * HAN_DROP,
      lang: pageLang === 'zh' ? null : 'zh-Hans',
    }),
  );
  return el('path', { class: 'square', d: d.join('') }) + texts.join('');
}

const cellPath = ({ x, y }: Point, side: number) => `M${px(x)} ${px(y)}h${side}v${side}h-${side}z`;

const renderTicks = (y: number | null, { from, to, ticks }: TimeLine) =>
  y === null
    ? ''
    : el('path', {
        class: 'scale',
        d: `M${px(from)} ${px(y)}H${px(to)}${[from, ...ticks, to].map((x) => `M${px(x)} ${px(y)}v5`).join('')}`,
      });

function renderHonour(placed: PlacedHonour, { line, width }: HonoursLayout, lang: Lang): string {
  const { honour, top, cell, blanks, lines, marks, ticks, published, runs } = placed;
  const dots = lines.flatMap((y) => stretches(line).map(([from, to]) => `M${px(from)} ${px(y)}H${px(to)}`));
  return el(
    'g',
    { 'data-honour': honour.node.id },
    el('path', { class: 'rule', d: `M0 ${px(top)}H${px(width)}` }),
    renderSquares(placed, lang),
    el('path', { class: honour.corroborated ? 'cell filled' : 'cell', d: cellPath(cell, CELL - 1) }),
    renderTicks(ticks, line),
    el('path', { class: 'dots', d: dots.join('') }),
    el('path', { class: 'published', d: `M${px(line.published)} ${px(published.from)}V${px(published.to)}` }),
    ...marks.map(({ x, y, source }) =>
      el('circle', {
        class: source.seen ? 'seen' : 'partly',
        cx: x,
        cy: y,
        r: source.seen ? MARK.dot : MARK.ring,
      }),
    ),
    blanks.length === 0
      ? ''
      : el('path', { class: 'cell', d: blanks.map((blank) => cellPath(blank, BLANK.side)).join('') }),
    ...runs.map((run) => renderRun(run, lang)),
  );
}

export function renderHonours(check: HonoursCheck, width: number, context: FigureContext): string {
  const { lang, record, fill } = context;
  const layout = layoutHonours(check, width, context);
  const { line, ticks, published, runs, honours } = layout;
  return svgRoot(
    layout.width,
    layout.height,
    {
      class: 'drawing honours-check',
      role: 'img',
      'aria-label': fill(record.alt),
      'data-drawing': width,
    },
    renderTicks(ticks, line),
    published === null
      ? ''
      : el('path', {
          class: 'published',
          d: `M${px(line.published)} ${px(published.from)}V${px(published.to)}`,
        }),
    ...honours.map((honour) => renderHonour(honour, layout, lang)),
    ...runs.map((run) => renderRun(run, lang)),
  );
}
