import { hash } from 'node:crypto';
import { memoise } from '../../lib/memoise.ts';

/** SHA-256 in base64url, 43 characters. */
export function sha256Text(content: string | Uint8Array): string {
  return hash('sha256', content, 'base64url');
}

/**
 * A digest of what something is made from: equal for equal values, however they came to be. Each object is read once,
 * so that what many files share costs once; functions say nothing and are left out.
 */
export function fingerprint(values: Readonly<Record<string, unknown>>): string {
  const digests = Object.entries(values).map(([name, value]) => [
    name,
    isObject(value) ? digestOf(value) : value,
  ]);
  return sha256Text(JSON.stringify(digests));
}

/** Members that are objects have digests of their own: an award's achievement is read once for all its awards. */
const digestOf = memoise(
  (object: object): string => {
    if (!isPlain(object)) return memberDigest(object);
    const members = Object.entries(object).map(([name, member]) => [
      name,
      isObject(member) ? memberDigest(member) : member,
    ]);
    return sha256Text(JSON.stringify([Array.isArray(object), members]));
  },
  { cache: new WeakMap<object, string>() },
);

const memberDigest = memoise(
  (member: object): string =>
    sha256Text(isPlainThroughout(member) ? JSON.stringify(member) : JSON.stringify(member, written)),
  { cache: new WeakMap<object, string>() },
);

/** Whether JSON says all of a value as it is: then it needs no function for every member, which takes most of the time. */
function isPlainThroughout(value: unknown): boolean {
  if (!isObject(value)) return true;
  if (Array.isArray(value)) return value.every(isPlainThroughout);
  return isPlain(value) && !('toJSON' in value) && Object.values(value).every(isPlainThroughout);
}

/** Throws for what JSON would make another thing of: two values would have one digest. */
function written(this: Readonly<Record<string, unknown>>, key: string): unknown {
  // As it is, not as its own toJSON has it.
  const value = this[key];
  if (!isObject(value) || isPlain(value)) return value;
  if (value instanceof Uint8Array) return { bytes: sha256Text(value) };
  if (value instanceof Map || value instanceof Set) return { entries: [...value] };
  throw new TypeError(`A ${value.constructor.name} has no fingerprint.`);
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null || Array.isArray(value);
}
