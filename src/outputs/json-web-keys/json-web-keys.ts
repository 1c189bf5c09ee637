import { jsonWebKey, jsonWebKeySet } from '../../credential/json-web-keys.ts';
import { paths } from '../../credential/urls.ts';
import type { IssuedIssuer } from '../../issue/issued-site.ts';
import { jsonBytes } from '../../lib/json.ts';
import { MEDIA_TYPE } from '../../lib/media-type.ts';
import { publishesJwks } from '../../model/publication.ts';
import type { Output, OutputContext } from '../output.ts';

const set = {
  mediaType: MEDIA_TYPE.json,
  madeFrom: ['issuer', 'config.site'],
  make: ({ issuer }: IssuedIssuer, { issued }: OutputContext) =>
    jsonBytes(jsonWebKeySet(issued.site.config.site, issuer)),
} as const;

/**
 * What JWTs are verified with: each key at the address that they name it by, one file with one key [OB 3.0 §8.2.3], and
 * all of an issuer's in a set, for who asks for those [RFC 7517 §5].
 */
export const jsonWebKeys: Output = {
  name: 'json-web-keys',
  files: [
    {
      scope: 'key',
      path: paths.keyJwk,
      mediaType: MEDIA_TYPE.json,
      madeFrom: ['publicKey', 'config.site'],
      make: ({ publicKey }, { issued }) => jsonBytes(jsonWebKey(issued.site.config.site, publicKey)),
    },
    {
      ...set,
      scope: 'issuer',
      path: paths.issuerJwks,
      isMade: ({ issuer }, { site }) => publishesJwks(site.config, issuer),
    },
    {
      ...set,
      scope: 'issuer',
      path: () => paths.rootJwks,
      isMade: ({ issuer }, { site }) => issuer.rootDid && publishesJwks(site.config, issuer),
    },
  ],
};
