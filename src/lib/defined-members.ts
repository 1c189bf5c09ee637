/** An object without its undefined members. */
export function definedMembers<Members extends object>(members: Members): DefinedMembers<Members> {
  const defined = Object.entries(members).filter(([, value]) => value !== undefined);
  return Object.fromEntries(defined) as DefinedMembers<Members>;
}

type DefinedMembers<Members> = { [Key in keyof Members]: Exclude<Members[Key], undefined> };
