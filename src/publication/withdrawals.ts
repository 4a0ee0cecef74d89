import type { ReleaseEntry, Withdrawal } from '../schema/releases.ts';

export interface WithdrawnId extends Withdrawal {
  /** The release that first lacks the record. */
  readonly since: string;
  /** The last release that holds it: its frozen pages still answer. */
  readonly last: string;
}

/** Every record that was ever withdrawn, in the order of the releases. */
export const withdrawnIds = (entries: readonly ReleaseEntry[]): WithdrawnId[] =>
  entries.flatMap(({ version, withdrawn = [] }, i) =>
    withdrawn.map((record) => ({ ...record, since: version, last: entries[i - 1]!.version })),
  );
