import { isSampleKey } from '../keys/sample-keys.ts';
import type { Site } from '../model/site.ts';

/**
 * Whether a site before was the sample, and the one after is somebody's own: then nothing that anybody holds is changed.
 * What the sample's published keys have signed proves nothing.
 */
export function isSampleReplaced(before: Site, after: Site | undefined): boolean {
  return hasSampleKeysOnly(before) && !(after && hasSampleKey(after));
}

function hasSampleKeysOnly(site: Site): boolean {
  const keys = keysOfSite(site);
  return keys.length > 0 && keys.every(isSampleKey);
}

function hasSampleKey(site: Site): boolean {
  return keysOfSite(site).some(isSampleKey);
}

function keysOfSite({ issuers }: Site) {
  return [...issuers.values()].flatMap(({ keys }) => keys.map(({ publicKey }) => publicKey));
}
