import type { FigureContext, FigureDescription, LegendEntry } from '../defineFigure.ts';
import type { FourSystems, SystemColumn } from './model.ts';
import { joinNames, nameOf, quantityWords } from './wording.ts';

const key = (name: string) => `figure.four-systems.${name}`;

/** The characters that stand in every heading, as one run. */
export function sharedCharacters({ columns }: FourSystems): string {
  return (columns[0]?.heading ?? [])
    .filter(({ shared }) => shared)
    .map(({ character }) => character)
    .join('');
}

function describeSystem({ system, paragraphs }: SystemColumn, { lang, t }: FigureContext): string {
  const numbers = paragraphs.map(({ number }) => number);
  return t(key('long.system'), {
    label: system.label[lang],
    slogan: system.slogan[lang],
    heading: system.heading[lang],
    first: Math.min(...numbers),
    last: Math.max(...numbers),
    names: joinNames(
      paragraphs.flatMap(({ shown }) => shown.map((node) => nameOf(node, lang))),
      lang,
      t('list.separator'),
    ),
  });
}

export function describeSystems(model: FourSystems, context: FigureContext): FigureDescription {
  const { lang, t, fill, record } = context;
  const separator = t('list.clauseSeparator');
  const shared = sharedCharacters(model);
  return {
    alt: fill(record.alt),
    long: [
      t(key('long.built'), { n: model.columns.length }),
      t(key('long.heading'), { n: [...shared].length, shared }),
      ...model.columns.map((column) => describeSystem(column, context)),
      t(key('long.selection')),
      ...record.notes.map(fill),
    ],
    table: {
      caption: fill(record.title),
      columns: [
        t('figure.table.system'),
        t('figure.table.paragraph'),
        t(key('table.named')),
        t(key('table.quantities')),
      ],
      rows: model.columns.flatMap(({ system, paragraphs }) =>
        paragraphs.map(({ number, named, quantities }) => [
          system.label[lang],
          t('figure.paragraph', { n: number }),
          named.map((node) => nameOf(node, lang)).join(separator),
          quantities
            .map((quantity) =>
              t('figure.quantity', { ...quantityWords(quantity, lang), label: quantity.label[lang] }),
            )
            .join(separator) || t(key('noQuantity')),
        ]),
      ),
    },
    parts: [],
  };
}

/** The cells are explained by the notes under them: the drawing has no lines or marks that need a key. */
export const legendOf = (): LegendEntry[] => [];
