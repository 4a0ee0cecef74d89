import { placeText } from '../../model/placeText.ts';
import type { FigureContext, FigureDescription, LegendEntry } from '../defineFigure.ts';
import type { Honour, HonourSource, HonoursCheck } from './model.ts';
import {
  dateText,
  gradeText,
  key,
  monthText,
  publisherText,
  sourceDate,
  statusText,
  unstatedText,
} from './words.ts';

/** Sentences one after the other. */
const sentences = (parts: readonly (string | undefined)[], { lang }: FigureContext) =>
  parts.filter((part) => part !== undefined).join(lang === 'zh' ? '' : ' ');

function describeHonour(honour: Honour, context: FigureContext): string {
  const { lang, t } = context;
  const { node, sources } = honour;
  return sentences(
    [
      t(key('long.honour'), { label: node.label[lang], status: statusText(honour, context) }),
      node.role[lang],
      node.unstated && unstatedText(node.unstated, context),
      ...sources.map((source) => {
        const { id, supports, unverified } = source.reference;
        const head = { id, grade: gradeText(source, context), date: sourceDate(source, context) };
        return sentences([t(key('long.source'), head) + supports[lang], unverified?.[lang]], context);
      }),
    ],
    context,
  );
}

/** A publisher keeps its name, in whatever language it is. */
const cellOf = (text: string) => (/\p{Script=Han}/u.test(text) ? { zh: text } : text);

function rowsOf(honour: Honour, context: FigureContext) {
  const { lang, t } = context;
  const { node, sources } = honour;
  const quote = node.quotes[0]!;
  return sources.map((source: HonourSource) => [
    node.label[lang],
    { zh: quote.exact },
    placeText(quote, t),
    t(`status.short.${node.status}`),
    source.reference.id,
    cellOf(publisherText(source)),
    gradeText(source, context),
    sourceDate(source, context),
    source.reference.supports[lang],
    source.reference.unverified?.[lang] ?? '',
  ]);
}

export function describeHonours(check: HonoursCheck, context: FigureContext): FigureDescription {
  const { t, fill, record } = context;
  return {
    alt: fill(record.alt),
    long: [
      t(key('long.built'), {
        n: check.honours.length,
        from: monthText(check.from, context),
        date: dateText(check.published, context),
      }),
      ...check.honours.map((honour) => describeHonour(honour, context)),
      ...record.notes.map(fill),
    ],
    table: {
      caption: fill(record.title),
      columns: [
        t('figure.table.name'),
        t('figure.table.quote'),
        t('figure.table.place'),
        t('figure.table.status'),
        ...['source', 'publisher', 'grade', 'date', 'supports', 'unverified'].map((name) =>
          t(key(`table.${name}`)),
        ),
      ],
      rows: check.honours.flatMap((honour) => rowsOf(honour, context)),
    },
    parts: [],
  };
}

export function legendOf(_check: HonoursCheck, { t }: FigureContext): LegendEntry[] {
  return [
    { mark: 'dot', text: t(key('legend.seen')) },
    { mark: 'ring', text: t(key('legend.partly')) },
    { mark: 'cell', text: t(key('legend.blank')) },
  ];
}
