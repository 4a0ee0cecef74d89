import { findBareNumbers } from '../schema/bareNumbers.ts';
import type { Problem } from '../schema/problems.ts';
import type { Release } from '../schema/release.ts';
import { slotsOf, withoutSlots } from '../schema/template.ts';
import { readProse, type Position, type ProseComponent, type ProseFile } from './proseTree.ts';

/** What the prose may refer to. */
export interface ProseContext {
  /** Undefined when the data is broken: then only what needs no data is checked. */
  readonly release: Release | undefined;
  /** Ids of the figures that can be drawn. */
  readonly figures: ReadonlySet<string>;
  /** Every phrase of the article that the release records. */
  readonly phrases: ReadonlySet<string>;
}

const at = ({ line, column }: Position) => `line ${line}, column ${column}`;

function numbersOf(release: Release): (id: string) => boolean {
  return (id) => release.indicators.has(id) || release.derived.has(id) || release.facts.has(id);
}

function unknownId(prose: ProseFile, component: ProseComponent, id: string, expected: string): Problem {
  return {
    file: prose.file,
    at: at(component.at),
    found: `<${component.name} id="${id}">`,
    expected,
    mend: 'correct the id, or add the record to the data',
  };
}

function checkComponent(prose: ProseFile, component: ProseComponent, context: ProseContext): Problem[] {
  const { release, figures } = context;
  if (release === undefined) return [];
  const attribute = component.attributes[component.name === 'Scrolly' ? 'figure' : 'id'];
  const ids = typeof attribute === 'string' ? attribute.split(/\s+/) : [];
  const known: Record<string, [(id: string) => boolean, string]> = {
    Num: [numbersOf(release), 'the id of an indicator, a derived number or a context fact'],
    Term: [(id) => release.terms.has(id), 'the id of a glossary term'],
    Ref: [(id) => release.references.has(id), 'the id of a reference'],
    Figure: [(id) => figures.has(id), 'the id of a figure'],
    Scrolly: [(id) => figures.has(id), 'the id of a figure'],
    FigureLink: [(id) => figures.has(id), 'the id of a figure'],
  };
  const rule = known[component.name];
  if (rule === undefined) return [];
  if (ids.length === 0) return [unknownId(prose, component, '', rule[1])];
  const problems = ids.filter((id) => !rule[0](id)).map((id) => unknownId(prose, component, id, rule[1]));
  return [...problems, ...checkVariant(prose, component, ids[0]!, release)];
}

/** A term may be printed in another form only if the glossary records it, or a number could hide in it. */
function checkVariant(prose: ProseFile, component: ProseComponent, id: string, release: Release): Problem[] {
  const term = release.terms.get(id);
  if (component.name !== 'Term' || component.content === '' || term === undefined) return [];
  const forms = [term[prose.lang], ...term.variants[prose.lang]];
  if (forms.some((form) => form.toLowerCase() === component.content.toLowerCase())) return [];
  return [
    {
      file: prose.file,
      at: at(component.at),
      found: `the form "${component.content}" of the term "${id}"`,
      expected: `one of ${forms.map((form) => `"${form}"`).join(', ')}`,
      mend: 'use a recorded form, or add this one to the variants in glossary.json',
    },
  ];
}

function bareNumbers(prose: ProseFile, text: string, place: string): Problem[] {
  return findBareNumbers(text, prose.lang).map(({ text: number }) => ({
    file: prose.file,
    at: place,
    found: `the bare number "${number}" in “${text.trim().slice(0, 60)}”`,
    expected: 'every number bound to the data',
    mend: 'write <Num id="…" /> or <Term id="…" />, or phrase it without a number',
  }));
}

const QUOTED = /“([^“”]*)”/g;

/** In Chinese prose, what stands between “ ” is the article's own wording. */
function unrecordedQuotes(
  prose: ProseFile,
  text: string,
  place: string,
  phrases: ReadonlySet<string>,
): Problem[] {
  if (prose.lang !== 'zh' || phrases.size === 0) return [];
  return [...text.matchAll(QUOTED)]
    .map((match) => match[1]!)
    .filter((quoted) => quoted !== '' && ![...phrases].some((phrase) => phrase.includes(quoted)))
    .map((quoted) => ({
      file: prose.file,
      at: place,
      found: `“${quoted}”, which no quote of the data holds`,
      expected: 'only exact phrases of the article between “ ”',
      mend: 'correct the wording, drop the quotation marks, or record the quote in the data',
    }));
}

function checkTitle(prose: ProseFile, frontmatter: unknown, context: ProseContext): Problem[] {
  const title = (frontmatter as { title?: unknown } | null)?.title;
  if (typeof title !== 'string') return [];
  const terms = [...title.matchAll(/\{term:([a-z0-9-]+)\}/g)].map((match) => match[1]!);
  const rest = title.replaceAll(/\{term:[a-z0-9-]+\}/g, ' ');
  const { release } = context;
  const isNumber = release === undefined ? () => true : numbersOf(release);
  const dangling = [
    ...terms.filter((id) => release !== undefined && !release.terms.has(id)),
    ...slotsOf(rest)
      .map(({ id }) => id)
      .filter((id) => !isNumber(id)),
  ].map((id) => ({
    file: prose.file,
    at: 'frontmatter title',
    found: `{${id}}`,
    expected: 'the id of a number, or term: and the id of a glossary term',
    mend: 'correct the id between the braces',
  }));
  return [...dangling, ...bareNumbers(prose, withoutSlots(rest), 'frontmatter title')];
}

/** Everything in one prose file that is not bound to the data as it should be. */
export function checkProse(prose: ProseFile, context: ProseContext): Problem[] {
  let tree;
  try {
    tree = readProse(prose.text);
  } catch (error) {
    const { line, column, reason, message } = error as {
      line?: number;
      column?: number;
      reason?: string;
      message: string;
    };
    return [
      {
        file: prose.file,
        at: at({ line: line ?? 1, column: column ?? 1 }),
        found: reason ?? message,
        expected: 'valid MDX',
        mend: 'look for a tag that is not closed, or a stray < or {',
      },
    ];
  }
  return [
    ...checkTitle(prose, tree.frontmatter, context),
    ...tree.components.flatMap((component) => checkComponent(prose, component, context)),
    ...tree.texts.flatMap(({ text, at: position }) => [
      ...bareNumbers(prose, text, at(position)),
      ...unrecordedQuotes(prose, text, at(position), context.phrases),
    ]),
  ];
}
