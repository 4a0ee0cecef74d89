import { describe, expect, it } from 'vitest';
import { shortPath } from '../../../src/images/shortPath.ts';

describe('a shortened path', () => {
  it('says the same in relative terms', () => {
    expect(shortPath('M 1 2 L 3 4 L 3 4.5 Z M 10 10 Q 11 11 12 10 C 1 1 2 2 3.125 3')).toBe(
      'm1 2l2 2 0 .5zm9 8q1 1 2 0c-11-9-10-8-8.87-7',
    );
  });

  it('does not drift: each point is rounded from where it is', () => {
    const steps = Array.from({ length: 300 }, (_, i) => `L ${(i * 0.004).toFixed(3)} 0`).join(' ');
    const path = shortPath(`M 0 0 ${steps}`);
    const end = path
      .slice(path.indexOf('l') + 1)
      .match(/-?\d*\.?\d+/g)!
      .filter((_, i) => i % 2 === 0)
      .reduce((sum, step) => sum + Number(step), 0);
    expect(end).toBeCloseTo(1.2, 5);
  });

  it('stops at a command that it does not know', () => {
    expect(() => shortPath('M 0 0 H 4')).toThrow('"H"');
  });
});
