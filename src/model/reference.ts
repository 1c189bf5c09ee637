import { type Place, type Problem, problem } from '../errors/index.ts';
import { nearest } from '../lib/edit-distance.ts';
import type { ContentFile } from './content.ts';

/** That nothing has the id a file refers to; undefined where something has, be it a broken file, or where there is no reference. */
export function checkReference(
  kind: 'issuer' | 'achievement' | 'award',
  id: string | undefined,
  files: readonly ContentFile<unknown>[],
  place: Place,
): Problem | undefined {
  if (id === undefined || files.some((file) => file.id === id)) return undefined;
  const known = files.map((file) => file.id);
  return problem('content/unknown-reference', { kind, id, suggestion: nearest(id, known), known }, place);
}
