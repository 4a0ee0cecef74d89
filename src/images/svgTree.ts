import { DomUtils, parseDocument } from 'htmlparser2';
import { escapeXml } from '../figures/svg.ts';

type Root = ReturnType<typeof parseDocument>;
export type SvgNode = Root['children'][number];
export type SvgElement = Extract<SvgNode, { attribs: Record<string, string> }>;

export const isElement = (node: SvgNode): node is SvgElement => DomUtils.isTag(node);

/** The outermost element of a well-formed drawing. */
export function parseSvg(svg: string): SvgElement {
  const root = parseDocument(svg, { xmlMode: true }).children.find(isElement);
  if (root === undefined) throw new Error('an image needs an <svg>');
  return root;
}

/** As XML: every attribute quoted, every text escaped. */
export function serialise(node: SvgNode): string {
  if (!isElement(node)) return node.type === 'text' ? escapeXml(node.data) : '';
  const attributes = Object.entries(node.attribs).map(([name, value]) => ` ${name}="${escapeXml(value)}"`);
  const opening = `<${node.name}${attributes.join('')}`;
  const content = node.children.map(serialise).join('');
  return content === '' ? `${opening}/>` : `${opening}>${content}</${node.name}>`;
}
