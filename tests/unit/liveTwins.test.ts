import { describe, expect, it } from 'vitest';
import { liveTwin } from '../../src/liveTwins.ts';

describe('the twin of a frozen file of the newest release', () => {
  it.each([
    ['/v/1.1.0/figures/a.svg', { frozen: 'v/1.1.0/figures/a.svg', live: 'figures/a.svg' }],
    ['/en/v/1.1.0/figures/a.bib/', { frozen: 'en/v/1.1.0/figures/a.bib', live: 'en/figures/a.bib' }],
    ['v/1.1.0/cards/figures/a.png', { frozen: 'v/1.1.0/cards/figures/a.png', live: 'cards/figures/a.png' }],
  ])('of %s', (path, twin) => expect(liveTwin(path, '1.1.0')).toEqual(twin));

  it.each([
    ['a live file', '/figures/a.svg'],
    ['an older release', '/v/1.0.0/figures/a.svg'],
    ['a file that names its own address', '/en/v/1.1.0/embed/a/oembed.json'],
    ['the data of a release, which stand at one address', '/data/1.1.0/model.json'],
  ])('is none for %s', (_, path) => expect(liveTwin(path, '1.1.0')).toBeUndefined());
});
