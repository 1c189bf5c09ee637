import { memberOf, type Rule } from '../conformance/rule.ts';
import { idOf, isObject, type UnknownRecord } from '../json.ts';

/** A part of a document that has an id. */
interface Part {
  readonly place: string;
  readonly object: UnknownRecord;
}

/**
 * Whether the parts of one id leave open which of them says what. RDF, which is what a signature covers, knows one thing
 * of that id: a member can be moved from one part to another, and two that contradict each other exchanged, and the
 * signature still holds. Where one part says all that the others say, nothing can be lost or gained. Of several parts
 * that has to be the one that is looked at: the document itself, its issuer, subject or achievement.
 */
export const sharedIdentityRule: Rule = (document, _place, report) => {
  for (const parts of partsById(document).values()) {
    if (parts.length < 2) continue;
    const first = parts.find(({ place }) => LOOKED_AT.has(place)) ?? fullest(parts);
    for (const part of parts) {
      if (part !== first && !saysNoMore(part, first)) report('conformance/identity-shared', part.place);
    }
  }
};

const LOOKED_AT: ReadonlySet<string> = new Set([
  '',
  'issuer',
  'credentialSubject',
  'credentialSubject.achievement',
]);

/** What has a proof or vocabularies of its own is answered for elsewhere: nothing can be moved into it or out of it. */
const APART: ReadonlySet<string> = new Set(['proof', 'endorsement', 'verifiableCredential', '@context']);

function fullest(parts: readonly Part[]): Part | undefined {
  const size = ({ object }: Part) => membersOf(object).size;
  return [...parts].sort((a, b) => size(b) - size(a))[0];
}

function saysNoMore(part: Part, than: Part | undefined): boolean {
  const known = membersOf(than?.object ?? {});
  return [...membersOf(part.object)].every(([name, json]) => known.get(name) === json);
}

function partsById(document: unknown): Map<string, Part[]> {
  const parts = new Map<string, Part[]>();
  const add = (id: string, part: Part) => parts.set(id, [...(parts.get(id) ?? []), part]);
  const issuer = isObject(document) ? document.issuer : undefined;
  if (typeof issuer === 'string') add(issuer, { place: 'issuer', object: {} });
  collect(document, '', add);
  return parts;
}

function collect(value: unknown, place: string, add: (id: string, part: Part) => void): void {
  if (Array.isArray(value)) {
    value.forEach((each, index) => {
      collect(each, `${place}[${index}]`, add);
    });
  } else if (isObject(value)) {
    const id = idOf(value);
    if (id !== undefined) add(id, { place, object: value });
    for (const [name, member] of Object.entries(value)) {
      if (!APART.has(name)) collect(member, memberOf(place, name), add);
    }
  }
}

/** What an object says: each member beside id and type, as JSON. */
function membersOf({ id: _id, type: _type, ...rest }: UnknownRecord): Map<string, string> {
  const own = Object.entries(rest).filter(([name]) => !APART.has(name));
  return new Map(own.map(([name, member]) => [name, JSON.stringify(inOrder(member))]));
}

/** A value as JSON-LD reads it: members in any order, a set of one as the one. */
function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.length === 1 ? inOrder(value[0]) : value.map(inOrder);
  if (!isObject(value)) return value;
  const members = Object.entries(value).map(([name, member]) => [name, inOrder(member)] as const);
  return Object.fromEntries(members.sort(([a], [b]) => (a < b ? -1 : 1)));
}
