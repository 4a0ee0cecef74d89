import { describe, expect, it } from 'vitest';
import { everyImage } from '../../../src/components/everyImage.ts';
import { charactersAsked, checkCoverage } from '../../../src/images/coverage.ts';
import { FACE_NAMES, familiesOf } from '../../../src/images/faces.ts';

const text = (content: string, family = familiesOf('hei'), weight = 400) =>
  `<svg><title>龘</title><text font-family="${family}" font-weight="${weight}">${content}</text></svg>`;

describe('a character that the fonts lack', () => {
  it('is named, with the image, the face and what to run', () => {
    expect(() => checkCoverage(text('街龘道'), 'figures/x (zh, light, 1.0.0)')).toThrow(
      'The image figures/x (zh, light, 1.0.0) needs characters that its fonts lack:\n' +
        '  龘 (U+9F98) is not in images/hei.woff2\nRun: npm run fonts -- --images',
    );
  });

  it('is found inside a line that has others', () => {
    const latin = `<tspan font-family="${familiesOf('grotesk-bold')}" font-weight="600">Ж</tspan>`;
    expect(() => checkCoverage(text(`街${latin}`), 'x')).toThrow(
      'Ж (U+0416) is not in images/grotesk-bold.woff2',
    );
  });

  it('is not looked for in the title, which no picture shows', () => {
    expect(() => checkCoverage(text('街道'), 'x')).not.toThrow();
  });

  it('cannot hide in a face that is not ours', () => {
    expect(() => checkCoverage(text('街道', 'Arial'), 'x')).toThrow('in no face of ours');
  });
});

describe('every image and card', () => {
  const images = everyImage('https://kangding.example/').map(({ name, draw }) => ({ name, svg: draw() }));

  it('is covered', () => {
    for (const { name, svg } of images) checkCoverage(svg, name);
    expect(new Set(images.map(({ name }) => name)).size).toBe(images.length);
  });

  it('is what the fonts are cut for: none holds a face that none of them uses', () => {
    const used = new Set(images.flatMap(({ svg }) => [...charactersAsked(svg).keys()]));
    expect([...used].sort()).toEqual([...FACE_NAMES].sort());
  });
});
