import { memoise } from '../../../lib/memoise.ts';
import type { MemberAnswer } from './member-answer.ts';

/** Where an object stands in documents: all that the meaning of its members depends on, their values apart. */
export interface MemberPlace {
  /** JSON-LD with nothing in it but the way to objects of this place, and those, their classes added. */
  readonly documentWith: (objects: readonly object[]) => object;
  /** The place of objects of given classes in a member of this one's. */
  readonly inside: (member: string, types: unknown) => MemberPlace;
  /** What the processor has said of members of this place, by name and kinds of values. */
  readonly answers: Map<string, MemberAnswer>;
}

/** The place of whole documents with given contexts and classes. */
export function rootPlace(context: unknown, types: unknown): MemberPlace {
  const classed = withTypes(types);
  return placeOf((objects) => objects.map((object) => ({ '@context': context, ...classed(object) })), 0);
}

function placeOf(documentWith: MemberPlace['documentWith'], depth: number): MemberPlace {
  const around = (member: string, objects: readonly object[]) =>
    documentWith([{ '@id': `urn:way:${depth}`, [member]: objects }]);
  const inside = memoise(
    (member: string, types: unknown) =>
      placeOf((objects) => around(member, objects.map(withTypes(types))), depth + 1),
    { keyOf: (member, types) => `${member} ${JSON.stringify(types)}` },
  );
  return { documentWith, inside, answers: new Map() };
}

const withTypes = (types: unknown) => (object: object) =>
  types === undefined ? object : { type: types, ...object };
