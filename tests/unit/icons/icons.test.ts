import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { MARK, TOUCH_ICON, touchIcon } from '../../../scripts/icons/touchIcon.ts';
import { DARK, LIGHT } from '../styles/palette.ts';

it('has the mark in the ink of both themes', () => {
  const mark = readFileSync(MARK, 'utf8');
  expect([...mark.matchAll(/#[0-9a-f]{6}/g)].map(([colour]) => colour)).toEqual([LIGHT['ink'], DARK['ink']]);
});

it('has a home-screen icon that is drawn from the mark as it is now: npm run icons', () => {
  expect(readFileSync(TOUCH_ICON).equals(touchIcon())).toBe(true);
});
