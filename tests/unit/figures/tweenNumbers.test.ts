import { describe, expect, it } from 'vitest';
import { tweenNumbers } from '../../../src/figures/tweenNumbers.ts';

describe('tweenNumbers', () => {
  const tween = tweenNumbers('translate(0,-10)', 'translate(100,30.5)');
  it('starts and ends where it should', () => {
    expect(tween(0)).toBe('translate(0,-10)');
    expect(tween(1)).toBe('translate(100,30.5)');
  });
  it('moves every number on its own way', () => expect(tween(0.5)).toBe('translate(50,10.25)'));
  it('folds a path along its commands', () => {
    expect(tweenNumbers('M0,0L10,20Z', 'M0,0L0,20Z')(0.5)).toBe('M0,0L5,20Z');
  });
  it('leaves a number alone that has no start', () => expect(tweenNumbers('', 'M3,4')(0.2)).toBe('M3,4'));
});
