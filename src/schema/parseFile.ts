import { parse, printParseErrorCode, type ParseError } from 'jsonc-parser';
import type { z } from 'zod';
import { locate, valueAt } from './jsonPath.ts';
import { show, type Problem } from './problems.ts';

type Issue = z.core.$ZodIssue;

function expectation(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.message.startsWith('Invalid input')
        ? `${issue.expected}`
        : `${issue.expected}: ${issue.message}`;
    case 'invalid_value':
      return `one of ${issue.values.map((value) => show(value)).join(', ')}`;
    case 'unrecognized_keys':
      return 'only the fields that src/schema names';
    default:
      return issue.message;
  }
}

function cure(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_value':
    case 'invalid_union':
      return 'choose one of the allowed values (data/README.md says what each means)';
    case 'unrecognized_keys':
      return `remove ${issue.keys.map((key) => `"${key}"`).join(', ')}, or correct the spelling`;
    case 'too_big':
      return 'shorten it';
    case 'too_small':
      return 'correct the value';
    case 'invalid_type':
      return 'write the missing or mistyped value; both languages are always needed';
    default:
      return 'correct the value';
  }
}

/** Turns zod's issues into problems with file, path, finding and cure. */
export function problemsOf(file: string, json: unknown, error: z.ZodError): Problem[] {
  return error.issues.map((issue) => ({
    file,
    at: locate(json, issue.path),
    found:
      issue.code === 'unrecognized_keys'
        ? issue.keys.map((k) => `"${k}"`).join(', ')
        : show(valueAt(json, issue.path)),
    expected: expectation(issue),
    mend: cure(issue),
  }));
}

function syntaxProblems(file: string, text: string, errors: readonly ParseError[]): Problem[] {
  return errors.map(({ error, offset }) => {
    const before = text.slice(0, offset).split('\n');
    return {
      file,
      at: `line ${before.length}, column ${before.at(-1)!.length + 1}`,
      found: `text that is not JSON: ${printParseErrorCode(error)}`,
      expected: 'valid JSON',
      mend: 'look for a missing or extra comma, quote or bracket at that place',
    };
  });
}

export interface ParsedFile<T> {
  /** The JSON as read, also when it does not fit the schema: cross-checks report on it all the same. */
  readonly json: unknown;
  readonly data: T | undefined;
  readonly problems: readonly Problem[];
}

/** Reads one JSON text against its schema. */
export function parseFile<Schema extends z.ZodType>(
  file: string,
  text: string,
  schema: Schema,
): ParsedFile<z.infer<Schema>> {
  const errors: ParseError[] = [];
  const json: unknown = parse(text, errors, { disallowComments: true });
  if (errors.length > 0)
    return { json: undefined, data: undefined, problems: syntaxProblems(file, text, errors) };
  const result = schema.safeParse(json);
  if (result.success) return { json, data: result.data, problems: [] };
  return { json, data: undefined, problems: problemsOf(file, json, result.error) };
}
