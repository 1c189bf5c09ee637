import type { HostAdvice, Topic } from '../hosting/host-advice.ts';
import { HOST_RECORDS } from '../hosting/index.ts';
import { keysOf } from '../lib/keys-of.ts';
import type { HostName } from '../model/site-config.ts';

/** What to reach, whatever the host. */
const GOALS: Readonly<Record<Topic, string>> = {
  address:
    'Set "site:" in content/site.yaml to the address that people use, or give them the one that stands there.',
  certificate:
    'Serve the site over https, with a certificate that is renewed in time: without one no badge of its host can be verified.',
  'content-type': 'Send it with its own content type.',
  cors: 'Send "Access-Control-Allow-Origin: *" with it, so that verifiers that run in a browser may read it.',
  preflight: 'Answer OPTIONS with status 204 and the same Access-Control headers.',
  negotiation: 'Answer by the Accept header, with "Vary: Accept".',
  caching:
    'Let caches keep lists of revoked badges for minutes, hashed files for ever, and everything else not at all.',
  'well-known':
    'Publish .well-known/did.json at the root of the host: folders that begin with a dot are often left out.',
  'not-found': 'Answer with status 404 where there is nothing, and show 404.html.',
  headers: 'Send the headers that the build wrote down.',
  noindex: 'Pages of badges that are not public must say noindex, and public ones must not.',
  missing: 'Build and deploy this commit.',
  stale:
    'Build and deploy again, and let a schedule do so daily: a status list is signed for a limited time.',
  keys: 'Deploy the commit that has these keys, or bring back the issuer’s file as it was when the badges were signed.',
  'not-genuine':
    'Build again with the issuer’s key and deploy the whole of dist/; nothing may alter files on the way.',
  'social-image': 'Build and deploy again; nothing may alter images on the way.',
};

export const TOPICS = keysOf(GOALS);

/** Topics that the rules of a build do not decide. */
const WITHOUT_RULES: readonly Topic[] = [
  'address',
  'certificate',
  'missing',
  'stale',
  'keys',
  'not-genuine',
  'noindex',
  'social-image',
];

const UNKNOWN_HOST: HostAdvice = {
  rules:
    'Name the host under "hosts" in content/site.yaml, and use the files that the build then writes for it.',
  on: {},
};

/** What to change so that something is right, on a host. */
export function adviceOn(topic: Topic, host: HostName | undefined): string {
  const goal = GOALS[topic];
  const { rules, on } = host ? HOST_RECORDS[host].advice : UNKNOWN_HOST;
  const own = on[topic] ?? (WITHOUT_RULES.includes(topic) ? undefined : rules);
  return own === undefined ? goal : `${goal} ${own}`;
}
