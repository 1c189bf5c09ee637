import { usageFault } from '../../../errors/fault.ts';
import { type Problem, problem } from '../../../errors/index.ts';
import { placeInFiles } from '../../../load/place-in-files.ts';
import type { Site } from '../../../model/site.ts';

/** What is wrong where a host will serve a site at `served`: did:web looks badges' issuers up at one address only. */
export function addressProblems({ config }: Site, served: string, root: string): Problem[] {
  const address = URL.parse(served);
  if (!address) throw usageFault('check/bad-address', { found: served });
  if (address.href.replace(/\/$/, '') === config.site) return [];
  const at = { file: 'content/site.yaml', path: ['site'] };
  return placeInFiles(root, [problem('check/other-address', { site: config.site, served }, at)]);
}
