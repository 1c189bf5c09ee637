import { CREDENTIALS_V2, DID_V1, JWK_V1, MULTIKEY_V1, OPEN_BADGES } from '../contexts/urls.ts';
import { definedMembers } from '../lib/defined-members.ts';
import type { Did } from '../model/id.ts';
import type { Issuer } from '../model/issuer.ts';
import type { IssuerKey } from '../model/issuer-key.ts';
import { publishesJwks } from '../model/publication.ts';
import type { SiteConfig } from '../model/site-config.ts';
import type { IssuerDocument, JsonObject } from './documents.ts';
import { profileOf, relatedProfileOf } from './profile.ts';
import { didOf, paths, urlOf, verificationMethodOf } from './urls.ts';

/** An issuer as it stands inside a credential [OB 3.0 B.1.20]: always whole, never a bare id. */
export function issuerProfile(
  site: string,
  issuer: Issuer,
): JsonObject & { id: string; name: string; type: string[] } {
  return definedMembers({
    ...profileOf(didOf(site, issuer), { ...issuer, url: issuer.url ?? urlOf(site, paths.issuer(issuer.id)) }),
    name: issuer.name,
    image: issuer.image && {
      id: urlOf(site, paths.issuerImage(issuer.id)),
      type: 'Image',
      caption: issuer.image.alt,
    },
    parentOrg: issuer.parentOrg && relatedProfileOf(issuer.parentOrg),
  });
}

/**
 * The issuer's DID document [CID §2.1] and Profile in one. Its members and addresses are absolute: some
 * verifiers compare them as text. A revoked key stays as history but is authorised for nothing.
 */
export function issuerDocument(config: Pick<SiteConfig, 'site' | 'formats'>, issuer: Issuer): IssuerDocument {
  const { site } = config;
  const did = didOf(site, issuer);
  const asJwk = publishesJwks(config, issuer);
  const methods = issuer.keys.flatMap((key) => methodsOf(did, key, asJwk));
  return {
    '@context': [DID_V1, MULTIKEY_V1, ...(asJwk ? [JWK_V1] : []), CREDENTIALS_V2, OPEN_BADGES],
    ...issuerProfile(site, issuer),
    alsoKnownAs: [urlOf(site, paths.issuer(issuer.id))],
    verificationMethod: methods,
    assertionMethod: methods.filter(({ revoked }) => revoked === undefined).map(({ id }) => id),
  };
}

/** A key as Multikey, where it has that form; and as JSON Web Key under its thumbprint, where JWTs are verified with it. */
function methodsOf(did: Did, key: IssuerKey, asJwk: boolean): Method[] {
  const { multikey, jwk, thumbprint } = key.publicKey;
  const forms: (JsonObject & { type: string })[] = [];
  if (multikey !== undefined) forms.push({ type: 'Multikey', publicKeyMultibase: multikey });
  if (asJwk) forms.push({ type: 'JsonWebKey', publicKeyJwk: jwk });
  return forms.map(({ type, ...form }) =>
    definedMembers({
      id: verificationMethodOf(did, type === 'Multikey' ? key.publicKey : { name: thumbprint }),
      type,
      controller: did,
      ...form,
      expires: key.expires,
      revoked: key.revoked,
    }),
  );
}

type Method = JsonObject & { readonly id: string; readonly revoked?: string };
