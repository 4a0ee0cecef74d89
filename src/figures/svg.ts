import type { Box } from './geometry.ts';

/** Attributes of an SVG element; null, undefined and false are left out. */
export type Attributes = Record<string, string | number | boolean | null | undefined>;

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Escapes text for element content and attribute values. */
export function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ESCAPES[character]!);
}

/** A number with at most one decimal and no negative zero: a tenth of a CSS px is finer than a screen shows. */
export function px(value: number): string {
  const rounded = Math.round(value * 10) / 10;
  return String(Object.is(rounded, -0) ? 0 : rounded);
}

function attribute([name, value]: [string, Attributes[string]]): string {
  if (value === null || value === undefined || value === false) return '';
  if (value === true) return ` ${name}=""`;
  return ` ${name}="${escapeXml(typeof value === 'number' ? px(value) : value)}"`;
}

/** An SVG element as a string. Children are markup: escape text with `text()` or `escapeXml()`. */
export function el(
  name: string,
  attributes: Attributes = {},
  ...children: (string | readonly string[])[]
): string {
  const opening = `<${name}${Object.entries(attributes).map(attribute).join('')}`;
  const content = children.flat().join('');
  return content === '' ? `${opening}/>` : `${opening}>${content}</${name}>`;
}

/** A `<text>` element with escaped content. */
export function textEl(content: string, attributes: Attributes = {}): string {
  return el('text', attributes, escapeXml(content));
}

/** A `<rect>` that fills a box. */
export function rectEl(className: string, { x, y, width, height }: Box, more: Attributes = {}): string {
  return el('rect', { class: className, x, y, width, height, ...more });
}

/** Class names in a row; what is left out by a condition is left out. */
export function classes(...names: (string | false | null | undefined)[]): string {
  return names.filter(Boolean).join(' ');
}

/** The outer `<svg>`: sized by its viewBox, never by scaling text below its drawn size. */
export function svgRoot(
  width: number,
  height: number,
  attributes: Attributes,
  ...children: string[]
): string {
  return el('svg', { viewBox: `0 0 ${px(width)} ${px(height)}`, width, height, ...attributes }, ...children);
}
