/** A spot that is damaged in the copies that circulate, and the characters that stood there. */
export interface Repair {
  /** Emendation of source.json that records it. */
  readonly id: string;
  /** As it stands in the copy. */
  readonly printed: string;
  /** As it is read, in the characters of the copy. */
  readonly read: string;
}

/**
 * E01: in GBK the reading is 9E E9 A1 B0 CF C2 BE 57. A bracketed pinyin was set inside the first character:
 * its lead byte 9E and the opening bracket became `?`, and the bytes that were left, E9 A1 B0 CF C2 BE 57,
 * pair up one byte late.
 */
export const REPAIRS: readonly Repair[] = [{ id: 'E01', printed: '?yōu)椤跋戮W', read: '為“下網' }];
