import { describe, expect, it } from 'vitest';
import {
  embedAddress,
  figureFramed,
  heightGiven,
  heightSaid,
  rootOfScript,
} from '../../../src/components/embedHost.ts';

const ROOT = 'https://site.example/base/';

describe('the script', () => {
  it.each([
    ['https://site.example/embed.js', 'https://site.example/'],
    ['https://site.example/base/embed.js?v=2', 'https://site.example/base/'],
    ['http://127.0.0.1:4321/embed.js#x', 'http://127.0.0.1:4321/'],
  ])('at %s belongs to the site %s', (src, root) => {
    expect(rootOfScript(src)).toBe(root);
  });

  it.each([
    false,
    '',
    'https://host.example/assets/bundle.js',
    'https://host.example/?src=https://site.example/embed.js',
    'data:text/javascript,0//embed.js',
    'file:///site/embed.js',
  ])('knows no site at %s', (src) => {
    expect(rootOfScript(src)).toBeUndefined();
  });
});

describe('a frame', () => {
  it.each([
    'embed/one-four-n/',
    'en/embed/one-four-n/?theme=dark',
    'v/1.0.0/embed/one-four-n/#?secret=abc',
    'en/v/10.2.33/embed/one-four-n',
  ])('of %s is an embed of the site', (path) => {
    expect(figureFramed(ROOT, ROOT + path)).toBe('one-four-n');
  });

  it.each([
    '',
    'about:blank',
    `${ROOT}figures/one-four-n/`,
    `${ROOT}fr/embed/one-four-n/`,
    `${ROOT}embed/one-four-n/oembed.json`,
    `${ROOT}v/1.0/embed/one-four-n/`,
    'https://other.example/base/embed/one-four-n/',
    'https://site.example/embed/one-four-n/',
    `https://other.example/?${ROOT}embed/one-four-n/`,
  ])('of %s is not', (src) => {
    expect(figureFramed(ROOT, src)).toBeUndefined();
  });
});

describe('a message', () => {
  const said = (height: unknown) =>
    heightSaid({ 'datawrapper-height': { 'one-four-n': height } }, 'one-four-n');

  it.each([
    [640, 640],
    [640.2, 641],
    [1, 100],
    [15_283, 15_283],
    [1e9, 20_000],
    [Number.MAX_VALUE, 20_000],
  ])('of %d px makes the frame %d px high', (height, fitted) => {
    expect(said(height)).toBe(fitted);
  });

  it.each([
    0,
    -1,
    -1e9,
    NaN,
    Infinity,
    -Infinity,
    '640',
    '<b>640</b>',
    null,
    undefined,
    true,
    [640],
    { h: 640 },
  ])('of %s says nothing', (height) => {
    expect(said(height)).toBeUndefined();
  });

  it.each([
    undefined,
    null,
    0,
    '',
    'one-four-n',
    '{"datawrapper-height":{"one-four-n":640}}',
    [],
    [640],
    {},
    { 'datawrapper-height': null },
    { 'datawrapper-height': 640 },
    { 'datawrapper-height': { 'source-map': 640 } },
    { height: 640 },
  ])('of another shape says nothing: %j', (message) => {
    expect(heightSaid(message, 'one-four-n')).toBeUndefined();
  });

  it('is not read for what every object has', () => {
    expect(heightSaid({ 'datawrapper-height': {} }, 'constructor')).toBeUndefined();
  });
});

describe('<kangding-figure>', () => {
  const asked = (attributes: Record<string, string>) =>
    embedAddress(ROOT, (name) => attributes[name] ?? null)?.slice(ROOT.length);

  it.each([
    [{ figure: 'one-four-n' }, 'embed/one-four-n/'],
    [{ figure: 'one-four-n', lang: '', theme: '', release: '' }, 'embed/one-four-n/'],
    [{ figure: 'one-four-n', lang: 'zh-Hans', theme: 'auto' }, 'embed/one-four-n/'],
    [{ figure: 'renovation', lang: 'en', theme: 'dark' }, 'en/embed/renovation/?theme=dark'],
    [{ figure: 'renovation', lang: 'EN-GB', release: '1.0.0' }, 'en/v/1.0.0/embed/renovation/'],
    [{ figure: 'renovation', release: '12.3.45', theme: 'light' }, 'v/12.3.45/embed/renovation/?theme=light'],
  ])('with %j frames %s', (attributes, path) => {
    expect(asked(attributes)).toBe(path);
  });

  const HOSTILE = [
    'javascript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    '../../method',
    '//other.example/x',
    'https://other.example/',
    '"><img src=x onerror=alert(1)>',
    'one four',
    'one-four-n\n',
    'ONE-FOUR-N',
    '一轴三网',
    '-',
  ];
  it.each(
    ['figure', 'lang', 'theme', 'release'].flatMap((name) => HOSTILE.map((value) => ({ name, value }))),
  )('frames nothing when $name is $value', ({ name, value }) => {
    expect(asked({ figure: 'one-four-n', [name]: value })).toBeUndefined();
  });

  it.each([
    {},
    { figure: '' },
    { figure: 'x', lang: 'fr' },
    { figure: 'x', release: '1.0' },
    { figure: 'x', release: 'v1.0.0' },
  ])('frames nothing with %j', (attributes) => {
    expect(asked(attributes)).toBeUndefined();
  });

  it.each([
    ['640', '640px'],
    ['5', '100px'],
    ['99999', '20000px'],
    [null, ''],
    ['', ''],
    ['-640', ''],
    ['640px', ''],
    ['1e3', ''],
    ['100%', ''],
  ])('begins with the height %j as %j', (value, height) => {
    expect(heightGiven(value)).toBe(height);
  });
});
