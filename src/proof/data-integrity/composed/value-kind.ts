/** A value of a member as far as it matters for its RDF: what may stand for it, and how it is told from others. */
export interface ValueKind {
  /** Equal for values that one sample may stand for. */
  readonly name: string;
  /** A value like it, marked with its place among the member's values. */
  readonly sample: (index: number) => unknown;
}

/** Private use: samples are told by it. No context has such a name. */
const MARK = '\uE000';

/** What stands for the value at an index in what a sample says. */
export function markAt(index: number): string {
  return `${MARK}${index}${MARK}`;
}

/** The beginning of IRIs that no context can shorten or prefix. */
const IRI = /^(https?:\/\/|did:(?:web|key):|urn:uuid:)[A-Za-z0-9._~:/?#@!$&'()*+,;=%-]+$/;

/** The id of a sample that stands for an object. */
const slot = (index: number) => `urn:slot:${markAt(index)}`;

/** The kind of a value, of which a text may be any other; undefined for nothing, and for lists in lists. */
export function valueKindOf(value: unknown): ValueKind | undefined {
  if (typeof value === 'string') {
    const scheme = IRI.exec(value)?.[1];
    return { name: scheme ?? 'text', sample: (index) => `${scheme ?? ''}${markAt(index)}` };
  }
  if (typeof value !== 'object') return exactly(value);
  if (value === null || Array.isArray(value)) return undefined;
  const types = 'type' in value ? { type: value.type } : {};
  return { name: JSON.stringify(types), sample: (index) => ({ '@id': slot(index), ...types }) };
}

/** The kind of values that are nothing but this one. */
export function exactly(value: unknown): ValueKind {
  return { name: `=${JSON.stringify(value)}`, sample: () => value };
}
