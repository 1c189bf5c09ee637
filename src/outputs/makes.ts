import type { IssuedSite } from '../issue/issued-site.ts';
import type { Site } from '../model/site.ts';
import type { Output } from './output.ts';

/** What decides which outputs a site makes. A site that is not signed yet is taken for one that is published. */
interface MakingSite {
  readonly site: Pick<Site, 'config'>;
  readonly mode?: IssuedSite['mode'];
}

/** Whether a site makes an output: all but what it does without, and in a preview what nobody should find. */
export function makes({ site, mode }: MakingSite, { name, inPreview }: Output): boolean {
  const without: readonly string[] = site.config.without ?? [];
  return (inPreview !== false || mode !== 'preview') && !without.includes(name);
}
