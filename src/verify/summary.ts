import { didWebUrl } from './controller/did-web.ts';
import { dateMembers } from './data-model.ts';
import { hasType, idOf, isObject, listOf, type UnknownRecord } from './json.ts';
import type { CredentialSummary } from './verdict.ts';

/** What a genuine credential says, for people. */
export function summarise(credential: UnknownRecord): CredentialSummary {
  const { issuer } = credential;
  const issuerId = idOf(issuer) ?? '';
  const subject = objectOrEmpty(credential.credentialSubject);
  const achievement = objectOrEmpty(subject.achievement);
  const { start, end } = dateMembers(credential);
  const achievementName = textOf(achievement.name) ?? '';
  const isEndorsement = hasType(credential, 'EndorsementCredential');
  return {
    id: textOf(credential.id) ?? '',
    name: textOf(credential.name) ?? achievementName,
    ...(isObject(subject.achievement) && {
      achievement: { id: textOf(achievement.id) ?? '', name: achievementName },
    }),
    ...(isEndorsement && {
      endorses: { id: textOf(subject.id) ?? '', comment: textOf(subject.endorsementComment) },
    }),
    issuer: {
      id: issuerId,
      domain: domainOf(issuerId),
      name: textOf(objectOrEmpty(issuer).name),
    },
    recipientName: recipientName(subject),
    awardedDate: textOf(credential.awardedDate),
    validFrom: textOf(credential[start]) ?? '',
    validUntil: textOf(credential[end]),
  };
}

/** The host that an identifier is under; undefined for one that is under none. */
function domainOf(id: string): string | undefined {
  const url = didWebUrl(id) ?? id;
  return url.startsWith('https:') && URL.canParse(url) ? new URL(url).host : undefined;
}

/** The name, where it is given in plain text. */
function recipientName(subject: UnknownRecord): string | undefined {
  const named = listOf(subject.identifier)
    .filter(isObject)
    .find(({ identityType, hashed }) => identityType === 'name' && hashed === false);
  return textOf(named?.identityHash);
}

function objectOrEmpty(value: unknown): UnknownRecord {
  return isObject(value) ? value : {};
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
