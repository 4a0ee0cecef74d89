import { printedOn, nameText } from '../citation/source.ts';
import { permanentAddress } from '../citation/work.ts';
import type { FigureId } from '../figures/figureIds.ts';
import { FIGURES } from '../figures/registry.ts';
import { imageDrawing } from '../images/drawing.ts';
import { figureImage, type FigureImageWords } from '../images/figureImage.ts';
import { paint } from '../images/paint.ts';
import { parseStyles, readStyles, readTokens, type Theme } from '../images/stylesheet.ts';
import { dateText } from '../i18n/numerals.ts';
import { paragraphsText } from '../model/paragraphRanges.ts';
import type { Root } from '../publication/addresses.ts';
import { once } from '../once.ts';
import { PUBLISHER } from '../publication/identity.ts';
import { releaseEntry } from '../schema/loadRelease.ts';
import { get } from '../schema/release.ts';
import { describedFigure } from './describedFigure.ts';
import type { Page } from './page.ts';

/** English quotation marks inside others. */
const withinQuotes = (text: string): string => text.replaceAll('“', '‘').replaceAll('”', '’');

/** Source, and who drew it from which data under which licence: what stands under every image. */
export function creditLines({ lang, t, release }: Page, paragraphs: readonly string[]): string[] {
  const { source, terms, version } = release;
  const { article, titleTranslation } = source;
  const { date } = releaseEntry(version);
  return [
    t('image.source', {
      author: (article.author ?? []).map(nameText).join(t('list.separator')),
      title: lang === 'zh' ? article.title : withinQuotes(titleTranslation),
      newspaper: terms.get('ganzi-daily')?.[lang] ?? article['container-title']!,
      date: dateText(printedOn(source), lang),
      paragraphs: paragraphsText(
        paragraphs.filter((id) => id.startsWith('p')),
        t,
      ),
    }),
    t('image.credit', { publisher: PUBLISHER[lang], version, date: dateText(date, lang) }),
  ];
}

/** An address as it is printed. */
export const printedAddress = (address: string): string => address.replace(/^https?:\/\//, '');

function wordsOf(page: Page, id: FigureId, root: Root): FigureImageWords {
  const { lang, t, release } = page;
  const { definition, record, context, model, description } = describedFigure(page, id);
  const said = definition.aside?.(model, context).unstated;
  const systems = [...release.systems.values()];
  return {
    lang,
    form: definition.form,
    title: page.fill(record.title),
    caption: page.fill(record.caption),
    alt: description.alt,
    system:
      record.system === null
        ? null
        : {
            id: record.system,
            label: get(release.systems, record.system, 'system').label[lang],
            index: systems.findIndex((system) => system.id === record.system),
            count: systems.length,
          },
    legend: definition.legend(model, context),
    unstated: said === undefined ? null : { heading: t('figure.unstated'), text: said[lang] },
    notes: definition.stillNotes?.(context) ?? [],
    credit: creditLines(page, record.paragraphs),
    address: printedAddress(permanentAddress({ kind: 'figure', id }, { lang, release, site: root })),
  };
}

/** The same in both themes, up to its colours. */
const composed = once((page: Page) =>
  once((root: Root) =>
    once((id: FigureId) => {
      const { definition, still } = describedFigure(page, id);
      return figureImage(wordsOf(page, id, root), imageDrawing(definition, still));
    }),
  ),
);

/** A figure as a file of its own: an SVG that needs no page, no stylesheet and no font of ours. */
export const figurePicture = (page: Page, id: FigureId, theme: Theme, root: Root): string =>
  paint(composed(page)(root)(id), parseStyles(readStyles([FIGURES[id].form])), readTokens(theme), page.lang);
