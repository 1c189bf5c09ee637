import { CREDENTIALS_V2, OPEN_BADGES } from '../contexts/urls.ts';
import { definedMembers } from '../lib/defined-members.ts';
import { endorsedName } from '../model/endorsed.ts';
import type { Endorsed, OwnEndorsement } from '../model/endorsement.ts';
import { issuerOf, type Site } from '../model/site.ts';
import type { JsonObject, UnsignedCredential } from './documents.ts';
import { issuerProfile } from './issuer-profile.ts';
import { didOf, paths, urlOf } from './urls.ts';

/** The endorsements that a badge carries, signed, by what they are about. */
export type EmbeddedDocuments = Readonly<Record<Endorsed['kind'], readonly JsonObject[]>>;

/** What a badge carries that nobody endorses. */
export const NOT_ENDORSED: EmbeddedDocuments = { award: [], achievement: [], issuer: [] };

/** The id of what is endorsed, as credentials say it. */
export function endorsedId({ config, issuers }: Pick<Site, 'config' | 'issuers'>, of: Endorsed): string {
  if (of.kind === 'achievement') return urlOf(config.site, paths.achievement(of.id));
  if (of.kind === 'award') return urlOf(config.site, paths.badge(of.id));
  return didOf(config.site, issuers.get(of.id) ?? { id: of.id, rootDid: false });
}

/** An endorsement by an issuer of the site [OB 3.0 B.1.9], before it is signed. */
export function endorsementCredential(site: Site, endorsement: OwnEndorsement): UnsignedCredential {
  const { id, of, by, name, comment, validFrom } = endorsement;
  const address = site.config.site;
  return {
    '@context': [CREDENTIALS_V2, OPEN_BADGES],
    id: urlOf(address, paths.endorsement(id)),
    type: ['VerifiableCredential', 'EndorsementCredential'],
    name: name ?? `Endorsement of ${endorsedName(site, of)}`,
    issuer: issuerProfile(address, issuerOf(site, { issuer: by })),
    validFrom,
    credentialSubject: endorsementSubject(endorsedId(site, of), comment),
  };
}

/** An endorsement that its endorser has still to sign: without issuer, date and proof. */
export function endorsementRequest(site: Site, of: Endorsed, comment: string, uuid: string): JsonObject {
  return {
    '@context': [CREDENTIALS_V2, OPEN_BADGES],
    id: `urn:uuid:${uuid}`,
    type: ['VerifiableCredential', 'EndorsementCredential'],
    name: `Endorsement of ${endorsedName(site, of)}`,
    credentialSubject: endorsementSubject(endorsedId(site, of), comment),
  };
}

/** What is endorsed, and what is said of it [OB 3.0 B.1.10]. */
function endorsementSubject(id: string, comment: string): JsonObject {
  return definedMembers({ id, type: ['EndorsementSubject'], endorsementComment: comment || undefined });
}

/** The member that carries endorsements; left out where there are none. */
export function endorsementMember(documents: readonly JsonObject[]): readonly JsonObject[] | undefined {
  return documents.length > 0 ? documents : undefined;
}
