import { z } from 'zod';
import { type Problem, problem } from '../errors/index.ts';
import { nearest } from '../lib/edit-distance.ts';
import type { BrokenParams } from '../model/rule.ts';

type Path = readonly (string | number)[];
type Issue = z.core.$ZodIssue;

/**
 * What a zod schema says about data, in our words: the one place where zod's issues become problems. Each carries the
 * path of its value (or, with `atKey`, of its field name), from which the loader finds line and column.
 */
export function explainIssues(issues: readonly Issue[], data: unknown, schema: z.ZodType): Problem[] {
  const unknown = issues
    .filter((issue) => issue.code === 'unrecognized_keys')
    .map(({ keys, path }) => explainUnknown(keys, pathOf(path), data, schema));
  const mappings = new Set(unknown.map(({ parent }) => JSON.stringify(parent)));
  const misspelt = new Set(unknown.flatMap(({ meant }) => meant.map((path) => JSON.stringify(path))));
  const others = issues.filter(
    ({ code, path }) =>
      code !== 'unrecognized_keys' &&
      // A rule about a whole mapping says little while one of its fields is not understood.
      !(code === 'custom' && mappings.has(JSON.stringify(path))) &&
      !misspelt.has(JSON.stringify(path)),
  );
  return [...unknown.flatMap(({ problems }) => problems), ...others.map((issue) => explain(issue, data))];
}

/** Fields nobody knows, and the paths of those that seem to be meant: a missing one of these is not told again. */
function explainUnknown(fields: readonly string[], parent: Path, data: unknown, schema: z.ZodType) {
  const known = fieldsAt(schema, parent);
  const mapping = Object(valueAt(data, parent));
  const missing = known.filter((name) => !Object.hasOwn(mapping, name));
  const explained = fields.map((field) => explainField(field, { known, missing, mapping, parent, schema }));
  return {
    parent,
    problems: explained.map((each) => each.problem),
    meant: explained.flatMap(({ meant }) => (meant ? [[...parent, meant]] : [])),
  };
}

/** What stands around a field that nobody knows. */
interface Around {
  readonly known: readonly string[];
  readonly missing: readonly string[];
  readonly mapping: Readonly<Record<string, unknown>>;
  readonly parent: Path;
  readonly schema: z.ZodType;
}

function explainField(field: string, around: Around): { problem: Problem; meant?: string | undefined } {
  const { known, missing, mapping, parent } = around;
  const place = { path: [...parent, field], atKey: true };
  const owner = known.find((name) => mapping[name] === null && ownFields(around, name).includes(field));
  if (owner !== undefined)
    return { problem: problem('content/not-indented', { field, owner }, place), meant: owner };
  const [, name = '', rest = ''] = /^([\w-]+):(.+)$/s.exec(field) ?? [];
  const meant = known.includes(name) ? name : nearest(field, missing);
  const suggestion = meant === name ? `${name}: ${rest}` : meant;
  const mend = meant === name ? 'Put a space after the colon.' : mendOf(field, mapping);
  return { problem: problem('content/unknown-field', { field, suggestion, known, mend }, place), meant };
}

/** The fields of a field, or of the entries of a list. */
function ownFields({ schema, parent }: Around, name: string): readonly string[] {
  return [...fieldsAt(schema, [...parent, name]), ...fieldsAt(schema, [...parent, name, 0])];
}

/** In braces, a comma in a value begins a field of its own. */
function mendOf(field: string, mapping: Readonly<Record<string, unknown>>): string | undefined {
  const isAlone = mapping[field] === null && /^\p{Lu}|\s/u.test(field);
  return isAlone ? 'A comma begins a new field here: put a value that has one in quotes.' : undefined;
}

function explain(issue: Issue, data: unknown): Problem {
  const path = pathOf(issue.path);
  const field = fieldName(path);
  const value = valueAt(data, path);
  if (issue.code === 'custom') return explainRule(issue.params as BrokenParams, path);
  if (value === undefined)
    return problem(
      'content/missing-field',
      { field },
      { path: path.slice(0, -1), atKey: typeof path.at(-2) === 'string' },
    );
  if (value === null) return problem('content/empty-text', { field }, { path, atKey: true });
  return explainValue(issue, field, value, { path });
}

function explainRule({ rule: { code, values } }: BrokenParams, path: Path): Problem {
  // The rules of `line`, `markdown` and the like do not know which field they are used for.
  const named =
    values && 'field' in values && path.length > 0 ? { ...values, field: fieldName(path) } : values;
  return problem(code, named as typeof values, { path });
}

function explainValue(issue: Issue, field: string, value: unknown, place: { path: Path }): Problem {
  switch (issue.code) {
    case 'invalid_type':
      return wrongType(field, issue.expected, value, place);
    case 'invalid_value':
      return notOneOf(field, value, issue.values.map(String), place);
    case 'invalid_union':
      return notInUnion(issue, field, value, place);
    case 'too_small':
    case 'too_big':
      return outOfBounds(issue, field, place);
    case 'invalid_format':
      return problem(
        'content/malformed',
        { field, rule: `is not ${FORMATS[issue.format] ?? 'spelled as it must be'}` },
        place,
      );
    default:
      return problem('content/malformed', { field, rule: 'is not valid' }, place);
  }
}

const FORMATS: Readonly<Record<string, string>> = { email: 'an e-mail address' };

function wrongType(field: string, expected: string, value: unknown, place: { path: Path }): Problem {
  return problem(
    'content/wrong-type',
    { field, expected: TYPES[expected] ?? expected, found: describe(value) },
    place,
  );
}

const TYPES: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a group of fields',
};

function describe(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'string') return 'text';
  if (typeof value === 'object') return 'a group of fields';
  return typeof value === 'number' ? `the number ${value}` : String(value);
}

function notOneOf(
  field: string,
  value: unknown,
  names: readonly string[],
  place: { path: Path },
  extension: readonly string[] = [],
): Problem {
  if (typeof value !== 'string') return wrongType(field, 'string', value, place);
  const values = {
    field,
    found: value,
    suggestion: nearest(value, names),
    allowed: [...names, ...extension],
  };
  return problem('content/not-one-of', values, place);
}

/** Our only unions are lists of names that may be extended by own words with `ext:`. */
function notInUnion(
  issue: z.core.$ZodIssueInvalidUnion,
  field: string,
  value: unknown,
  place: { path: Path },
): Problem {
  const names = issue.errors
    .flat()
    .flatMap((each) => (each.code === 'invalid_value' ? each.values.map(String) : []));
  return notOneOf(field, value, names, place, ['ext:…']);
}

function outOfBounds(
  issue: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig,
  field: string,
  place: { path: Path },
): Problem {
  const isSmall = issue.code === 'too_small';
  const bound = Number(isSmall ? issue.minimum : issue.maximum);
  if (issue.origin === 'number' || issue.origin === 'int') {
    const rule = `must be at ${isSmall ? 'least' : 'most'} ${bound}`;
    return problem('content/out-of-range', { field, rule }, place);
  }
  const unit = unitOf(issue.origin, bound);
  return isSmall
    ? problem('content/too-short', { field, minimum: bound, unit }, place)
    : problem('content/too-long', { field, maximum: bound, unit }, place);
}

function unitOf(origin: string, count: number): string {
  const noun = origin === 'array' ? 'item' : 'character';
  return count === 1 ? noun : `${noun}s`;
}

function pathOf(path: readonly PropertyKey[]): Path {
  return path.map((step) => (typeof step === 'number' ? step : String(step)));
}

/** The name of a field as messages show it: `tags[0]` for an item of a list. */
function fieldName(path: Path): string {
  const last = path.findLastIndex((step) => typeof step === 'string');
  return `${path[last] ?? ''}${path
    .slice(last + 1)
    .map((index) => `[${index}]`)
    .join('')}`;
}

function valueAt(data: unknown, path: Path): unknown {
  let value = data;
  for (const step of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
    value = (value as Record<string | number, unknown>)[step];
  }
  return value;
}

/** The names of the fields that a schema knows at a path. */
function fieldsAt(schema: z.core.$ZodType, path: Path): string[] {
  const inner = unwrap(schema);
  const [step, ...rest] = path;
  if (inner instanceof z.ZodArray) return fieldsAt(inner.element, rest);
  if (!(inner instanceof z.ZodObject)) return [];
  const field: unknown = step === undefined ? undefined : inner.shape[step];
  return step === undefined
    ? Object.keys(inner.shape)
    : field instanceof z.ZodType
      ? fieldsAt(field, rest)
      : [];
}

function unwrap(schema: z.core.$ZodType): z.core.$ZodType {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return unwrap(schema.unwrap());
  return schema instanceof z.ZodPipe ? unwrap(schema.in) : schema;
}
