import { differenceCiede2000, wcagContrast } from 'culori';
import { describe, expect, it } from 'vitest';
import { SIGHT } from './colourVision.ts';
import { DARK, DARK_CHOSEN, LIGHT, SYSTEMS } from './palette.ts';

const GROUNDS = ['paper', 'panel', 'wash'];
const TEXT = ['ink', 'ink2', 'ink3', ...SYSTEMS];
const MARKS = ['mark', 'focus'];
const difference = differenceCiede2000();

const pairs = <T>(items: readonly T[]): [T, T][] =>
  items.flatMap((a, i) => items.slice(i + 1).map((b): [T, T] => [a, b]));

it('declares one dark theme, twice', () => expect(DARK_CHOSEN).toEqual(DARK));

it.each(TEXT)('%s can be read on white paper', (role) =>
  expect(wcagContrast(LIGHT[role]!, '#ffffff')).toBeGreaterThanOrEqual(4.5),
);

describe.each(Object.entries({ light: LIGHT, dark: DARK }))('the %s theme', (_name, palette) => {
  const colour = (role: string): string => {
    const value = palette[role];
    if (value === undefined) throw new Error(`tokens.css has no colour --${role}`);
    return value;
  };

  it('has the roles of the other', () => expect(Object.keys(palette)).toEqual(Object.keys(LIGHT)));

  it.each(TEXT.flatMap((role) => GROUNDS.map((ground) => [role, ground] as const)))(
    'text in %s can be read on %s',
    (role, ground) =>
      expect(wcagContrast(colour(role), colour(ground)), `${role} on ${ground}`).toBeGreaterThanOrEqual(4.5),
  );

  it.each(MARKS.flatMap((role) => GROUNDS.map((ground) => [role, ground] as const)))(
    '%s can be seen on %s',
    (role, ground) =>
      expect(wcagContrast(colour(role), colour(ground)), `${role} on ${ground}`).toBeGreaterThanOrEqual(3),
  );

  it.each(SYSTEMS)('paper can be read on %s', (system) =>
    expect(wcagContrast(colour('paper'), colour(system))).toBeGreaterThanOrEqual(4.5),
  );

  describe.each(Object.entries(SIGHT))('with %s', (_sight, seen) => {
    it.each(pairs(SYSTEMS))('%s and %s can be told apart', (a, b) =>
      expect(difference(seen(colour(a)), seen(colour(b)))).toBeGreaterThanOrEqual(15),
    );
  });
});
