/** An object without its undefined members: Open Badges omits what is not there [OB 3.0 A.1]. */
export function compact<Members extends Record<string, unknown>>(members: Members): Present<Members> {
  const present = Object.entries(members).filter(([, value]) => value !== undefined);
  return Object.fromEntries(present) as Present<Members>;
}

type Present<Members> = { [Key in keyof Members]: Exclude<Members[Key], undefined> };
