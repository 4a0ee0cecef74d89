import { printedOn } from '../citation/source.ts';
import { drawingWidth } from '../figures/drawingWidth.ts';
import { FIGURE_IDS, type FigureId } from '../figures/figureIds.ts';
import { FIGURES } from '../figures/registry.ts';
import { figureCard, numberCard, pageCard, type CardWords } from '../images/card.ts';
import { paint } from '../images/paint.ts';
import { parseStyles, readStyles, readTokens } from '../images/stylesheet.ts';
import { dateText, digits } from '../i18n/numerals.ts';
import { numberSign } from '../i18n/printNumber.ts';
import { getNumber } from '../model/numbers.ts';
import { placeText } from '../model/placeText.ts';
import type { PageCard } from '../publication/imageFiles.ts';
import { get } from '../schema/release.ts';
import { describedFigure } from './describedFigure.ts';
import { counts, valueText } from './numberWords.ts';
import type { Page } from './page.ts';

/** What a card is of. */
export type CardSubject =
  | { readonly kind: 'figure'; readonly id: FigureId }
  | { readonly kind: 'indicator'; readonly id: string }
  | { readonly kind: 'page'; readonly id: PageCard };

/** The figure on the card of a page; where a release has not got it, the first that it has. */
const FIGURE_OF: Record<PageCard, FigureId> = {
  story: 'one-axis-three-networks',
  figures: 'four-systems',
  indicators: 'what-is-counted',
  data: 'evidence-matrix',
  glossary: 'one-four-n',
  method: 'source-map',
  press: 'service-activities',
};

/** Px of a layout on a card of a figure or a page: the narrow one, whose words are large for its width. */
const NARROW = 288;
/** Where it begins, in px of the card, and how much it is enlarged. */
const BESIDE = { x: 672, scale: 1.6 } as const;

function wordsOf({ lang, t, release }: Page, title: string): CardWords {
  const date = dateText(printedOn(release.source), lang);
  return { lang, site: t('site.title'), source: t('card.source', { date }), title };
}

function drawn(page: Page, id: FigureId, room: number) {
  const { definition, record, context, model, still } = describedFigure(page, id);
  return {
    title: page.fill(record.title),
    caption: page.fill(record.caption),
    svg: still(drawingWidth(definition, room)),
    legend: definition.legend(model, context),
  };
}

function pageWords(page: Page, id: PageCard): { title: string; lede: string } {
  const { t } = page;
  if (id === 'story') return { title: t('site.title'), lede: t('site.subtitle') };
  return id === 'press'
    ? { title: t('card.press.title'), lede: t('card.press.lede') }
    : { title: t(`${id}.title`), lede: t(`${id}.description`) };
}

function composePage(page: Page, id: PageCard): string {
  const { title, lede } = pageWords(page, id);
  const figure = page.release.figures.has(FIGURE_OF[id])
    ? FIGURE_OF[id]
    : FIGURE_IDS.find((other) => page.release.figures.has(other))!;
  if (id !== 'story')
    return pageCard(wordsOf(page, title), lede, { ...BESIDE, ...drawn(page, figure, NARROW) }, []);
  const altitude = get(page.release.facts, 'kangding-altitude', 'fact').value;
  const strip = page.t('story.strip.left', { altitude: digits(altitude, page.lang) });
  const site = page.lang === 'zh' ? strip : `康定 ${strip}`;
  const { svg, legend } = drawn(page, figure, 560);
  return pageCard({ ...wordsOf(page, title), site }, lede, { svg, x: 545, scale: 1.14 }, legend);
}

function composeNumber(page: Page, id: string): string {
  const { lang, t, release } = page;
  const number = getNumber(release, id);
  const { record } = number;
  const counting = counts(number);
  const quote = record.quotes[0];
  return numberCard({
    ...wordsOf(page, record.label[lang]),
    ...(number.origin === 'fact' && { source: '' }),
    value: counting ? numberSign(number, lang) : valueText(number, lang),
    counts: counting,
    unit: record.unit[lang],
    phrase: quote?.exact ?? null,
    status: t(`status.${record.status}`),
    place: quote === undefined ? '' : placeText(quote, t),
  });
}

function compose(page: Page, { kind, id }: CardSubject): string {
  if (kind === 'page') return composePage(page, id);
  if (kind === 'indicator') return composeNumber(page, id);
  const { title, caption, svg, legend } = drawn(page, id, NARROW);
  return figureCard(wordsOf(page, title), caption, { ...BESIDE, svg }, legend);
}

/** The picture that others show beside a link to a page; in the light theme, whoever looks. */
export function cardPicture(page: Page, subject: CardSubject): string {
  const figures =
    subject.kind === 'figure' ? [subject.id] : subject.kind === 'page' ? [FIGURE_OF[subject.id]] : [];
  const styles = parseStyles(readStyles(figures.map((id) => FIGURES[id].form)));
  return paint(compose(page, subject), styles, readTokens('light'), page.lang);
}

/** Where it stands, from the page's edition: `cards/figures/source-map.png`. */
export const cardPath = ({ kind, id }: CardSubject): string =>
  `cards/${kind === 'page' ? '' : `${kind}s/`}${id}.png`;
