import { describe, expect, it } from 'vitest';
import { deriveHonours } from '../../../../src/figures/honours-check/model.ts';
import { get } from '../../../../src/schema/release.ts';
import { model, record, release } from './subject.ts';

const honour = (id: string) => model.honours.find(({ node }) => node.id === id)!;

describe('the honours and their sources', () => {
  it('are every honour of the article', () => {
    const recorded = [...release.nodes.values()].filter(({ kind }) => kind === 'honour');
    expect(model.honours.map(({ node }) => node.id)).toEqual(recorded.map(({ id }) => id));
  });

  it('are confirmed only where the data says so', () => {
    expect(model.honours.filter(({ corroborated }) => corroborated).map(({ node }) => node.label.zh)).toEqual(
      ['天府旅游名县'],
    );
  });

  it('hold the sources of the title and of its term, each once', () => {
    for (const { node, sources } of model.honours) {
      const ofTerms = node.terms.flatMap((id) => get(release.terms, id).references);
      expect(sources.map(({ reference }) => reference.id).toSorted()).toEqual(
        [...new Set([...node.references, ...ofTerms])].toSorted(),
      );
    }
  });

  it('are in the order of their dates, undated ones last', () => {
    for (const { sources } of model.honours) {
      const dates = sources.map(({ date }) => date?.getTime() ?? Infinity);
      expect(dates).toEqual(dates.toSorted((a, b) => a - b));
    }
  });

  it('tell a source that was seen in full from one that was not', () => {
    for (const { sources } of model.honours)
      for (const { seen, reference } of sources) expect(seen).toBe(reference.unverified === undefined);
  });

  it('lie within the twelve months up to the report, or outside of them', () => {
    expect([model.from, model.to].map((date) => date.toISOString().slice(0, 10))).toEqual([
      '2020-09-01',
      '2021-09-01',
    ]);
    const when = new Map(
      honour('national-hygiene-city').sources.map((source) => [source.reference.id, source.when]),
    );
    expect([...when]).toEqual([
      ['S12', 'earlier'],
      ['S10', 'within'],
      ['S04', 'within'],
      ['S11', 'undated'],
      ['S13', 'undated'],
    ]);
    const estates = honour('provincial-demonstration-estate').sources;
    expect(new Set(estates.map((source) => source.when))).toEqual(new Set(['later']));
  });

  it('needs the day on which the report was published', () => {
    const { issued: _issued, ...article } = release.source.article;
    const undated = { ...release, source: { ...release.source, article } };
    expect(() => deriveHonours(undated, record)).toThrow(/date of publication/);
  });
});
