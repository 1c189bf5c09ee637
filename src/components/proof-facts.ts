import type { SignedCredential } from '../credential/documents.ts';
import { paths, urlOf } from '../credential/urls.ts';
import type { IssuedAward, IssuedSite } from '../issued-site.ts';
import { parseDateTime } from '../lib/date-time.ts';
import { code, day, type Fact, fact, link, text } from './facts.ts';

/** What somebody needs to check a badge themselves, read from the credential as it was signed. */
export function proofFacts(issued: IssuedSite, { award, credential }: IssuedAward): Fact[] {
  const { proof } = credential;
  const [did, key] = proof.verificationMethod.split('#');
  return [
    ...fact('Credential', link(credential.id, urlOf(issued.site.config.site, paths.badgeJson(award.id)))),
    ...fact('Issuer’s DID', code(did)),
    ...fact('Key', code(key)),
    ...fact('Proof', text(`${proof.type}, ${proof.cryptosuite}`)),
    ...fact('Signed', day(parseDateTime(proof.created))),
    ...statusFact(credential),
  ];
}

function statusFact({ credentialStatus }: SignedCredential): Fact[] {
  const status = credentialStatus as
    | { readonly statusListIndex?: string; readonly statusListCredential?: string }
    | undefined;
  if (status?.statusListCredential === undefined) return [];
  return fact('Status list', text(`Place ${status.statusListIndex} in`), {
    kind: 'link',
    text: status.statusListCredential,
    href: status.statusListCredential,
  });
}
