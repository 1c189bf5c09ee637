import { CACHE, type SiteRules } from '../../hosting/rules.ts';
import { type SiteTable, siteTable } from '../../hosting/site-table.ts';

const POLICY = 'Content-Security-Policy';

/**
 * What Vite needs of a page beyond what the built site allows: style sheets stand in the page, where they are replaced
 * when they change; its client is a script, also in pages for frames, and listens for changes; after a restart it
 * waits for the server in a worker that it writes itself.
 */
const ADDITIONS: Readonly<Record<string, string>> = {
  'style-src': "'unsafe-inline'",
  'script-src': "'self'",
  'connect-src': "'self'",
  'worker-src': 'blob:',
};

/** The table of the built site, with policies that Vite can work under; a browser keeps nothing of what may change. */
export function developedTable(rules: SiteRules): SiteTable {
  const table = siteTable(rules);
  const { [POLICY]: policy = '', ...everywhere } = table.everywhere;
  return {
    ...table,
    everywhere: { ...everywhere, [POLICY]: developedPolicy(policy) },
    policies: table.policies.map(({ path, value }) => ({ path, value: developedPolicy(value) })),
    caching: [{ path: '', value: CACHE.never }],
  };
}

function developedPolicy(policy: string): string {
  const sources = new Map(policy.split('; ').map((directive) => splitOnce(directive)));
  for (const [name, source] of Object.entries(ADDITIONS)) {
    const allowed = sources.get(name)?.split(' ') ?? [];
    if (!allowed.includes(source)) sources.set(name, [...allowed, source].join(' '));
  }
  return [...sources].map((directive) => directive.join(' ')).join('; ');
}

function splitOnce(directive: string): [name: string, sources: string] {
  const at = directive.indexOf(' ');
  return [directive.slice(0, at), directive.slice(at + 1)];
}
