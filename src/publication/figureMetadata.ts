import { filler } from '../i18n/fillTemplate.ts';
import { getNumber } from '../model/numbers.ts';
import type { Bilingual } from '../schema/primitives.ts';
import { get, type ModelLink, type ModelNode, type Release } from '../schema/release.ts';
import { LICENCE, PUBLISHER } from './identity.ts';

export interface FigureIdentity {
  /** Permanent address of the figure's frozen page. */
  readonly address: string;
  /** Of what the figure shows, not of how it looks: `sha256:…`. */
  readonly contentHash: string;
  /** The figure's citation as a CSL-JSON item. */
  readonly citation: Readonly<Record<string, unknown>>;
}

function numberOf(release: Release, id: string) {
  const { origin, record } = getNumber(release, id);
  return {
    id,
    origin,
    label: record.label,
    value: record.value,
    unit: record.unit,
    ...('printed' in record && {
      printed: record.printed,
      qualifier: record.qualifier,
      scope: record.scope,
      period: record.period,
    }),
    ...('kind' in record && { kind: record.kind }),
    ...('note' in record && { note: record.note }),
    ...evidenceOf(record),
  };
}

type Evidence = Pick<ModelNode, 'status' | 'quotes' | 'references' | 'caveats' | 'basis'>;

const evidenceOf = ({ status, quotes, references, caveats, basis }: Evidence) => ({
  status,
  quotes,
  references,
  caveats,
  basis,
});

const nodeOf = (node: ModelNode) => ({
  id: node.id,
  kind: node.kind,
  label: node.label,
  unstated: node.unstated,
  ...evidenceOf(node),
});

const linkOf = (link: ModelLink) => ({
  id: link.id,
  kind: link.kind,
  source: link.source,
  target: link.target,
  label: link.label,
  ...evidenceOf(link),
});

function distinct(texts: readonly Bilingual[]): Bilingual[] {
  return [...new Map(texts.map((text) => [`${text.zh}\n${text.en}`, text])).values()];
}

/**
 * What `/figures/<id>.metadata.json` says: the figure's words with their numbers filled in, every ingredient
 * with what it rests on, the caveats in full, and how to cite it. The same in both languages.
 */
export function figureMetadata(release: Release, figureId: string, identity: FigureIdentity): object {
  const { uses, caveats, ...record } = get(release.figures, figureId, 'figure');
  const [zh, en] = [filler(release, 'zh'), filler(release, 'en')];
  const filled = (template: Bilingual): Bilingual => ({ zh: zh(template), en: en(template) });
  const numbers = uses.indicators.map((id) => numberOf(release, id));
  const nodes = uses.nodes.map((id) => nodeOf(get(release.nodes, id, 'node')));
  const links = uses.links.map((id) => linkOf(get(release.links, id, 'link')));
  const touching = [...caveats, ...[...numbers, ...nodes, ...links].flatMap((used) => used.caveats)];
  return {
    id: figureId,
    type: 'figure',
    address: identity.address,
    release: { version: release.version, date: release.date },
    contentHash: identity.contentHash,
    title: filled(record.title),
    caption: filled(record.caption),
    alt: filled(record.alt),
    notes: record.notes.map(filled),
    system: record.system,
    paragraphs: record.paragraphs,
    units: distinct(numbers.map(({ unit }) => unit)),
    ingredients: {
      numbers,
      nodes,
      links,
      structures: uses.structures.map((id) => {
        const { label, unstated } = get(release.structures, id, 'structure');
        return { id, label, unstated };
      }),
      systems: uses.systems.map((id) => {
        const { label, status, quotes } = get(release.systems, id, 'system');
        return { id, label, status, quotes };
      }),
      terms: uses.terms.map((id) => {
        const { zh: inChinese, pinyin, en: inEnglish } = get(release.terms, id, 'term');
        return { id, zh: inChinese, pinyin, en: inEnglish };
      }),
    },
    caveats: [...new Set(touching)].sort().map((id) => get(release.ambiguities, id, 'ambiguity')),
    publisher: PUBLISHER,
    source: release.source.article,
    licence: LICENCE,
    citation: identity.citation,
  };
}
