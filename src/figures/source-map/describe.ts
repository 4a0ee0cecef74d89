import { placeText } from '../../model/placeText.ts';
import { get } from '../../schema/release.ts';
import type { FigureContext, FigureDescription, LegendEntry } from '../defineFigure.ts';
import { quantitySign } from '../quantitySign.ts';
import { quantityOf, stripsOf, type MarkKind, type SourceMap, type SourceStrip } from './model.ts';
import { contentText, key, usedText } from './words.ts';

const titleOf = ({ number, paragraph }: SourceStrip, { t }: FigureContext) =>
  number === undefined ? t(key(`part.${paragraph.id}`)) : t('figure.paragraph', { n: number });

function describeStrip(strip: SourceStrip, context: FigureContext): string {
  const { lang, t } = context;
  const { paragraph, marks } = strip;
  const counts = marks.flatMap((mark) => {
    const quantity = quantityOf(mark);
    if (quantity === undefined) return [];
    const words = { label: quantity.label[lang], value: quantitySign(quantity), unit: quantity.unit[lang] };
    return [t(key('long.count'), words)];
  });
  const names = marks.filter(({ kind }) => kind === 'name').length;
  const content = [...counts, ...(names === 0 ? [] : [t(key('long.names'), { n: names })])];
  const title = titleOf(strip, context);
  return t(key('long.strip'), {
    title: lang === 'en' ? title[0]!.toUpperCase() + title.slice(1) : title,
    length: paragraph.length,
    marks: content.length === 0 ? t(key('long.none')) : content.join(t(key('separator'))),
  });
}

export function describeSourceMap(map: SourceMap, context: FigureContext): FigureDescription {
  const { lang, t, fill, record, release } = context;
  const strips = stripsOf(map);
  const marks = strips.flatMap((strip) => strip.marks);
  const count = (kind: MarkKind) => marks.filter((mark) => mark.kind === kind).length;
  const numbers = new Set(marks.flatMap(({ indicators }) => indicators.map(({ id }) => id))).size;
  return {
    alt: fill(record.alt),
    long: [
      t(key('long.built'), { n: strips.length - map.front.length }),
      t(key('long.marks'), {
        marks: marks.length,
        numbers,
        counts: count('count'),
        names: count('name'),
      }),
      ...(count('scope') === 0 ? [] : [t(key('long.scope'), { n: count('scope') })]),
      ...strips.map((strip) => describeStrip(strip, context)),
      t(key('long.pick')),
    ],
    table: {
      caption: fill(record.title),
      columns: [
        t('figure.table.name'),
        t(key('table.number')),
        t('figure.table.system'),
        t('figure.table.quote'),
        t('figure.table.place'),
        t(key('table.used')),
      ],
      rows: marks.flatMap((mark) =>
        mark.indicators.map((indicator) => [
          indicator.label[lang],
          contentText({ ...mark, indicators: [indicator] }, context),
          indicator.system === null ? '' : get(release.systems, indicator.system, 'system').label[lang],
          { zh: mark.quote.exact },
          placeText(mark.quote, t),
          usedText(mark, map, context),
        ]),
      ),
    },
    parts: [],
  };
}

export function legendOf(_map: SourceMap, { t }: FigureContext): LegendEntry[] {
  return [
    { mark: 'square', text: t(key('legend.count')) },
    { mark: 'cell', text: t(key('legend.name')) },
  ];
}
