import { everyImage } from '../../src/components/everyImage.ts';
import { charactersAsked } from '../../src/images/coverage.ts';
import type { FaceName } from '../../src/images/faces.ts';
import type { IMAGE_SOURCES } from './faces.ts';
import { LATIN, MARKS, SONG_ALWAYS } from './roles.ts';

const ALWAYS = {
  roman: LATIN + MARKS,
  'roman-bold': LATIN + MARKS,
  grotesk: LATIN + MARKS,
  'grotesk-bold': LATIN + MARKS,
  song: SONG_ALWAYS,
  'song-bold': SONG_ALWAYS,
  hei: SONG_ALWAYS,
  'hei-bold': SONG_ALWAYS,
} as const satisfies Record<keyof typeof IMAGE_SOURCES, string>;

/** Characters by face: what the images of every release show, and what a new word must not need a new font for. */
export function imageNeeds(): Record<keyof typeof IMAGE_SOURCES, string> {
  const needs = new Map<FaceName, Set<string>>(
    Object.entries(ALWAYS).map(([face, characters]) => [face as FaceName, new Set(characters)]),
  );
  // The address of the site is in letters that are always there.
  for (const { draw } of everyImage('https://site.example/'))
    for (const [face, characters] of charactersAsked(draw()))
      for (const character of characters) needs.get(face)?.add(character);
  const sorted = [...needs].map(([face, characters]) => [face, [...characters].sort().join('')]);
  return Object.fromEntries(sorted) as Record<keyof typeof IMAGE_SOURCES, string>;
}
