import type { SignedCredential } from '../credential/documents.ts';
import { paths, urlOf } from '../credential/urls.ts';
import type { Messages } from '../i18n/messages.ts';
import type { IssuedAward, IssuedSite } from '../issue/issued-site.ts';
import { parseDateTime } from '../lib/date-time.ts';
import { code, day, type Fact, fact, link, text } from './facts.ts';

/** What somebody needs to check a badge themselves, read from the credential as it was signed. */
export function proofFacts(issued: IssuedSite, { award, secured }: IssuedAward, words: Messages): Fact[] {
  const say = words.proof;
  const credential = secured.embedded;
  const { proof } = credential;
  const [did, key] = proof.verificationMethod.split('#');
  return [
    ...fact(say.credential, link(credential.id, urlOf(issued.site.config.site, paths.badgeJson(award.id)))),
    ...fact(say.did, code(did)),
    ...fact(say.key, code(key)),
    ...fact(say.proof, text(`${proof.type}, ${proof.cryptosuite}`)),
    ...fact(say.signed, day(parseDateTime(proof.created))),
    ...statusFact(credential, words),
  ];
}

function statusFact({ credentialStatus }: SignedCredential, words: Messages): Fact[] {
  const say = words.proof;
  const status = credentialStatus as
    | { readonly statusListIndex?: string; readonly statusListCredential?: string }
    | undefined;
  if (status?.statusListCredential === undefined) return [];
  return fact(say.statusList, text(say.placeIn(status.statusListIndex ?? '')), {
    kind: 'link',
    text: status.statusListCredential,
    href: status.statusListCredential,
  });
}
