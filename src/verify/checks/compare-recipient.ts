import { addressSpellings } from '../../lib/address-spellings.ts';
import { sha256Hex } from '../../lib/sha256.ts';
import type { BadgeAnswerCode } from '../answers.ts';
import { isObject, listOf, type UnknownRecord } from '../json.ts';
import type { VerifyOptions } from '../options.ts';

/** Who presents a credential, as far as the caller says. */
export type Presenter = Pick<VerifyOptions, 'recipientEmail' | 'recipientName' | 'recipientId'>;

/** What each thing that the caller knows of a presenter answers. */
export async function compareRecipient(
  credential: UnknownRecord,
  { recipientEmail, recipientName, recipientId }: Presenter,
): Promise<BadgeAnswerCode[]> {
  const subject = isObject(credential.credentialSubject) ? credential.credentialSubject : {};
  const answers: BadgeAnswerCode[] = [];
  if (recipientEmail !== undefined) {
    answers.push(await compareIdentity(subject, 'emailAddress', addressSpellings(recipientEmail)));
  }
  if (recipientName !== undefined) answers.push(await compareIdentity(subject, 'name', [recipientName]));
  if (recipientId !== undefined) answers.push(compareId(subject, recipientId));
  return answers;
}

function compareId(subject: UnknownRecord, id: string): BadgeAnswerCode {
  if (typeof subject.id !== 'string') return 'recipient/not-stated';
  return subject.id === id ? 'recipient/matches' : 'recipient/differs';
}

async function compareIdentity(
  subject: UnknownRecord,
  identityType: string,
  spellings: readonly string[],
): Promise<BadgeAnswerCode> {
  const identities = listOf(subject.identifier)
    .filter(isObject)
    .filter((identity) => identity.identityType === identityType);
  if (identities.length === 0) return 'recipient/not-stated';
  const answers = await Promise.all(identities.map((identity) => compare(identity, spellings)));
  const best = (['recipient/matches', 'recipient/hash-not-supported'] as const).find((each) =>
    answers.includes(each),
  );
  return best ?? 'recipient/differs';
}

async function compare(identity: UnknownRecord, spellings: readonly string[]): Promise<BadgeAnswerCode> {
  const { hashed, identityHash, salt = '' } = identity;
  if (typeof identityHash !== 'string' || typeof salt !== 'string') return 'recipient/differs';
  if (hashed !== true) return spellings.includes(identityHash) ? 'recipient/matches' : 'recipient/differs';
  if (!identityHash.startsWith('sha256$')) return 'recipient/hash-not-supported';
  const hashes = await Promise.all(spellings.map((spelling) => sha256Hex(spelling + salt)));
  return hashes.includes(identityHash.slice('sha256$'.length).toLowerCase())
    ? 'recipient/matches'
    : 'recipient/differs';
}
