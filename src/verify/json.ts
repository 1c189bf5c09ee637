/** A JSON object as it was read: nothing is known about its members. */
export type UnknownRecord = Readonly<Record<string, unknown>>;

/** Whether a value is a JSON object: not null, not an array. */
export function isObject(value: unknown): value is UnknownRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A value, or the values of an array, as JSON-LD treats them alike; nothing where there is none. */
export function listOf(value: unknown): readonly unknown[] {
  if (value === undefined) return [];
  return Array.isArray(value) ? value : [value];
}

/** The string members of a value or array. */
export function stringsOf(value: unknown): string[] {
  return listOf(value).filter((each) => typeof each === 'string');
}

/** Whether an object says that it is of a type. */
export function hasType(value: unknown, type: string): value is UnknownRecord {
  return isObject(value) && stringsOf(value.type).includes(type);
}

/** The id of something that is given as a URI or as an object with an `id`. */
export function idOf(value: unknown): string | undefined {
  const id = isObject(value) ? value.id : value;
  return typeof id === 'string' ? id : undefined;
}
