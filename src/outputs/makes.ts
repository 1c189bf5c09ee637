import type { IssuedSite } from '../issue/issued-site.ts';
import type { Site } from '../model/site.ts';
import type { Output } from './output.ts';

/** What decides which outputs a site makes. A site that is not signed yet is taken for one that is published. */
interface MakingSite {
  readonly site: Pick<Site, 'config'>;
  readonly mode?: IssuedSite['mode'];
}

/**
 * Whether a site makes an output: all that it asks for but what it does without, in a preview what nobody should find,
 * and on a lean site what the pages of badges make on demand.
 */
export function makes(making: MakingSite, output: Output): boolean {
  const { inPreview, inLean } = output;
  if (!asksFor(making, output) || doesWithout(making, output)) return false;
  if (inPreview === false && making.mode === 'preview') return false;
  return inLean !== false || !isLean(making);
}

/** Whether a site asks for the form that an output belongs to; what belongs to none is asked for by every site. */
export function asksFor({ site }: MakingSite, { format }: Pick<Output, 'format'>): boolean {
  return format === undefined || site.config.formats?.includes(format) === true;
}

/** Whether a site is not to have an output in any form. */
export function doesWithout(
  { site }: MakingSite,
  { name, leftOutWith }: Pick<Output, 'name' | 'leftOutWith'>,
): boolean {
  const without: readonly string[] = site.config.without ?? [];
  return without.includes(leftOutWith ?? name);
}

/** Whether a site writes no more of an award than it must. */
export function isLean({ site }: MakingSite): boolean {
  return site.config.outputs === 'lean';
}
