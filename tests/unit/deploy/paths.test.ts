import { describe, expect, test } from 'vitest';
import { patternOf, wildcardsOf } from '../../../deploy/paths.ts';

describe('a regular expression', () => {
  test.each([
    ['{L}/', ['/', '/en/', '/en/index.html'], ['/fr/', '/en', '/v/1.0.0/']],
    [
      '{E}/a/<id>/',
      ['/a/x/', '/en/a/x/', '/v/1.0.0/a/x/', '/en/v/10.2.3/a/x/'],
      ['/a/x', '/a/x/y/', '/v/1/a/x/'],
    ],
    [
      '/a/<id>.{svg,csl.json}',
      ['/a/x.svg', '/a/x.y.csl.json'],
      ['/a/x.png', '/a/xsvg', '/a/x/y.svg', '/a/xcslXjson'],
    ],
    ['/b/<version>/**.csv', ['/b/1.0.0/x.csv', '/b/1.0.0/x/y.csv'], ['/b/x.csv', '/b/latest/x.csv']],
  ])('of %s', (template, matching, others) => {
    const pattern = new RegExp(`^${patternOf(template)}$`);
    expect(matching.filter((path) => !pattern.test(path))).toEqual([]);
    expect(others.filter((path) => pattern.test(path))).toEqual([]);
  });
});

describe('wildcards for hosts', () => {
  test.each([
    ['/', ['/']],
    ['{L}/press/', ['/press/', '/en/press/']],
    ['{L}{V}/figures/', ['/figures/', '/v/:version/figures/', '/en/figures/', '/en/v/:version/figures/']],
    ['{E}/embed/<id>/oembed.json', ['/*embed/:id/oembed.json']],
    ['/a/<id>.{svg,png}', ['/a/*.svg', '/a/*.png']],
    ['/data/<version>/**.csv', ['/data/:version/*.csv']],
    ['/frame.<hash>.js', ['/frame.*.js']],
  ])('for %s', (template, wildcards) => expect(wildcardsOf(template)).toEqual(wildcards));

  test('are never two in one address', () => {
    expect(() => wildcardsOf('{E}/a/<id>.svg')).toThrow(/two wildcards \(\/\*a\/\*\.svg\)/);
  });
});
