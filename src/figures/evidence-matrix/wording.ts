import type { Lang } from '../../schema/release.ts';
import type { FigureContext } from '../defineFigure.ts';
import type { Heading } from './frame.ts';
import { ORDERS, type EvidenceMatrix } from './model.ts';

export const key = (name: string) => `figure.evidence-matrix.${name}`;

/** The words of the drawing that are not the model's. */
export interface MatrixWords {
  readonly lang: Lang;
  /** Names of the columns, as they are headed. */
  readonly columns: Readonly<Record<Heading, readonly string[]>>;
  /** Of the full, the half and the blank cell. */
  readonly samples: readonly string[];
  readonly finding: string;
  readonly notes: readonly string[];
}

export function wordsFor({ columns }: EvidenceMatrix, context: FigureContext): MatrixWords {
  const { lang, t, record, fill } = context;
  const [finding = '', ...notes] = record.notes.map(fill);
  const short = columns.map((field) => t(key(`head.${field}`)));
  return {
    lang,
    columns: { name: columns.map((field) => t(key(`column.${field}`))), short, letter: short },
    samples: ['stated', 'partly', 'not-stated'].map((level) => t(key(level))),
    finding,
    notes,
  };
}

/** What the script needs to offer the orders: it has no words of its own. */
export function sortWords(context: FigureContext): string {
  const done = context.t(key('sort.done'), { order: '%order%' });
  return JSON.stringify({ ...sortLabels(context), done });
}

export const sortLabels = ({ t }: FigureContext) => ({
  legend: t(key('sort')),
  orders: ORDERS.map((order) => ({ order, label: t(key(`sort.${order}`)) })),
});
