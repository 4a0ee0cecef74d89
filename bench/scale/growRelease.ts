// A release with many times the indicators and figures, made from a real one. The article stays as it is: every
// further record rests on the phrase that its original rests on, and nothing else refers to it but its own copies.
import type { ReleaseTexts } from '../../src/schema/parseRelease.ts';
import { RELEASE_FILES, type ReleaseFile } from '../../src/schema/releases.ts';

/** A fact that no figure draws: in a copy it is the number of the copy, so that titles and pictures differ. */
const NUMBERED = 'kangding-altitude';

/** Counts of records, which grow with them. */
const GROWING = new Set(['indicators', 'chartable-indicators', 'label-indicators']);

/** Fields that name records of which every copy has its own. */
const REFERRING = new Set(['indicators', 'nodes', 'links', 'structures', 'from']);

type Json = Record<string, unknown>;
type Rec = Json & { readonly id: string };
interface Bilingual {
  readonly zh: string;
  readonly en: string;
}

/** Copies are numbered from 2: the originals are the first. */
export const copyId = (id: string, copy: number): string => (copy === 1 ? id : `${id}-copy-${copy}`);

const SLOT = /\{([a-z0-9-]+)/g;

const both = ({ zh, en }: Bilingual, change: (text: string) => string): Bilingual => ({
  zh: change(zh),
  en: change(en),
});

/** A value with its references to what is copied led to the copies. */
function referring(value: unknown, copy: number, key = ''): unknown {
  if (Array.isArray(value))
    return value.map((item: unknown) =>
      typeof item === 'string' && REFERRING.has(key) ? copyId(item, copy) : referring(item, copy),
    );
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name, referring(inner, copy, name)]),
  );
}

const renamed = (record: Rec, copy: number): Rec => ({
  ...(referring(record, copy) as Json),
  id: copyId(record.id, copy),
});

/** Chinese labels are read from the front (制定的建设清单), English ones from the end. */
const numbered = ({ zh, en }: Bilingual, copy: number): Bilingual => ({
  zh: `${zh}（${copy}）`,
  en: `(${copy}) ${en}`,
});

const numberCopy = (record: Rec, copy: number): Rec => ({
  ...renamed(record, copy),
  label: numbered(record['label'] as Bilingual, copy),
});

function linkCopy(record: Rec, copy: number): Rec {
  const end = (name: string) => copyId(String(record[name]), copy);
  return { ...renamed(record, copy), source: end('source'), target: end('target') };
}

function factCopy(record: Rec, copy: number): Rec {
  const made = numberCopy(record, copy);
  return record.id === NUMBERED ? { ...made, value: copy } : made;
}

function figureCopy(record: Rec, copy: number): Rec {
  const own = (text: string) => text.replaceAll(SLOT, (_, id: string) => `{${copyId(id, copy)}`);
  const words = (name: string) => both(record[name] as Bilingual, own);
  const title = words('title');
  const number = `{${copyId(NUMBERED, copy)}}`;
  return {
    ...renamed(record, copy),
    title: { zh: `${title.zh}（${number}）`, en: `${title.en} (${number})` },
    caption: words('caption'),
    alt: words('alt'),
    notes: ((record['notes'] ?? []) as Bilingual[]).map((note) => both(note, own)),
  };
}

const COPY: Readonly<Record<string, (record: Rec, copy: number) => Rec>> = {
  structures: renamed,
  nodes: renamed,
  links: linkCopy,
  indicators: numberCopy,
  derived: numberCopy,
  facts: factCopy,
  figures: figureCopy,
};

const copies = (times: number) => Array.from({ length: times }, (_, i) => i + 1);

/** The originals first, then the copies one after the other. */
const grown = (records: readonly Rec[], times: number, copyOf: (record: Rec, copy: number) => Rec): Rec[] =>
  copies(times).flatMap((copy) => (copy === 1 ? records : records.map((record) => copyOf(record, copy))));

/** The article has four systems however much is recorded of it: they hold the copies where the originals stand. */
function grownSystem(system: Rec, times: number): Rec {
  const every = (ids: readonly string[]) =>
    copies(times).flatMap((copy) => ids.map((id) => copyId(id, copy)));
  const placements = (system['placements'] as (Json & Record<'nodes' | 'indicators', string[]>)[]).map(
    (placement) => ({
      ...placement,
      nodes: every(placement.nodes),
      indicators: every(placement.indicators),
    }),
  );
  return { ...system, placements };
}

const recounted = (record: Rec, times: number): Rec =>
  GROWING.has(String(record['compute'])) ? { ...record, value: Number(record['value']) * times } : record;

function grownFile(file: Json, times: number): Json {
  return Object.fromEntries(
    Object.entries(file).map(([name, records]) => {
      if (name === 'systems') return [name, (records as Rec[]).map((system) => grownSystem(system, times))];
      const copyOf = COPY[name];
      if (copyOf === undefined) return [name, records];
      const all = grown(records as Rec[], times, copyOf);
      return [name, name === 'derived' ? all.map((record) => recounted(record, times)) : all];
    }),
  );
}

/**
 * @param texts the files of a release
 * @param times how many times its numbers, its figures and what these show are to stand in the new one
 */
export function growRelease(texts: ReleaseTexts, times: number): ReleaseTexts {
  if (times === 1) return texts;
  const files = RELEASE_FILES.map((name): [ReleaseFile, string] => {
    const file = JSON.parse(texts[name]!) as Json;
    return [name, `${JSON.stringify(grownFile(file, times), null, 2)}\n`];
  });
  return Object.fromEntries(files) as unknown as ReleaseTexts;
}
