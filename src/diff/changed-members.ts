/**
 * The members in which two JSON documents differ, as paths: `credentialSubject.narrative`, `evidence[1]`. A member
 * that is only in one of them counts as one, however much is inside.
 */
export function changedMembers(before: unknown, after: unknown, path = ''): string[] {
  if (before === after) return [];
  if (isPlainObject(before) && isPlainObject(after)) {
    const names = new Set([...Object.keys(before), ...Object.keys(after)]);
    return [...names].flatMap((name) =>
      changedMembers(before[name], after[name], path === '' ? name : `${path}.${name}`),
    );
  }
  if (Array.isArray(before) && Array.isArray(after)) {
    const length = Math.max(before.length, after.length);
    return Array.from({ length }, (_, index) =>
      changedMembers(before[index], after[index], `${path}[${index}]`),
    ).flat();
  }
  return [path];
}

function isPlainObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
