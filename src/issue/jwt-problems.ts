import { type Problem, problem } from '../errors/index.ts';
import { algorithmOf } from '../keys/algorithms.ts';
import type { DateTime } from '../lib/date-time.ts';
import { mayKeySign } from '../model/issuer.ts';
import { hasSubject } from '../model/publication.ts';
import { type Site, signingIssuers } from '../model/site.ts';

const FORMATS_FIELD = { file: 'content/site.yaml', path: ['formats'] };

/** What a site that asks for JWTs may not expect of them: awards that have none, and issuers that sign them otherwise. */
export function jwtProblems(site: Site, now: DateTime): Problem[] {
  if (!site.config.formats?.includes('vc-jwt')) return [];
  const ids = site.awards.filter((award) => !hasSubject(award)).map(({ id }) => id);
  const signing = signingIssuers(site);
  const withoutRsa = [...site.issuers.values()].filter(
    ({ id, keys }) =>
      signing.has(id) &&
      !keys.some((key) => algorithmOf(key.publicKey.algorithm).family === 'RSA' && mayKeySign(key, now)),
  );
  return [
    ...(ids.length > 0
      ? [problem('credential/no-jwt', { ids, awards: site.awards.length }, FORMATS_FIELD)]
      : []),
    ...withoutRsa.map(({ id, file }) => problem('key/no-rsa-key', { issuer: id }, { file })),
  ];
}
