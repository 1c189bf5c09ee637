import { inPage } from '../lib/page-policy.ts';
import { HOSTS_WITHOUT_HEADERS, type SiteConfig } from '../model/site-config.ts';

/** A policy as pages carry it themselves: only where a host of the site sets no headers. */
export function ownPolicy({ hosts = [] }: Pick<SiteConfig, 'hosts'>, policy: string): string | undefined {
  return hosts.some((host) => HOSTS_WITHOUT_HEADERS.includes(host)) ? inPage(policy) : undefined;
}
