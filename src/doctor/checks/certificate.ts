import { toMilliseconds } from '../../lib/date-time.ts';
import type { SiteCheck } from '../examined-site.ts';
import { finderOf } from '../finding.ts';

const DAY = 24 * 60 * 60 * 1000;
/** Whoever renews by themselves has done so by then. */
const SOON = 14;

/** Whether the site has a certificate, and for how long. That it is trusted is known: the home page was fetched. */
export const checkCertificate: SiteCheck = async ({ address, home, now, host }) => {
  const { ok, warn } = finderOf('TLS', host);
  if (!address.startsWith('https:')) {
    return [
      warn(
        'there is none: the site can be tried here, but a did:web is looked up over https only',
        'certificate',
      ),
    ];
  }
  if (home.certificateEnds === undefined) return [];
  const days = Math.floor((home.certificateEnds - toMilliseconds(now)) / DAY);
  const found = `the certificate is trusted and holds for ${days} more days`;
  return [days < SOON ? warn(found, 'certificate') : ok(found)];
};
