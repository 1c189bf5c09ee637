import { type Problem, problem } from '../errors/index.ts';
import { isSampleHost, isSampleKey } from '../keys/sample-keys.ts';
import type { Site } from '../model/site.ts';

/** Errors of a site whose issuers carry a sample's public key on a real host: anybody could sign for them. */
export function sampleKeyProblems(site: Site): Problem[] {
  const { hostname: host } = new URL(site.config.site);
  if (isSampleHost(host)) return [];
  return [...site.issuers.values()].flatMap(({ file, keys }) =>
    keys.flatMap(({ publicKey, revoked }, index) =>
      isSampleKey(publicKey) && revoked === undefined
        ? [problem('key/sample-on-real-host', { host }, { file, path: ['keys', index] })]
        : [],
    ),
  );
}
