import type { DictionaryField } from '../publication/dictionary.ts';

/** Fragments of the data dictionary on the page `data/`. */
export const fileFragment = (file: string): string => `file-${file}`;
export const recordFragment = (record: string): string => `record-${record}`;
/** @param holder a record's id, or the file in which the field stands at the top */
export const fieldFragment = (holder: string, { name }: Pick<DictionaryField, 'name'>): string =>
  `field-${holder}.${name}`;
