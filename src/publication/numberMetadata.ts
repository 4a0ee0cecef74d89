import { comparabilityOf, type Comparability } from '../model/comparability.ts';
import { figuresUsing } from '../model/figuresUsing.ts';
import { getNumber, isQuantity } from '../model/numbers.ts';
import { get, type Release } from '../schema/release.ts';
import { LICENCE, PUBLISHER } from './identity.ts';

export interface NumberIdentity {
  /** Permanent address of the number's frozen page. */
  readonly address: string;
  /** Of the record and what it rests on: `sha256:…`. */
  readonly contentHash: string;
  /** Its citation as a CSL-JSON item. */
  readonly citation: object;
}

/**
 * What `/indicators/<id>.json` says: the record as the release has it, the questions and context sources it names
 * in full, what it can be compared with, the figures that use it, and how to cite it.
 */
export function numberMetadata(release: Release, id: string, identity: NumberIdentity): object {
  const { origin, record } = getNumber(release, id);
  const quantity = origin === 'indicator' && isQuantity(record) ? record : undefined;
  const compared = quantity && comparabilityOf(release, quantity);
  return {
    id,
    address: identity.address,
    release: { version: release.version, date: release.date },
    contentHash: identity.contentHash,
    origin,
    record,
    ambiguities: record.caveats.map((caveat) => get(release.ambiguities, caveat, 'ambiguity')),
    references: record.references.map((reference) => get(release.references, reference, 'reference')),
    ...(compared !== undefined && { comparable: comparable(compared) }),
    figures: figuresUsing(release, id).map((figure) => figure.id),
    publisher: PUBLISHER,
    source: release.source.article,
    licence: LICENCE,
    citation: identity.citation,
  };
}

/** What is nearest in the article; of many, how many more there are. */
const comparable = ({ beside, alike }: Comparability) => ({
  beside: beside.nearest.map(({ id }) => id),
  ...(beside.more > 0 && { besideMore: beside.more }),
  notOnOneAxis: alike.nearest.map(({ other, obstacles, caveats }) => ({ id: other.id, obstacles, caveats })),
  ...(alike.more > 0 && { notOnOneAxisMore: alike.more }),
});
