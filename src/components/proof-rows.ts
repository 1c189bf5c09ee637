import type { SignedCredential } from '../credential/documents.ts';
import { paths, urlOf } from '../credential/urls.ts';
import type { Messages } from '../i18n/messages.ts';
import type { IssuedAward, IssuedSite } from '../issue/issued-site.ts';
import { parseDateTime } from '../lib/date-time.ts';
import { code, type DefinitionRow, day, link, row, text } from './definition-rows.ts';

/** What somebody needs to check a badge themselves, read from the credential as it was signed. */
export function proofRows(
  issued: IssuedSite,
  { award, secured }: IssuedAward,
  words: Messages,
): DefinitionRow[] {
  const say = words.proof;
  const credential = secured.embedded;
  const { proof } = credential;
  const [did, key] = proof.verificationMethod.split('#');
  return [
    ...row(say.credential, link(credential.id, urlOf(issued.site.config.site, paths.badgeJson(award.id)))),
    ...row(say.did, code(did)),
    ...row(say.key, code(key)),
    ...row(say.proof, text(`${proof.type}, ${proof.cryptosuite}`)),
    ...row(say.signed, day(parseDateTime(proof.created))),
    ...statusRow(credential, words),
  ];
}

function statusRow({ credentialStatus }: SignedCredential, words: Messages): DefinitionRow[] {
  const say = words.proof;
  const status = credentialStatus as
    | { readonly statusListIndex?: string; readonly statusListCredential?: string }
    | undefined;
  if (status?.statusListCredential === undefined) return [];
  return row(say.statusList, text(say.placeIn(status.statusListIndex ?? '')), {
    kind: 'link',
    text: status.statusListCredential,
    href: status.statusListCredential,
  });
}
