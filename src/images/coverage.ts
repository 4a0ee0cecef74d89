import type { FaceName } from './faces.ts';
import { IMAGE_FACES } from './faces.ts';
import { charactersOf } from './imageFonts.ts';
import { isElement, parseSvg, type SvgElement } from './svgTree.ts';

const NAMES = new Map(
  Object.entries(IMAGE_FACES).map(([name, { family, weight }]) => [
    `'${family}' ${weight}`,
    name as FaceName,
  ]),
);

/** The characters that a painted image asks of each face. */
export function charactersAsked(svg: string): Map<FaceName, Set<string>> {
  const asked = new Map<FaceName, Set<string>>();
  const visit = (element: SvgElement, face: FaceName | undefined): void => {
    const { 'font-family': family, 'font-weight': weight } = element.attribs;
    const now = family === undefined ? face : NAMES.get(`${family.split(',')[0]} ${weight}`);
    for (const child of element.children) {
      if (isElement(child)) {
        if (child.name !== 'title' && child.name !== 'desc') visit(child, now);
      } else if (child.type === 'text' && child.data.trim() !== '') {
        if (now === undefined) throw new Error(`an image sets “${child.data}” in no face of ours`);
        if (!asked.has(now)) asked.set(now, new Set());
        for (const character of child.data) asked.get(now)!.add(character);
      }
    }
  };
  visit(parseSvg(svg), undefined);
  return asked;
}

const codePoint = (character: string): string =>
  `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;

/** Stops an image that would show a box for a character. */
export function checkCoverage(svg: string, image: string): void {
  const missing = [...charactersAsked(svg)].flatMap(([face, characters]) =>
    [...characters]
      .filter((character) => !charactersOf(face).has(character))
      .map((character) => `  ${character} (${codePoint(character)}) is not in ${IMAGE_FACES[face].file}`),
  );
  if (missing.length > 0)
    throw new Error(
      `The image ${image} needs characters that its fonts lack:\n${missing.join('\n')}\nRun: npm run fonts -- --images`,
    );
}
