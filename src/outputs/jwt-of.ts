import type { IssuedAward } from '../issue/issued-site.ts';

/** The JWT of an award that has one. */
export function jwtOf({ enveloped }: IssuedAward['secured']): string {
  if (enveloped === undefined) throw new TypeError('This badge has no JWT.');
  return enveloped;
}
