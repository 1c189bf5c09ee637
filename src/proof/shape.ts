/**
 * A document taken apart: its shape, which is the document with marks in the places of free values, and the
 * values. Expansion (JSON-LD's costly step) is the same for every document of one shape.
 */
export interface Shape {
  /** Equal for two documents of the same shape. */
  readonly key: string;
  readonly skeleton: object;
  /** From mark to value. */
  readonly values: ReadonlyMap<string, string>;
}

/** Members that hold literal text in every context we use: expansion copies the text as it is. */
const TEXT = new Set([
  'awardedDate',
  'validFrom',
  'validUntil',
  'created',
  'name',
  'description',
  'narrative',
  'identityHash',
  'salt',
  'statusListIndex',
  'encodedList',
  'value',
  'activityStartDate',
  'activityEndDate',
]);

/** Absolute IRIs that no context can shorten or prefix: expansion copies them as they are. */
const ABSOLUTE_IRI = /^(https?:\/\/|did:(web|key):|urn:uuid:)[A-Za-z0-9._~:/?#@!$&'()*+,;=%-]+$/;

/** A private-use character: a document that has one of its own is not taken apart. */
const MARK = '\uE000';

/** Takes a document apart; undefined where it cannot be done without doubt. `json` is the document as JSON. */
export function shapeOf(document: object, json = JSON.stringify(document)): Shape | undefined {
  if (json.includes(MARK)) return undefined;
  const values = new Map<string, string>();
  const mark = (value: string, before: string) => {
    const name = `${before}${MARK}${values.size}${MARK}`;
    values.set(name, value);
    return name;
  };
  const skeleton = takeApart(document, mark) as object;
  return { key: JSON.stringify(skeleton), skeleton, values };
}

type Mark = (value: string, before: string) => string;

function takeApart(value: unknown, mark: Mark): unknown {
  if (Array.isArray(value))
    return value.map((each) => (typeof each === 'object' ? takeApart(each, mark) : each));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) => [key, takeApartMember(key, member, mark)]),
  );
}

function takeApartMember(key: string, member: unknown, mark: Mark): unknown {
  if (key === '@context' || key === 'type') return member;
  if (typeof member !== 'string') return takeApart(member, mark);
  if (TEXT.has(key)) return mark(member, '');
  if (key === 'id' && ABSOLUTE_IRI.test(member)) return mark(member, 'urn:slot:');
  return member;
}

/** Puts the values back into the expanded form of a skeleton. */
export function fill(template: unknown, values: ReadonlyMap<string, string>): unknown {
  if (typeof template === 'string') return values.get(template) ?? template;
  if (Array.isArray(template)) return template.map((each) => fill(each, values));
  if (typeof template !== 'object' || template === null) return template;
  const filled: Record<string, unknown> = {};
  for (const key in template) filled[key] = fill((template as Record<string, unknown>)[key], values);
  return filled;
}
