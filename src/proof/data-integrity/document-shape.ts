/**
 * A document taken apart: its shape, which is the document with marks in the places of free values, and the
 * values. Their RDF is the same but for those values.
 */
export interface DocumentShape {
  /** Equal for two documents of the same shape. */
  readonly key: string;
  readonly skeleton: object;
  /** From mark to value. */
  readonly values: ReadonlyMap<string, string>;
}

/** Members that hold literal text in every context we use: it reaches the RDF as it is. */
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

/** Absolute IRIs that no context can shorten or prefix: they reach the RDF as they are. */
const ABSOLUTE_IRI = /^(https?:\/\/|did:(web|key):|urn:uuid:)[A-Za-z0-9._~:/?#@!$&'()*+,;=%-]+$/;

/** A private-use character: a document that has one of its own is not taken apart. */
const MARK = '\uE000';

/** Takes a document apart; undefined where it cannot be done without doubt. `json` is the document as JSON. */
export function shapeOf(document: object, json = JSON.stringify(document)): DocumentShape | undefined {
  if (json.includes(MARK)) return undefined;
  const marks = new Map<string, string>();
  const values = new Map<string, string>();
  const mark = (value: string, before: string) => {
    const kind = `${before}${MARK}${value}`;
    const known = marks.get(kind);
    if (known !== undefined) return known;
    const name = `${before}${MARK}${values.size}${MARK}`;
    marks.set(kind, name);
    values.set(name, value);
    return name;
  };
  const skeleton = takeApart(document, mark) as object;
  return { key: JSON.stringify(skeleton), skeleton, values };
}

/** Equal values get equal marks: what says the same thing twice is one statement in a template too. */
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
