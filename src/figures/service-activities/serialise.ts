import { el, escapeXml, px, type Attributes } from '../svg.ts';

/** What is kept of an element that Plot made. All looks come from the stylesheet: no style, no fill, no font. */
const KEPT = new Set([
  'class',
  'transform',
  'd',
  'x',
  'y',
  'x1',
  'x2',
  'y1',
  'y2',
  'dx',
  'dy',
  'text-anchor',
]);

const roundNumbers = (value: string) => value.replace(/-?\d+\.\d+/g, (number) => px(Number(number)));

function attributesOf(element: Element): Attributes {
  const kept = [...element.attributes].filter(({ name }) => KEPT.has(name));
  return Object.fromEntries(kept.map(({ name, value }) => [name, roundNumbers(value)]));
}

function serialiseElement(element: Element): string {
  const attributes = attributesOf(element);
  const content = serialiseChildren(element);
  const bare = Object.keys(attributes).length === 0;
  if (element.localName === 'g' && (content === '' || bare)) return content;
  return el(element.localName, attributes, content);
}

/**
 * The children of Plot's SVG as markup. Plot's own <style>, inline styles and presentation attributes stay behind
 * (the site's policy forbids the first two), groups that then say nothing are unwrapped, and numbers are rounded.
 */
export function serialiseChildren(parent: Element): string {
  return [...parent.childNodes]
    .map((node) => {
      if (node.nodeType === node.TEXT_NODE) return escapeXml(node.textContent ?? '');
      const element = node as Element;
      return element.localName === 'style' ? '' : serialiseElement(element);
    })
    .join('');
}
