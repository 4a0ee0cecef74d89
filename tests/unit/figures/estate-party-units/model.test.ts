import { describe, expect, it } from 'vitest';
import { deriveBodies } from '../../../../src/figures/estate-party-units/model.ts';
import { model, record, release } from './subject.ts';

describe('the groups', () => {
  it('stand in the order of the article, not of their size', () => {
    expect(model.groups.map(({ quantity }) => quantity.id)).toEqual([
      'estate-functional-party-branches',
      'estate-grid-party-groups',
      'business-circle-party-branches',
    ]);
  });

  it('have a mark of their own each', () => {
    expect(model.groups.map(({ mark }) => mark)).toEqual(['block', 'dot', 'block-on-base']);
  });

  it('are not more than there are marks', () => {
    const indicators = [...record.uses.indicators, 'theme-parks'];
    expect(() => deriveBodies(release, { ...record, uses: { ...record.uses, indicators } })).toThrow(
      /no mark left for "theme-parks"/,
    );
  });
});

it('opens with the phrases that the article puts in quotation marks', () => {
  expect(model.opening.map(({ label }) => label.zh)).toEqual([
    '治理到哪里、党建就延伸到哪里',
    '功能化+网格化+协作化',
  ]);
});

describe('the questions', () => {
  it('are the two that ambiguity A11 leaves open, each with its note', () => {
    expect(record.caveats).toContain('A11');
    expect(model.questions).toEqual([
      { from: 0, to: 1 },
      { from: 0, to: 2 },
    ]);
    expect(record.notes[0]!.zh).toContain('党小组是否设在这些支部之下');
    expect(record.notes[1]!.zh).toContain('重叠');
  });

  it('cannot stand without their notes', () => {
    expect(() => deriveBodies(release, { ...record, notes: record.notes.slice(0, 1) })).toThrow(
      /needs a note for each of its 2 questions, found 1/,
    );
  });
});
