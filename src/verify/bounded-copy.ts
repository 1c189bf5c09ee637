import type { BadgeAnswerCode } from './answers.ts';
import { DOCUMENT_LIMITS, inMegabytes, type JsonLimits } from './limits.ts';
import { found, type Result, refused } from './result.ts';

/** Why a value was not taken. */
class Refusal extends Error {
  readonly code: BadgeAnswerCode;
  /** The limit that was met. */
  readonly detail: string | undefined;

  constructor(code: BadgeAnswerCode, detail?: string) {
    super(code);
    this.code = code;
    this.detail = detail;
  }
}

/**
 * A plain copy of a value that came from outside, of JSON's kinds only and within limits: what follows may
 * walk it without fear. Members that are undefined are left out, as JSON does.
 */
export function boundedCopy(value: unknown, limits: JsonLimits = DOCUMENT_LIMITS): Result<unknown> {
  try {
    return found(copy(value, 0, { ...limits, limits }));
  } catch (error) {
    return error instanceof Refusal
      ? refused(error.code, { detail: error.detail })
      : refused('format/not-json');
  }
}

/** What is left of the limits. */
interface Budget extends JsonLimits {
  values: number;
  text: number;
  readonly limits: JsonLimits;
}

const FORBIDDEN_MEMBERS = new Set(['__proto__', 'constructor', 'prototype']);
const LONE_SURROGATE = /\p{Surrogate}/u;

function copy(value: unknown, depth: number, budget: Budget): unknown {
  if (--budget.values < 0) throw new Refusal('format/too-many-values', String(budget.limits.values));
  if (depth > budget.depth) throw new Refusal('format/too-deep', String(budget.depth));
  if (typeof value === 'string') return copyText(value, budget);
  if (typeof value === 'boolean' || (typeof value === 'number' && Number.isFinite(value))) return value;
  if (value === null) throw new Refusal('format/null');
  if (typeof value !== 'object') throw new Refusal('format/not-json');
  if (Array.isArray(value)) return copyArray(value, depth, budget);
  return copyObject(value, depth, budget);
}

function copyText(text: string, budget: Budget): string {
  budget.text -= text.length;
  if (budget.text < 0) throw new Refusal('format/too-large', inMegabytes(budget.limits.text));
  if (LONE_SURROGATE.test(text)) throw new Refusal('format/broken-text');
  return text;
}

function copyArray(array: readonly unknown[], depth: number, budget: Budget): unknown[] {
  if (array.length > budget.items) throw new Refusal('format/too-many-items', String(budget.items));
  const present = budget.nullIsAbsent ? array.filter((each) => each !== null) : array;
  return Array.from(present, (each) => copy(each, depth + 1, budget));
}

function copyObject(object: object, depth: number, budget: Budget): Record<string, unknown> {
  const copied: Record<string, unknown> = {};
  for (const [name, member] of Object.entries(object)) {
    if (FORBIDDEN_MEMBERS.has(name)) throw new Refusal('format/forbidden-member');
    if (member === undefined || (member === null && budget.nullIsAbsent)) continue;
    copied[copyText(name, budget)] = copy(member, depth + 1, budget);
  }
  return copied;
}
