import { isObject, listOf, type UnknownRecord } from '../../../verify/json.ts';

/** What a file of Open Badges 2.0 holds, in whichever wrapping a platform hands it out. */
export interface Bundle {
  /** Badges that somebody was given, in their order. */
  readonly assertions: readonly UnknownRecord[];
  /** What badges were given for, those inside assertions included. */
  readonly classes: readonly UnknownRecord[];
}

/** How deep a bundle is searched, and how many things are looked at. */
const [DEEPEST, MOST] = [8, 200_000];

/**
 * The assertions and classes of badges in JSON of Open Badges 2.0: a single one, an array, or whatever Moodle's backpack and
 * Badgr's exports wrap them in. It may be hostile: what is looked at is bounded.
 */
export function bundleOf(value: unknown): Bundle {
  const assertions: UnknownRecord[] = [];
  const classes: UnknownRecord[] = [];
  let left = MOST;
  const look = (each: unknown, depth: number): void => {
    left -= 1;
    if (depth > DEEPEST || left < 0 || typeof each !== 'object' || each === null) return;
    if (isObject(each) && isAssertion(each)) assertions.push(each);
    else if (isObject(each) && isClass(each)) classes.push(each);
    for (const member of Object.values(each)) look(member, depth + 1);
  };
  look(value, 0);
  return { assertions, classes };
}

/** By its members: many platforms leave its type out. */
function isAssertion(value: UnknownRecord): boolean {
  const isOfClass = ['badge', 'badgeclass', 'badgeclassOpenBadgeId'].some(
    (name) => value[name] !== undefined,
  );
  return isOfClass && isObject(value.recipient);
}

function isClass(value: UnknownRecord): boolean {
  const hasCriteria = ['criteria', 'criteriaUrl', 'criteriaNarrative'].some(
    (name) => value[name] !== undefined,
  );
  return listOf(value.type).includes('BadgeClass') || (typeof value.name === 'string' && hasCriteria);
}

/** A text among an object's members, without white space around it. */
export function trimmedText(value: unknown): string | undefined {
  const text = typeof value === 'string' ? value.trim() : '';
  return text === '' ? undefined : text;
}

/** The same on one line, as names stand in files. */
export function onOneLine(value: unknown): string | undefined {
  return trimmedText(value)?.replace(/\s+/g, ' ');
}
