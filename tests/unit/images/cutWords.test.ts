// Nothing that is to be read runs off a picture: measured by who draws it, on the letters alone.
import { Resvg } from '@resvg/resvg-js';
import { describe, expect, it } from 'vitest';
import { everyImage } from '../../../src/components/everyImage.ts';
import { fontFiles } from '../../../src/images/imageFonts.ts';

const SHAPES = /<(?:rect|path|circle|ellipse|line|polygon|polyline)\b[^>]*\/>/g;
/** Px that letters keep from an edge. */
const AIR = 8;

describe('every image and card', async () => {
  const options = { font: { loadSystemFonts: false, fontFiles: await fontFiles('all') } };

  it.each(everyImage('https://kangding.example/').map((image) => [image.name, image] as const))(
    '%s has its words whole',
    (_name, { draw }) => {
      const words = new Resvg(draw().replaceAll(SHAPES, ''), options);
      const box = words.getBBox()!;
      expect(box.x).toBeGreaterThanOrEqual(AIR);
      expect(box.y).toBeGreaterThanOrEqual(AIR);
      expect(box.x + box.width).toBeLessThanOrEqual(words.width - AIR);
      expect(box.y + box.height).toBeLessThanOrEqual(words.height);
    },
  );
});
