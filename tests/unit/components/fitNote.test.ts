import { describe, expect, it } from 'vitest';
import { fitNote } from '../../../src/components/fitNote.ts';

const note = { top: 100, bottom: 300 };

describe('fitNote', () => {
  it('leaves a note where it is when nothing is near', () => {
    expect(fitNote(note, 150, [])).toEqual({ top: 100, room: Infinity });
    expect(fitNote(note, 150, [{ top: 400, bottom: 900 }]).top).toBe(100);
  });

  it('moves it up to end above a figure that follows its paragraph', () => {
    expect(fitNote(note, 150, [{ top: 250, bottom: 900 }]).top).toBe(250 - 12 - 200);
  });

  it('moves it down below what stands beside its paragraph', () => {
    expect(fitNote(note, 150, [{ top: 90, bottom: 130 }]).top).toBe(142);
  });

  it('stays below what comes before it when there is too little room, and says how much there is', () => {
    const between = [
      { top: 0, bottom: 80 },
      { top: 220, bottom: 900 },
    ];
    expect(fitNote(note, 150, between)).toEqual({ top: 92, room: 116 });
  });
});
