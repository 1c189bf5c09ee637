import { issueSite } from '../../src/issue/issue-site.ts';
import type { IssuedSite, IssuingMode } from '../../src/issue/issued-site.ts';
import { generateKey } from '../../src/keys/signer.ts';
import type { DateTime } from '../../src/lib/date-time.ts';
import type { LoadedSite } from '../../src/load/load-site.ts';
import type { Award } from '../../src/model/award.ts';
import type { Site } from '../../src/model/site.ts';
import type { SiteConfig } from '../../src/model/site-config.ts';

/** What to change in a loaded site before it is signed. */
export interface Changes {
  readonly mode?: IssuingMode;
  readonly config?: Partial<SiteConfig>;
  readonly awards?: (awards: readonly Award[]) => readonly Award[];
}

/** Signs a loaded site with throw-away keys, as of a moment. */
export async function issueLoaded(
  { site, problems }: LoadedSite,
  now: DateTime,
  { mode = 'production', config = {}, awards = (all) => all }: Changes = {},
): Promise<IssuedSite> {
  if (!site) throw new Error(`The site was not loaded: ${problems.map(({ message }) => message).join('; ')}`);
  const changed: Site = { ...site, config: { ...site.config, ...config }, awards: awards(site.awards) };
  const signers = new Map([...site.issuers.keys()].map((id) => [id, generateKey().signer]));
  return issueSite({ mode, site: changed, signers, jwtSigners: signers, now, saltSecret: 'x'.repeat(32) });
}
