import { placeOf } from '../../model/quotes.ts';
import type { ModelLink, ModelNode, Status } from '../../schema/release.ts';
import type {
  FigureAside,
  FigureContext,
  FigureDescription,
  FigurePart,
  LegendEntry,
  TableCell,
} from '../defineFigure.ts';
import type { FormulaPart, OneFourN } from './model.ts';
import { partOf } from './relations.ts';

const KEY = 'figure.one-four-n';

export function partsOf(model: OneFourN, context: FigureContext): FigurePart[] {
  return model.parts.map((part) => partOf(part, model, context));
}

/** Accessible names by part id: label, kind and relations. */
export function namesOf(model: OneFourN, context: FigureContext): ReadonlyMap<string, string> {
  const { lang, t } = context;
  return new Map(
    model.parts.map((part) => {
      const { id, kindLabel, relations } = partOf(part, model, context);
      const said = relations.map(({ text }) => text).join(t(`${KEY}.relations`));
      return [id, t('figure.nodeName', { label: part.node.label[lang], kind: kindLabel, relations: said })];
    }),
  );
}

function evidence({ quotes, status }: ModelNode, { t }: FigureContext): TableCell[] {
  const [quote] = quotes;
  if (quote === undefined) return [t(`status.short.${status}`), '', ''];
  const { number, paragraph, from, to } = placeOf(quote);
  const key = number === undefined ? `figure.place.${paragraph[0]}` : 'figure.place';
  return [t(`status.short.${status}`), { zh: quote.exact }, t(key, { n: number ?? '', from, to })];
}

/** Different links that touch the parts, by status. */
function countLinks(model: OneFourN, statuses: readonly Status[], kind?: ModelLink['kind']): number {
  const links = new Set(model.parts.flatMap((part) => part.links));
  return [...links].filter(
    (link) => statuses.includes(link.status) && (kind === undefined || link.kind === kind),
  ).length;
}

function long(model: OneFourN, { lang, t }: FigureContext): string[] {
  const names = (term: FormulaPart['term']) =>
    model.parts
      .filter((part) => part.term === term)
      .map(({ node }) => node.label[lang])
      .join(t('list.separator'));
  return [
    model.mechanism.role[lang],
    model.purpose.role[lang],
    t(`${KEY}.long.built`, {
      ...model.printed,
      coreName: names('core'),
      partnerNames: names('partner'),
      fieldName: names('field'),
    }),
    t(`${KEY}.long.counts`, {
      nodes: model.parts.length,
      stated: countLinks(model, ['asserted', 'corroborated']),
      circles: countLinks(model, ['schematic'], 'drawn-as'),
    }),
    t(`${KEY}.long.overlap`, { overlap: model.overlap.label[lang] }),
    t(`${KEY}.long.sourceOnly`),
    t(`${KEY}.long.unstated`, { unstated: model.structure.unstated[lang] }),
  ];
}

export function describe(model: OneFourN, context: FigureContext): FigureDescription {
  const { lang, t } = context;
  return {
    alt: context.fill(context.record.alt),
    long: long(model, context),
    table: {
      caption: t(`${KEY}.table`),
      columns: [
        t(`${KEY}.table.term`),
        ...['name', 'kind', 'status', 'quote', 'place'].map((column) => t(`figure.table.${column}`)),
      ],
      rows: model.parts.map(({ node, term }) => [
        model.printed[term],
        node.label[lang],
        t(`kind.${node.kind}`),
        ...evidence(node, context),
      ]),
    },
    parts: partsOf(model, context),
  };
}

export function legend(_model: OneFourN, { t }: FigureContext): LegendEntry[] {
  return [
    { mark: 'solid', text: t('figure.legend.solid') },
    { mark: 'dashed', text: t('figure.legend.dashedNoMeaning'), schematic: true },
    { mark: 'hatch', text: t('figure.legend.hatch'), schematic: true },
    { mark: 'open-field', text: t('figure.legend.openField') },
  ];
}

export function aside(model: OneFourN, { record }: FigureContext): FigureAside {
  return {
    phrase: { text: model.phrase.exact, paragraph: model.phrase.paragraph },
    indicators: model.quantities.map(({ id }) => id),
    purposeNode: model.purpose.id,
    unstated: model.structure.unstated,
    caveats: record.caveats,
  };
}
