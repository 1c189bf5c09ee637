import type { JsonObject } from '../credential/documents.ts';

/**
 * The structures of a document: each member with the way to it, the classes on that way, and the kind of its values. What
 * a document says as RDF is made of what its members say, and what a member says depends on nothing else but its value
 * [JSON-LD 1.1 API §5.1.2, step 13], of which any text, or any number of a kind, is treated like every other. So documents
 * in which every structure occurs stand for all that have no others: they show each rule of the mapping at work once.
 */
export function structuresOf(document: JsonObject): readonly string[] {
  const found = new Set<string>();
  walk(document, `${document['@context']} ${classes(document)}`, found);
  return [...found];
}

/** Those of some documents without which a structure would be in none of them; `more` are further things to show. */
export function examplesOf<Value>(
  values: readonly Value[],
  documentOf: (value: Value) => JsonObject,
  more: (value: Value) => readonly string[],
): Value[] {
  const seen = new Set<string>();
  return values.filter((value) => {
    const before = seen.size;
    for (const each of [...structuresOf(documentOf(value)), ...more(value)]) seen.add(each);
    return seen.size > before;
  });
}

function walk(object: JsonObject, way: string, found: Set<string>): void {
  for (const [name, member] of Object.entries(object)) {
    if (name === '@context' || name === 'type') continue;
    const values = Array.isArray(member) ? member : [member];
    const count = Array.isArray(member) ? (member.length > 1 ? 'several' : 'one in a list') : 'one';
    for (const value of values) {
      found.add(`${way} ${name}: ${count}, ${kindOf(value)}`);
      if (isObject(value)) walk(value, `${way} > ${name} ${classes(value)}`, found);
    }
  }
}

const classes = ({ type }: JsonObject) => JSON.stringify(type ?? '');

function kindOf(value: unknown): string {
  if (typeof value === 'number') return Number.isInteger(value) ? 'whole number' : 'number';
  return typeof value;
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
