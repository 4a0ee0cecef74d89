import { printedOn } from '../citation/source.ts';
import { figureIdsOf, type FigureId } from '../figures/figureIds.ts';
import { dateText } from '../i18n/numerals.ts';
import { PUBLISHER } from '../publication/identity.ts';
import { LANGS } from '../schema/langs.ts';
import { get, type Lang } from '../schema/release.ts';
import { describedFigure } from './describedFigure.ts';
import { COLUMNS, embedHeight } from './embedHeight.ts';
import { EMBED_SCRIPT } from './embedScript.ts';
import type { Embed } from './embedSnippet.ts';
import { pageIn, type Page } from './page.ts';

/** What the chooser of the press page needs to make every code, in both languages. */
export interface PressData extends Pick<Embed, 'site' | 'script'> {
  /** Of this page, without a host: where a preview is loaded from. */
  readonly root: string;
  readonly release: string;
  /** By id and language: the title, then a height in px for each of the columns. */
  readonly figures: Readonly<Record<string, Readonly<Record<Lang, readonly [string, ...number[]]>>>>;
  readonly columns: readonly number[];
  /** Credit lines with `{title}` and `{licence}` left open. */
  readonly credit: Readonly<Record<Lang, CreditTemplates>>;
}

export interface CreditTemplates {
  readonly frozen: string;
  readonly live: string;
}

function figureIn(page: Page, id: FigureId): readonly [string, ...number[]] {
  const figure = describedFigure(page, id);
  return [page.fill(figure.record.title), ...COLUMNS.map((column) => embedHeight(figure, column))];
}

export function creditTemplates({ lang, t, release }: Page): CreditTemplates {
  const about = {
    title: '{title}',
    licence: '{licence}',
    author: PUBLISHER[lang],
    newspaper: get(release.terms, 'ganzi-daily', 'term')[lang],
    date: dateText(printedOn(release.source), lang),
  };
  return {
    frozen: t('press.credit.frozen', { ...about, version: release.version }),
    live: t('press.credit.live', about),
  };
}

const byLang = <T>(of: (lang: Lang) => T) =>
  Object.fromEntries(LANGS.map((lang) => [lang, of(lang)])) as Record<Lang, T>;

let made: PressData | undefined;

/**
 * The same for the page in either language, and slow to measure: made once.
 * @param site absolute address of the site's root
 */
export const pressData = (site: string, base: string): PressData => (made ??= measure(site, base));

function measure(site: string, base: string): PressData {
  const pages = byLang((lang) => pageIn(lang, base));
  const { release } = pages.zh;
  return {
    site,
    root: new URL(site).pathname,
    script: EMBED_SCRIPT,
    release: release.version,
    columns: COLUMNS,
    figures: Object.fromEntries(
      figureIdsOf(release).map((id) => [id, byLang((lang) => figureIn(pages[lang], id))]),
    ),
    credit: byLang((lang) => creditTemplates(pages[lang])),
  };
}
