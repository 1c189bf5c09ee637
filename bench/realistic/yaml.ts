/** What a file of content may say. */
export type Value =
  | string
  | number
  | boolean
  | readonly Value[]
  | { readonly [key: string]: Value | undefined };

/** Words that YAML would read as something else than text. */
const OTHER_THAN_TEXT = /^(true|false|null|yes|no|on|off|y|n)$/i;
const PLAIN = /^[\p{L}][\p{L}\p{N} .’'()/-]*$/u;

/** A mapping as YAML, as people write it: a line for each field, quotes where they are needed, long texts in blocks. */
export function yamlText(fields: Readonly<Record<string, Value | undefined>>): string {
  return lines(fields, '').join('\n').concat('\n');
}

function lines(fields: Readonly<Record<string, Value | undefined>>, indent: string): string[] {
  return Object.entries(fields).flatMap(([key, value]) =>
    value === undefined ? [] : field(`${indent}${key}:`, value, indent),
  );
}

function field(start: string, value: Value, indent: string): string[] {
  if (typeof value === 'string' && value.includes('\n'))
    return [`${start} |`, ...value.split('\n').map((line) => `${indent}  ${line}`.trimEnd())];
  if (typeof value !== 'object') return [`${start} ${scalar(value)}`];
  if (!isList(value)) return [start, ...lines(value, `${indent}  `)];
  if (value.every((each) => typeof each !== 'object')) return [`${start} [${value.map(scalar).join(', ')}]`];
  return [start, ...value.flatMap((each) => item(each, `${indent}  `))];
}

function item(value: Value, indent: string): string[] {
  if (typeof value !== 'object' || isList(value)) throw new Error('A list holds mappings or plain values.');
  const [first = '', ...rest] = lines(value, `${indent}  `);
  return [`${indent}- ${first.trimStart()}`, ...rest];
}

function isList(value: object): value is readonly Value[] {
  return Array.isArray(value);
}

/** Dates stay bare, as in the sample; numbers that are meant as text are quoted by `JSON.stringify`. */
function scalar(value: Value): string {
  if (typeof value !== 'string') return String(value);
  const isBare =
    (PLAIN.test(value) && !OTHER_THAN_TEXT.test(value)) || /^\d{4}-\d\d-\d\d(T[\d:+]+)?$/.test(value);
  return isBare ? value : JSON.stringify(value);
}
