import type { Indicator, ModelLink, ModelNode } from '../../schema/release.ts';
import type { FigureContext, FigureDescription, LegendEntry } from '../defineFigure.ts';
import { evidenceCells } from '../evidence.ts';
import { partsOf } from '../relations.ts';
import type { AxisModel } from './model.ts';

const KEY = 'figure.one-axis-three-networks';

const count = (links: readonly ModelLink[], stated: boolean) =>
  links.filter(({ status }) => (status === 'schematic') !== stated).length;

export function describe(model: AxisModel, context: FigureContext): FigureDescription {
  const { lang, t } = context;
  const list = (nodes: readonly ModelNode[]) =>
    nodes.map((node) => node.label[lang]).join(t('list.separator'));
  const parts = partsOf(model.parts, context);
  const others = model.nodes.filter((node) => !model.parts.some((part) => part.node === node));
  const inside = model.links.filter(({ id }) => model.structure.links.includes(id));
  const number = ({ value, unit, label }: Indicator) =>
    t('figure.quantity', { label: label[lang], value: value ?? '', unit: unit[lang] });
  return {
    alt: context.fill(context.record.alt),
    long: [
      t(`${KEY}.long.built`, {
        tiers: model.tiers.length,
        tierNames: list(model.tiers),
        printed: model.joints[0]!.printed,
        networks: model.networks.length,
        networkNames: list(model.networks),
      }),
      t(`${KEY}.long.counts`, {
        nodes: model.nodes.length,
        parts: parts.length,
        rest: others.length,
        others: others.map(({ label }) => label[lang]).join(t('list.clauseSeparator')),
        stated: count(inside, true),
        schematic: count(inside, false),
      }),
      ...[model.mechanism, model.purpose].map(({ label, role }) =>
        t(`${KEY}.long.node`, { label: label[lang], role: role[lang] }),
      ),
      t(`${KEY}.long.numbers`, { numbers: model.quantities.map(number).join(t('list.clauseSeparator')) }),
      ...model.links
        .filter((link) => !inside.includes(link))
        .map(({ label }) => t(`${KEY}.long.crossing`, { relation: label[lang] })),
      t(`${KEY}.long.sourceOnly`),
      model.structure.unstated[lang],
    ],
    table: {
      caption: t(`${KEY}.table`),
      columns: ['name', 'kind', 'status', 'quote', 'place'].map((column) => t(`figure.table.${column}`)),
      rows: [
        ...model.nodes.map((node) => [
          node.label[lang],
          t(`kind.${node.kind}`),
          ...evidenceCells(node, context),
        ]),
        ...model.quantities.map((indicator) => [
          number(indicator),
          t('figure.table.value'),
          ...evidenceCells(indicator, context),
        ]),
      ],
    },
    parts,
  };
}

export function legend(_model: AxisModel, { t }: FigureContext): LegendEntry[] {
  return [
    { mark: 'solid', text: t('figure.legend.solid') },
    { mark: 'dashed', text: t('figure.legend.dashedNoMeaning'), schematic: true },
  ];
}
