// Every drawing that ships, byte for byte, at the widths of a phone, a tablet and a desk. Where two of the widths show
// the same drawing its golden is kept twice: a name for each width costs less than a rule about which are left out.
import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { drawingWidth } from '../../../src/figures/drawingWidth.ts';
import { FIGURES } from '../../../src/figures/registry.ts';
import { figure as sourceMap } from '../../../src/figures/source-map/figure.ts';
import { drawSheet, SHEET } from '../../../src/figures/source-map/sheet.ts';
import { LANGS } from '../../../src/schema/primitives.ts';
import type { Lang } from '../../../src/schema/release.ts';
import { expectGolden, GOLDENS } from './golden.ts';
import { subjectOf } from './subjectOf.ts';

/** Inline size of a figure's container, in CSS px. */
const ROOMS = [320, 640, 960];

interface Drawn {
  readonly id: string;
  readonly widths: readonly [number, ...number[]];
  readonly draw: (lang: Lang, width: number) => string;
}

const { model: map, contextIn } = subjectOf(sourceMap);
const sheet: Drawn = { ...SHEET, draw: (lang, width) => drawSheet(map, width, contextIn(lang), SHEET) };

const cases = [
  ...Object.values(FIGURES).map((figure): Drawn => ({ ...figure, draw: subjectOf(figure).drawn })),
  sheet,
].flatMap((figure) =>
  LANGS.flatMap((lang) =>
    ROOMS.map((room) => ({ name: `${figure.id}-${lang}-${room}`, figure, lang, room })),
  ),
);

describe('a drawing', () => {
  it.each(cases)('is the accepted one: $name', ({ name, figure, lang, room }) =>
    expectGolden(name, figure.draw(lang, drawingWidth(figure, room))),
  );
});

it('each golden is of a drawing', () =>
  expect(
    readdirSync(GOLDENS)
      .filter((name) => name.endsWith('.svg'))
      .sort(),
  ).toEqual(cases.map(({ name }) => `${name}.svg`).sort()));
