import type { SiteCheck } from '../examined-site.ts';
import { finderOf } from '../finding.ts';

/** Whether the site stands where it says: DIDs, ids and links all follow from its address. */
export const checkAddress: SiteCheck = async ({ address, claimed, host }) => {
  const { ok, warn, fail } = finderOf('address', host);
  if (claimed === address) return [ok(`the site stands where it says, at ${claimed}`)];
  if (new URL(claimed).pathname !== new URL(address).pathname) {
    const found = `the site was built for ${claimed} and stands at ${address}: its links and identifiers lead elsewhere`;
    return [fail(found, 'address')];
  }
  const found = `the site says that it stands at ${claimed}: its issuers and badges belong to that host, so here they are checked as if it were this one`;
  return [warn(found, 'address')];
};
