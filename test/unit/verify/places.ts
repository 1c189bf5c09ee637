import type { Draft } from './world.ts';

/** Leads to a value inside a document. */
export type Path = readonly (string | number)[];

/** Every place in a document, from the outside in. */
export function pathsOf(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  const entries = Array.isArray(value)
    ? value.map((each, index) => [index, each] as const)
    : Object.entries(value);
  return [
    ...(path.length > 0 ? [path] : []),
    ...entries.flatMap(([key, each]) => pathsOf(each, [...path, key])),
  ];
}

/** What stands in a place. */
export function valueAt(document: unknown, path: Path): unknown {
  return path.reduce<unknown>((node, key) => (node as Record<string | number, unknown>)[key], document);
}

/** A copy with something else in one place; nothing there where `change` gives undefined. */
export function tamper(document: Draft, path: Path, change: (value: unknown) => unknown): Draft {
  const copy = structuredClone(document);
  const parent = valueAt(copy, path.slice(0, -1)) as Record<string | number, unknown>;
  const key = path.at(-1) ?? '';
  const changed = change(parent[key]);
  if (changed !== undefined) parent[key] = changed;
  else if (Array.isArray(parent)) parent.splice(Number(key), 1);
  else delete parent[key];
  return copy;
}
