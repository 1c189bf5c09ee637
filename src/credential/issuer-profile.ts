import { CREDENTIALS_V2, DID_V1, MULTIKEY_V1, OPEN_BADGES } from '../contexts/urls.ts';
import { definedMembers } from '../lib/defined-members.ts';
import type { Issuer, IssuerKey } from '../model/issuer.ts';
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
export function issuerDocument(site: string, issuer: Issuer): IssuerDocument {
  const did = didOf(site, issuer);
  const authorised = issuer.keys.filter((key) => key.revoked === undefined);
  return {
    '@context': [DID_V1, MULTIKEY_V1, CREDENTIALS_V2, OPEN_BADGES],
    ...issuerProfile(site, issuer),
    alsoKnownAs: [urlOf(site, paths.issuer(issuer.id))],
    verificationMethod: issuer.keys.map((key) => verificationMethod(did, key)),
    assertionMethod: authorised.map((key) => verificationMethodOf(did, key.publicKey)),
  };
}

function verificationMethod(did: ReturnType<typeof didOf>, key: IssuerKey): JsonObject {
  return definedMembers({
    id: verificationMethodOf(did, key.publicKey),
    type: 'Multikey',
    controller: did,
    publicKeyMultibase: key.publicKey.multikey,
    expires: key.expires,
    revoked: key.revoked,
  });
}
