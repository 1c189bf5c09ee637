import { isObject, type UnknownRecord } from '../json.ts';
import { memberOf, type Report, type Rule } from './rule.ts';

/** The members of a class of the Open Badges model, each with its rule. */
export interface ClassShape {
  readonly required?: Readonly<Record<string, Rule>>;
  readonly optional?: Readonly<Record<string, Rule>>;
  /** Whether there may be no other members. */
  readonly closed?: boolean;
}

/** An object without a type of its own. */
export function objectOf(shape: ClassShape): Rule {
  return (value, place, report) => {
    if (!isObject(value)) return report('conformance/not-an-object', place);
    checkMembers(value, shape, place, report);
  };
}

/** An object whose `type`, a text or several, includes all the names given; or is exactly the one where it is closed. */
export function instanceOf(types: readonly (string | readonly string[])[], shape: ClassShape): Rule {
  return (value, place, report) => {
    if (!isObject(value)) return report('conformance/not-an-object', place);
    if (!isOfTypes(value.type, types, shape.closed)) report('conformance/type', memberOf(place, 'type'));
    checkMembers(value, shape, place, report);
  };
}

function isOfTypes(
  stated: unknown,
  types: readonly (string | readonly string[])[],
  single: boolean | undefined,
): boolean {
  if (single) return stated === types[0];
  const names: readonly unknown[] = Array.isArray(stated) ? stated : [stated];
  if (names.length === 0 || !names.every((name) => typeof name === 'string' && name !== '')) return false;
  return types.every((type) =>
    (typeof type === 'string' ? [type] : type).some((name) => names.includes(name)),
  );
}

function checkMembers(object: UnknownRecord, shape: ClassShape, place: string, report: Report): void {
  const { required = {}, optional = {}, closed = false } = shape;
  for (const [name, rule] of Object.entries(required)) {
    if (object[name] === undefined) report('conformance/missing', memberOf(place, name));
    else rule(object[name], memberOf(place, name), report);
  }
  for (const [name, rule] of Object.entries(optional)) {
    if (object[name] !== undefined) rule(object[name], memberOf(place, name), report);
  }
  if (closed && Object.keys(object).some((name) => name !== 'type' && !required[name] && !optional[name])) {
    report('conformance/unexpected-member', place);
  }
}
