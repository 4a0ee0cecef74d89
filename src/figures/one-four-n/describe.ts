import type { ModelLink, Status } from '../../schema/release.ts';
import type { FigureContext, FigureDescription, LegendEntry } from '../defineFigure.ts';
import { evidenceCells } from '../evidence.ts';
import { partsOf } from '../relations.ts';
import type { FormulaPart, OneFourN } from './model.ts';

const KEY = 'figure.one-four-n';

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
        ...evidenceCells(node, context),
      ]),
    },
    parts: partsOf(model.parts, context),
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
