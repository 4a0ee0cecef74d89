// HarfBuzz's subsetter, as far as we need it. Its JavaScript wrapper on npm always keeps a font's own name, which
// the licence of Source Serif forbids in a changed copy; hence the WebAssembly directly.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import wawoff2 from 'wawoff2';
import type { Axis } from './faces.ts';

/** The functions of hb-subset.h that are called here; pointers are numbers. */
interface HarfBuzz {
  memory: WebAssembly.Memory;
  malloc(bytes: number): number;
  hb_blob_create(data: number, length: number, mode: number, userData: number, destroy: number): number;
  hb_blob_get_data(blob: number, length: number): number;
  hb_blob_get_length(blob: number): number;
  hb_face_create(blob: number, index: number): number;
  hb_face_reference_blob(face: number): number;
  hb_set_add(set: number, value: number): void;
  hb_set_clear(set: number): void;
  hb_subset_input_create_or_fail(): number;
  hb_subset_input_set(input: number, kind: number): number;
  hb_subset_input_unicode_set(input: number): number;
  hb_subset_input_set_flags(input: number, flags: number): void;
  hb_subset_input_pin_axis_location(input: number, face: number, axis: number, value: number): number;
  hb_subset_input_set_axis_range(
    ...input: [input: number, face: number, axis: number, min: number, max: number, standard: number]
  ): number;
  hb_subset_or_fail(face: number, input: number): number;
}

const WRITABLE = 2;
const SET_OF = { nameIds: 4, features: 6 } as const;
const NO_HINTING = 1;
/** Copyright, licence, address of the licence: what OFL 1.1 asks to go along, and no name. */
const NAME_IDS = [0, 13, 14];

const tag = (text: string): number => [...text].reduce((sum, char) => (sum << 8) + char.charCodeAt(0), 0);

export interface SubsetOptions {
  readonly characters: string;
  readonly features: readonly string[];
  readonly axes?: Readonly<Record<string, Axis>> | undefined;
}

/** @returns the font with those characters only, as WOFF2; the same bytes for the same input */
export async function subset(font: Uint8Array, options: SubsetOptions): Promise<Uint8Array> {
  const isWoff2 = String.fromCharCode(...font.subarray(0, 4)) === 'wOF2';
  const sfnt = isWoff2 ? await wawoff2.decompress(font) : font;
  return wawoff2.compress(runHarfBuzz(await loadHarfBuzz(), sfnt, options));
}

/** A fresh instance each time: the memory goes with it, so nothing need be freed. */
async function loadHarfBuzz(): Promise<HarfBuzz> {
  const file = createRequire(import.meta.url).resolve('harfbuzzjs/dist/harfbuzz-subset.wasm');
  const { instance } = await WebAssembly.instantiate(await readFile(file));
  (instance.exports['_initialize'] as () => void)();
  return instance.exports as unknown as HarfBuzz;
}

function runHarfBuzz(hb: HarfBuzz, sfnt: Uint8Array, { characters, features, axes = {} }: SubsetOptions) {
  // A view of the memory ends when the memory grows, so none is kept.
  const bytes = (at: number, length: number) => new Uint8Array(hb.memory.buffer, at, length);
  const fill = (set: number, values: Iterable<number>): void => {
    hb.hb_set_clear(set);
    for (const value of values) hb.hb_set_add(set, value);
  };
  const data = hb.malloc(sfnt.length);
  bytes(data, sfnt.length).set(sfnt);
  const face = hb.hb_face_create(hb.hb_blob_create(data, sfnt.length, WRITABLE, 0, 0), 0);
  const input = hb.hb_subset_input_create_or_fail();
  hb.hb_subset_input_set_flags(input, NO_HINTING);
  fill(hb.hb_subset_input_set(input, SET_OF.nameIds), NAME_IDS);
  fill(hb.hb_subset_input_set(input, SET_OF.features), features.map(tag));
  fill(
    hb.hb_subset_input_unicode_set(input),
    [...characters].map((character) => character.codePointAt(0)!),
  );
  for (const [name, axis] of Object.entries(axes)) {
    const done =
      typeof axis === 'number'
        ? hb.hb_subset_input_pin_axis_location(input, face, tag(name), axis)
        : hb.hb_subset_input_set_axis_range(input, face, tag(name), ...axis, Number.NaN);
    if (!done) throw new Error(`The font has no axis ${name}.`);
  }
  const result = hb.hb_subset_or_fail(face, input);
  if (result === 0) throw new Error('HarfBuzz could not make the subset.');
  const blob = hb.hb_face_reference_blob(result);
  return bytes(hb.hb_blob_get_data(blob, 0), hb.hb_blob_get_length(blob)).slice();
}
