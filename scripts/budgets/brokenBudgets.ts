import { FILE_BUDGETS, measures, PAGE_BUDGETS, SINGLE_BUDGETS, type Measure } from './budgets.ts';
import { languages, pageTypes } from './pageTypes.ts';
import { amountOf, type PageWeight, type SiteWeight } from './weighSite.ts';

export const MEASURE_NAMES: Readonly<Record<Measure, string>> = {
  html: 'HTML',
  css: 'CSS',
  js: 'JavaScript',
  later: 'JavaScript imported later',
  fonts: 'fonts',
  images: 'images',
  all: 'first load',
  requests: 'requests',
};

export interface Broken {
  /** The kind of page and the language, or the kind of file. */
  readonly of: string;
  /** The heaviest, from the root of the site. */
  readonly path: string;
  /** How many others of the same kind break the budget too. */
  readonly others: number;
  /** `1,234 bytes of fonts`. */
  readonly found: string;
  readonly allowed: string;
  readonly why: string;
}

/** Each budget that is broken, once for a kind of page and language. */
export function brokenBudgets({ pages, files }: SiteWeight): Broken[] {
  const unknown = pages.filter(({ type }) => type === undefined);
  return [
    ...unknown.map(({ path }) => ({
      of: 'a page of no known kind',
      path,
      others: 0,
      found: 'no budgets',
      allowed: 'a row in scripts/budgets/pageTypes.ts and budgets.ts',
      why: 'a page that nobody weighs grows',
    })),
    ...pageTypes.flatMap((type) =>
      languages.flatMap((language) => {
        const kin = pages.filter((page) => page.type === type && page.language === language);
        return measures.flatMap((measure) =>
          broken(`${type}, ${language}`, kin, measure, PAGE_BUDGETS[type][measure]),
        );
      }),
    ),
    ...SINGLE_BUDGETS.flatMap(({ of, measure, ...budget }) =>
      languages.flatMap((language) => {
        const kin = pages.filter((page) => of.test(page.path) && page.language === language);
        const [{ path } = { path: '' }] = kin;
        return broken(`${path.split('/').slice(-3, -1).join(' ')}, ${language}`, kin, measure, budget);
      }),
    ),
    ...FILE_BUDGETS.flatMap(({ kind, max, why }) => {
      const over = files.filter((file) => file.kind === kind && file.sent > max);
      return listed(
        kind,
        over.map(({ path, sent }) => ({ path, amount: sent })),
        (amount) => bytes(amount),
        max,
        why,
      );
    }),
  ];
}

function broken(
  of: string,
  pages: readonly PageWeight[],
  measure: Measure,
  { max, why }: { max: number; why: string },
): Broken[] {
  const over = pages
    .map((page) => ({ path: page.path, amount: amountOf(page, measure) }))
    .filter(({ amount }) => amount > max);
  const say = (amount: number) =>
    measure === 'requests'
      ? `${amount} ${MEASURE_NAMES.requests}`
      : `${bytes(amount)} of ${MEASURE_NAMES[measure]}`;
  return listed(of, over, say, max, why);
}

function listed(
  of: string,
  over: readonly { path: string; amount: number }[],
  say: (amount: number) => string,
  max: number,
  why: string,
): Broken[] {
  const [heaviest, ...others] = over.toSorted((a, b) => b.amount - a.amount);
  if (!heaviest) return [];
  const { path, amount } = heaviest;
  return [{ of, path, others: others.length, found: say(amount), allowed: max.toLocaleString('en'), why }];
}

const bytes = (amount: number): string => `${amount.toLocaleString('en')} bytes`;
