type Container = Record<string | number, unknown>;

/** A place in a document where something stands. */
export interface Place {
  readonly holder: Container;
  readonly key: string | number;
  readonly value: unknown;
}

/** Every member and item of a document, at any depth. */
export function placesIn(value: unknown): Place[] {
  if (typeof value !== 'object' || value === null) return [];
  const holder = value as Container;
  const keys = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
  return keys.flatMap((key) => [{ holder, key, value: holder[key] }, ...placesIn(holder[key])]);
}

/** Every object of a document. */
export function nodesIn(value: unknown): Container[] {
  const inside = placesIn(value).map((place) => place.value);
  return [value, ...inside].filter(
    (each): each is Container => typeof each === 'object' && each !== null && !Array.isArray(each),
  );
}

/** Each member with the class of its object: `Achievement.name`. */
export function membersIn(document: unknown): string[] {
  return nodesIn(document).flatMap((node) => {
    const kind = [node['type']].flat().at(-1) ?? '';
    return Object.keys(node).map((name) => `${kind}.${name}`);
  });
}
