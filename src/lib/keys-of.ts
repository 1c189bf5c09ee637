/** The names of an object's own members, in their order, for an object that has no others than its type says. */
export function keysOf<Name extends string>(members: Readonly<Record<Name, unknown>>): readonly Name[] {
  return Object.keys(members) as Name[];
}
