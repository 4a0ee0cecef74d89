// The Data Package standard, version 2.0 (datapackage.org/standard): what its texts say with MUST about the
// properties that we use, and its SHOULDs about names. No validator for version 2 is on npm; those of
// version 1 (datapackage, tableschema) refuse `list` fields and know no `$schema`.

type Json = Readonly<Record<string, unknown>>;

const NAME = /^[a-z0-9._-]+$/;
const RFC3339 = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})$/;
const FIELD_TYPES = [
  ...['string', 'number', 'integer', 'boolean', 'object', 'array', 'list', 'datetime', 'date', 'time'],
  ...['year', 'yearmonth', 'duration', 'geopoint', 'geojson', 'any'],
];
const ITEM_TYPES = ['string', 'integer', 'boolean', 'number', 'datetime', 'date', 'time'];
const CONSTRAINTS = [
  ...['required', 'unique', 'minLength', 'maxLength', 'minimum', 'maximum', 'exclusiveMinimum'],
  ...['exclusiveMaximum', 'jsonSchema', 'pattern', 'enum'],
];
const DIALECT: Readonly<Record<string, string>> = {
  header: 'boolean',
  delimiter: 'string',
  lineTerminator: 'string',
  quoteChar: 'string',
  doubleQuote: 'boolean',
  escapeChar: 'string',
  nullSequence: 'string',
  skipInitialSpace: 'boolean',
  commentChar: 'string',
};

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';
const isList = (value: unknown): value is unknown[] => Array.isArray(value) && value.length > 0;

/** A fully qualified http address, or a relative POSIX path that stays below the descriptor. */
function isUrlOrPath(value: unknown): boolean {
  if (!isText(value)) return false;
  if (/^https?:\/\//.test(value)) return URL.canParse(value);
  return !value.startsWith('/') && !value.split('/').some((part) => part === '..' || part.startsWith('~'));
}

const isUrl = (value: unknown) => isText(value) && /^https?:\/\//.test(value) && URL.canParse(value);

/** Everything in a descriptor that the standard forbids. */
export function packageProblems(descriptor: unknown): string[] {
  if (!isObject(descriptor)) return ['the descriptor is no object'];
  const problems: string[] = [];
  const must = (holds: boolean, rule: string) => holds || problems.push(rule);
  const optional = (key: string, holds: (value: unknown) => boolean, rule: string) =>
    must(!(key in descriptor) || holds(descriptor[key]), `${key}: ${rule}`);

  must(
    descriptor['$schema'] === 'https://datapackage.org/profiles/2.0/datapackage.json',
    '$schema: the profile of version 2.0',
  );
  optional('name', (value) => isText(value) && NAME.test(value), 'lower-case letters, digits and . - _');
  optional('id', isText, 'text');
  for (const key of ['title', 'description', 'version']) optional(key, isText, 'text');
  optional('homepage', isUrl, 'an address');
  optional('image', isUrlOrPath, 'an address or a path');
  optional('created', (value) => isText(value) && RFC3339.test(value), 'a moment as in RFC 3339');
  optional('keywords', (value) => isList(value) && value.every(isText), 'a list of texts');
  optional('licenses', (value) => isList(value) && value.every(isLicence), 'licences with a name or a path');
  optional('contributors', (value) => isList(value) && value.every(isContributor), 'contributors');
  optional('sources', (value) => isList(value) && value.every(isSource), 'sources with a property');

  const resources = descriptor['resources'];
  if (!isList(resources)) return [...problems, 'resources: at least one'];
  const names = resources.map((resource) => (isObject(resource) ? resource['name'] : undefined));
  must(new Set(names).size === names.length, 'resources: each name once');
  return [...problems, ...resources.flatMap((resource) => resourceProblems(resource, resources as Json[]))];
}

const isLicence = (value: unknown) =>
  isObject(value) &&
  ('name' in value || 'path' in value) &&
  (!('name' in value) || isText(value['name'])) &&
  (!('path' in value) || isUrlOrPath(value['path'])) &&
  (!('title' in value) || isText(value['title']));

const isContributor = (value: unknown) =>
  isObject(value) &&
  Object.keys(value).length > 0 &&
  ['title', 'givenName', 'familyName', 'email', 'organization'].every(
    (key) => !(key in value) || isText(value[key]),
  ) &&
  (!('path' in value) || isUrl(value['path'])) &&
  (!('roles' in value) || (isList(value['roles']) && value['roles'].every(isText)));

const isSource = (value: unknown) =>
  isObject(value) &&
  Object.keys(value).length > 0 &&
  ['title', 'email', 'version'].every((key) => !(key in value) || isText(value[key])) &&
  (!('path' in value) || isUrlOrPath(value['path']));

function resourceProblems(resource: unknown, all: readonly Json[]): string[] {
  if (!isObject(resource)) return ['a resource is no object'];
  const problems: string[] = [];
  const must = (holds: boolean, rule: string) =>
    holds || problems.push(`${String(resource['name'])}: ${rule}`);
  must(isText(resource['name']) && NAME.test(resource['name']), 'name: lower-case letters, digits and . - _');
  must('path' in resource !== 'data' in resource, 'path or data, and not both');
  must(isUrlOrPath(resource['path']), 'path: an address or a path below the descriptor');
  must(!('type' in resource) || resource['type'] === 'table', 'type: "table"');
  for (const key of ['title', 'description', 'format', 'mediatype', 'encoding'])
    must(!(key in resource) || isText(resource[key]), `${key}: text`);
  must(!('bytes' in resource) || Number.isInteger(resource['bytes']), 'bytes: a whole number');
  must(
    !('hash' in resource) || /^(?:[a-z0-9]+:)?[0-9a-f]+$/.test(String(resource['hash'])),
    'hash: the algorithm in lower case, a colon, hexadecimal digits',
  );
  if ('dialect' in resource) {
    const dialect = resource['dialect'];
    must(isObject(dialect), 'dialect: an object');
    for (const [key, value] of Object.entries(dialect as Json))
      must(typeof value === DIALECT[key], `dialect.${key}: a ${DIALECT[key] ?? 'property of the standard'}`);
  }
  if (!('schema' in resource)) return problems;
  must(resource['type'] === 'table', 'schema: only a table has one');
  return [
    ...problems,
    ...schemaProblems(resource['schema'], all).map(
      (problem) => `${String(resource['name'])}.schema ${problem}`,
    ),
  ];
}

function schemaProblems(schema: unknown, all: readonly Json[]): string[] {
  if (!isObject(schema) || !isList(schema['fields'])) return ['fields: at least one'];
  const fields = schema['fields'] as Json[];
  const names = fields.map((field) => field['name']);
  const problems = fields.flatMap(fieldProblems);
  const must = (holds: boolean, rule: string) => holds || problems.push(rule);
  must(new Set(names).size === names.length, 'fields: each name once');
  const missing = schema['missingValues'];
  must(
    missing === undefined ||
      (Array.isArray(missing) &&
        missing.every((value) => typeof value === 'string') &&
        new Set(missing).size === missing.length),
    'missingValues: texts, each once',
  );
  const areFields = (value: unknown, of: readonly unknown[] = names) =>
    isList(value) && value.every((name) => of.includes(name));
  must(schema['primaryKey'] === undefined || areFields(schema['primaryKey']), 'primaryKey: names of fields');
  for (const key of (schema['foreignKeys'] as Json[] | undefined) ?? []) {
    const reference = key['reference'] as Json;
    const target = all.find(({ name }) => name === reference['resource']);
    const targetSchema = target?.['schema'] as { fields: Json[] } | undefined;
    must(areFields(key['fields']), 'foreignKeys.fields: names of fields');
    must(
      targetSchema !== undefined &&
        areFields(
          reference['fields'],
          targetSchema.fields.map(({ name }) => name),
        ),
      'foreignKeys.reference: a resource and its fields',
    );
    must(
      (key['fields'] as unknown[]).length === (reference['fields'] as unknown[]).length,
      'foreignKeys: as many fields here as there',
    );
  }
  return problems;
}

function fieldProblems(field: Json): string[] {
  const problems: string[] = [];
  const must = (holds: boolean, rule: string) => holds || problems.push(`${String(field['name'])}: ${rule}`);
  must(isText(field['name']), 'a name');
  must(FIELD_TYPES.includes(String(field['type'])), `type: one of ${FIELD_TYPES.join(', ')}`);
  for (const key of ['title', 'description', 'format', 'delimiter'])
    must(!(key in field) || isText(field[key]), `${key}: text`);
  must(!('itemType' in field) || ITEM_TYPES.includes(String(field['itemType'])), 'itemType: a simple type');
  must(!('itemType' in field) || field['type'] === 'list', 'itemType: only of a list');
  if (!('constraints' in field)) return problems;
  const constraints = field['constraints'];
  must(isObject(constraints), 'constraints: an object');
  for (const [key, value] of Object.entries(constraints as Json)) {
    must(CONSTRAINTS.includes(key), `constraints.${key}: a constraint of the standard`);
    if (key === 'required' || key === 'unique') must(typeof value === 'boolean', `${key}: true or false`);
    if (key === 'pattern') must(field['type'] === 'string' && isText(value), 'pattern: of a string');
    if (key === 'enum')
      must(isList(value) && new Set(value).size === value.length, 'enum: values, each once');
    if (key === 'minimum')
      must(typeof value === 'number' && field['type'] !== 'string', 'minimum: of a number');
  }
  return problems;
}
