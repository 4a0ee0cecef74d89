// What the pages weigh is checked by a step of its own (npm run budgets): here, that it weighs all there is.
import { expect, test } from 'vitest';
import { FILE_BUDGETS, SINGLE_BUDGETS } from '../../scripts/budgets/budgets.ts';
import { languageOf, languages, pageTypeOf, pageTypes } from '../../scripts/budgets/pageTypes.ts';
import { builtFiles, PAGES } from './pages.ts';

test('every page is of a kind that has budgets', () => {
  expect(PAGES.filter(({ path }) => pageTypeOf(path) === undefined).map(({ path }) => path)).toEqual([]);
});

test.each(pageTypes)('there are pages of the kind %s in every language', (type) => {
  const found = PAGES.filter(({ path }) => pageTypeOf(path) === type).map(({ path }) => languageOf(path));
  expect(new Set(found)).toEqual(new Set(type === '404' ? ['zh'] : languages));
});

test.each(SINGLE_BUDGETS.map(({ of }) => of))('there are pages %s, frozen ones too', (of) => {
  const found = PAGES.map(({ path }) => path).filter((path) => of.test(path));
  expect(found.filter((path) => path.includes('/v/')).length).toBeGreaterThan(0);
  expect(found.filter((path) => !path.includes('/v/')).length).toBeGreaterThan(0);
});

test.each(FILE_BUDGETS.map((budget) => [budget.kind, budget.of] as const))(
  'there are files of the kind %s',
  (_kind, of) => {
    expect(builtFiles().filter((file) => of.test(file.slice(1))).length).toBeGreaterThan(0);
  },
);
