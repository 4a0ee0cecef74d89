// What a module brings with it.
import { parseAst } from 'rolldown/parseAst';

export interface Imports {
  /** Loaded before the module runs. */
  readonly now: readonly string[];
  /** Loaded when the module asks for it. */
  readonly later: readonly string[];
}

interface Node {
  readonly type: string;
  readonly source?: Node | null;
  readonly value?: unknown;
  readonly quasis?: readonly { readonly value: { readonly cooked: string } }[];
}

const STATIC = new Set(['ImportDeclaration', 'ExportNamedDeclaration', 'ExportAllDeclaration']);

/** @param name of the module, for the message when an import cannot be followed */
export function importsOf(code: string, name: string): Imports {
  const now: string[] = [];
  const later: string[] = [];
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(visit);
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return;
    const { type, source } = value as Node;
    if (STATIC.has(type) && source) now.push(addressIn(source, name));
    if (type === 'ImportExpression' && source) later.push(addressIn(source, name));
    Object.values(value).forEach(visit);
  };
  visit(parseAst(code));
  return { now, later };
}

function addressIn({ value, quasis }: Node, name: string): string {
  const address = quasis?.length === 1 ? quasis[0]!.value.cooked : value;
  if (typeof address === 'string') return address;
  throw new Error(`${name} imports what only running it would tell. Write the address as a plain string.`);
}
