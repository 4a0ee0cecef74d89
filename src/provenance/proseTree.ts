import type { Node, Parent } from 'unist';
import remarkFrontmatter from 'remark-frontmatter';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { parse as parseYaml } from 'yaml';
import type { Lang } from '../schema/primitives.ts';

/** A prose file of the story. */
export interface ProseFile {
  /** Path from the project's root. */
  readonly file: string;
  readonly lang: Lang;
  readonly text: string;
}

export interface Position {
  readonly line: number;
  readonly column: number;
}

/** A run of text that stands outside the binding components. */
export interface ProseText {
  readonly text: string;
  readonly at: Position;
}

/** Where a figure is told in steps: its id, and the step's. */
export interface ProseStep {
  readonly figure: string;
  readonly id: string;
}

/** A component used in the prose, with its literal attributes and the text inside it. */
export interface ProseComponent {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string | true>>;
  readonly content: string;
  readonly at: Position;
  /**
   * The paragraph of the prose that it stands in, from 1; null outside one, as in the items of a list, and in the
   * steps of a figure, which are not counted.
   */
  readonly paragraph: number | null;
  /** The step of a figure that it stands in. */
  readonly step: ProseStep | null;
}

export interface ProseTree {
  readonly frontmatter: unknown;
  readonly texts: readonly ProseText[];
  readonly components: readonly ProseComponent[];
}

interface JsxNode extends Parent {
  name: string | null;
  attributes: { type: string; name: string; value: unknown }[];
}

/** Components whose content is bound to the data, so that numbers in it are not bare. */
const BINDING = new Set(['Num', 'Term', 'Ref', 'Figure', 'FigureLink']);

const processor = unified().use(remarkParse).use(remarkFrontmatter, ['yaml']).use(remarkMdx);

function position(node: Node): Position {
  const start = node.position?.start;
  return { line: start?.line ?? 1, column: start?.column ?? 1 };
}

function textOf(node: Node): string {
  if ('value' in node && typeof node.value === 'string') return node.value;
  return 'children' in node ? (node as Parent).children.map(textOf).join('') : '';
}

function attributesOf(node: JsxNode): Record<string, string | true> {
  return Object.fromEntries(
    node.attributes
      .filter(({ type }) => type === 'mdxJsxAttribute')
      .map(({ name, value }) => {
        if (value === null || value === undefined) return [name, true];
        return [name, typeof value === 'string' ? value : ((value as { value: string }).value ?? '')];
      }),
  );
}

/** Reads an MDX file into frontmatter, free text and components. @throws when it is not MDX */
export function readProse(text: string): ProseTree {
  const root = processor.parse(text) as Parent;
  const texts: ProseText[] = [];
  const components: ProseComponent[] = [];
  let frontmatter: unknown = {};
  let paragraphs = 0;
  const visit = (node: Node, paragraph: number | null, inItem: boolean, step: ProseStep | null): void => {
    if (node.type === 'yaml') {
      frontmatter = parseYaml((node as Node & { value: string }).value);
      return;
    }
    if (node.type === 'mdxJsxTextElement' || node.type === 'mdxJsxFlowElement') {
      const jsx = node as JsxNode;
      const name = jsx.name ?? '';
      const attributes = attributesOf(jsx);
      components.push({ name, attributes, content: textOf(jsx), at: position(node), paragraph, step });
      if (BINDING.has(name)) return;
      if (name === 'Step') step = { figure: String(attributes['figure']), id: String(attributes['id']) };
    }
    if (node.type === 'text' || node.type === 'inlineCode')
      texts.push({ text: (node as Node & { value: string }).value, at: position(node) });
    if (!('children' in node)) return;
    // A tight list prints the paragraphs of its items as bare text.
    const tight = node.type === 'listItem' && (node as Parent & { spread?: boolean }).spread !== true;
    const counts = node.type === 'paragraph' && !inItem && step === null;
    const own = counts ? ++paragraphs : paragraph;
    (node as Parent).children.forEach((child) => visit(child, own, tight, step));
  };
  visit(root, null, false, null);
  return { frontmatter, texts, components };
}
