import { HOSTS } from '../../src/model/site-config.ts';

/** Every host that a site can be built for at once: of Cloudflare's two, Pages, as it cannot have both. */
export const HOSTS_AT_ONCE = HOSTS.filter((name) => name !== 'cloudflare-workers');
