import type {
  FigureAside,
  FigureContext,
  FigureDescription,
  FigurePart,
  LegendEntry,
  PartRelation,
  TableCell,
} from '../defineFigure.ts';
import type { Indicator, ModelLink, ModelNode, Status } from '../../schema/release.ts';
import { placeOf } from '../../model/quotes.ts';
import { pickable, type AxisModel } from './model.ts';

const KEY = 'figure.one-axis-three-networks';

/** What the source says first, then context, then our drawing. */
const ORDER: readonly Status[] = ['asserted', 'corroborated', 'derived', 'context', 'schematic'];

function relationsOf(model: AxisModel, id: string, { lang }: FigureContext): PartRelation[] {
  const parts = new Set(pickable(model).map((node) => node.id));
  return model.links
    .filter((link) => link.source === id || link.target === id)
    .toSorted((a, b) => ORDER.indexOf(a.status) - ORDER.indexOf(b.status))
    .map((link) => {
      const other = link.source === id ? link.target : link.source;
      return { text: link.label[lang], status: link.status, ...(parts.has(other) && { partId: other }) };
    });
}

/** What can be picked, in walking order. */
export function partsOf(model: AxisModel, context: FigureContext): FigurePart[] {
  return pickable(model).map((node) => ({
    id: node.id,
    nodeId: node.id,
    kindLabel: context.t(`kind.${node.kind}`),
    relations: relationsOf(model, node.id, context),
  }));
}

/** A part's accessible name. */
export function nameOf(node: ModelNode, part: FigurePart, { lang, t }: FigureContext): string {
  const relations = part.relations.map(({ text }) => text).join(t(`${KEY}.relations`));
  return t('figure.nodeName', { label: node.label[lang], kind: part.kindLabel, relations });
}

type Claim = Pick<ModelNode | Indicator, 'quotes' | 'status'>;

function evidence({ quotes, status }: Claim, { t }: FigureContext): TableCell[] {
  const quote = quotes[0];
  const label = t(`status.short.${status}`);
  if (quote === undefined) return [label, '', ''];
  const { number, paragraph, from, to } = placeOf(quote);
  const key = number === undefined ? `figure.place.${paragraph[0]}` : 'figure.place';
  return [label, { zh: quote.exact }, t(key, { n: number ?? '', from, to })];
}

const count = (links: readonly ModelLink[], stated: boolean) =>
  links.filter(({ status }) => (status === 'schematic') !== stated).length;

export function describe(model: AxisModel, context: FigureContext): FigureDescription {
  const { lang, t } = context;
  const list = (nodes: readonly ModelNode[]) =>
    nodes.map((node) => node.label[lang]).join(t('list.separator'));
  const parts = partsOf(model, context);
  const others = model.nodes.filter((node) => !pickable(model).includes(node));
  const inside = model.links.filter(({ id }) => model.structure.links.includes(id));
  const number = ({ value, unit, label }: Indicator) =>
    t(`${KEY}.number`, { label: label[lang], value: value ?? '', unit: unit[lang] });
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
        others: others.map(({ label }) => label[lang]).join(t(`${KEY}.relations`)),
        stated: count(inside, true),
        schematic: count(inside, false),
      }),
      ...[model.mechanism, model.purpose].map(({ label, role }) =>
        t(`${KEY}.long.node`, { label: label[lang], role: role[lang] }),
      ),
      t(`${KEY}.long.numbers`, { numbers: model.indicators.map(number).join(t(`${KEY}.numbers`)) }),
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
        ...model.nodes.map((node) => [node.label[lang], t(`kind.${node.kind}`), ...evidence(node, context)]),
        ...model.indicators.map((indicator) => [
          number(indicator),
          t('figure.table.value'),
          ...evidence(indicator, context),
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

export function aside(model: AxisModel, { record }: FigureContext): FigureAside {
  const phrase = phraseOf(model);
  return {
    ...(phrase && { phrase: { text: phrase.exact, paragraph: phrase.paragraph } }),
    indicators: model.indicators.map(({ id }) => id),
    purposeNode: model.purpose.id,
    unstated: model.structure.unstated,
    caveats: record.caveats,
  };
}

/** The longest phrase that a stated relation of the structure rests on: the formula as printed. */
function phraseOf(model: AxisModel) {
  return model.links.flatMap(({ quotes }) => quotes).toSorted((a, b) => b.exact.length - a.exact.length)[0];
}
