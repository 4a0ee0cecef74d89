import { describe, expect, it } from 'vitest';
import { derivePlan } from '../../../../src/figures/demonstration-plan/model.ts';
import { nameOf, verbText } from '../../../../src/figures/demonstration-plan/wording.ts';
import { contextIn, model, record, release } from './subject.ts';

const groupsOf = (i: number) => model.clauses[i]!.groups;

describe('the clauses', () => {
  it('are the article’s verbs in its order, with what each governs', () => {
    expect(
      model.clauses.map(({ verb, groups }) => [verb, groups.map(({ quantity }) => quantity.value)]),
    ).toEqual([
      ['综合研究确定', [2, 5, 5]],
      ['制定', [4]],
      ['拟定', [27]],
      ['厘定', [48]],
    ]);
  });

  it('take their verbs from phrases of the article', () => {
    const phrases = [...release.indicators.values(), ...release.nodes.values()].flatMap(({ quotes }) =>
      quotes.map(({ exact }) => exact),
    );
    for (const { verb } of model.clauses)
      expect(phrases.some((phrase) => phrase.startsWith(verb))).toBe(true);
  });

  it('hold planning verbs only: nothing is said to be completed', () => {
    for (const { verb } of model.clauses) expect(verb).not.toMatch(/完成|建成|落实/);
    const { t } = contextIn('en');
    for (const clause of model.clauses)
      expect(verbText(clause, { lang: 'en', t })).not.toMatch(/complete|finish|implement/i);
  });
});

describe('the marks', () => {
  it('follow the unit', () => {
    expect(model.clauses.flatMap(({ groups }) => groups.map(({ mark }) => mark))).toEqual([
      'circle',
      'circle',
      'circle',
      'sheet',
      'box',
      'strip',
    ]);
  });

  it('are missing for a unit that nobody thought of', () => {
    const uses = { ...record.uses, indicators: [...record.uses.indicators, 'renovated-buildings'] };
    expect(() => derivePlan(release, { ...record, uses })).toThrow(/no mark for the unit 栋/);
  });
});

describe('the names', () => {
  it.each(['zh', 'en'] as const)('leave the verb out in %s', (lang) => {
    const names = model.clauses.flatMap((clause) =>
      clause.groups.map((group) => nameOf(group, clause, contextIn(lang))),
    );
    expect(names).toEqual(
      lang === 'zh'
        ? ['示范街道', '示范社区', '示范小区', '建设清单', '建设任务', '建设举措']
        : [
            'Demonstration sub-districts',
            'Demonstration communities',
            'Demonstration residential estates',
            'Construction checklists',
            'Construction tasks',
            'Construction measures',
          ],
    );
  });

  it('need a label that says what was done to what', () => {
    const [{ quantity }] = groupsOf(1) as [(typeof model.clauses)[0]['groups'][0]];
    const indicators = new Map(release.indicators);
    indicators.set(quantity.id, { ...quantity, label: { ...quantity.label, zh: '建设清单' } });
    expect(() => derivePlan({ ...release, indicators }, record)).toThrow(/should read verb, 的, thing/);
  });
});
