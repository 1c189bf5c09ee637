import { isHashOfEmail } from '../credential/recipient.ts';
import { type Problem, problem } from '../errors/index.ts';
import type { DateTime } from '../lib/date-time.ts';
import { isEmailAddress } from '../lib/email-address.ts';
import { inPassing } from '../lib/in-passing.ts';
import type { GivenBadge, LearnerRecord } from '../model/record.ts';
import { identitiesOf, isSamePerson } from '../model/same-person.ts';
import type { Site } from '../model/site.ts';
import type { Check } from '../verify/answers.ts';
import { openBadgeCredentialRule } from '../verify/conformance/credential.ts';
import { isBadge } from '../verify/is-badge.ts';
import { idOf, isObject, listOf, type UnknownRecord } from '../verify/json.ts';
import { readJsonBytes } from '../verify/read-json.ts';
import { faultOffline } from './judge-offline.ts';

/**
 * A site whose records have the badges of others in them, read, the same person's, and verified as far as the network is
 * not needed for it; and what is wrong with any.
 */
export async function readRecords(
  site: Site,
  now: DateTime,
): Promise<{ readonly site: Site; readonly problems: readonly Problem[] }> {
  if (site.records.length === 0) return { site, problems: [] };
  const read = await Promise.all(site.records.map((record) => readRecord(site, record, now)));
  return {
    site: { ...site, records: read.map(({ record }) => record) },
    problems: read.flatMap(({ problems }) => problems),
  };
}

async function readRecord(site: Site, record: LearnerRecord, now: DateTime) {
  const badges: GivenBadge[] = [];
  const problems: Problem[] = [];
  for (const { file, bytes, at } of record.given.credentials) {
    const place = { file: record.file, path: ['credentials', at] };
    const name = file.slice(file.lastIndexOf('/') + 1);
    const read = readJsonBytes(bytes);
    const found = read.ok
      ? await faultsOf(site, record, { document: read.value, name }, now)
      : [unreadable(read.check, name)];
    problems.push(...found.map((each) => ({ ...each, ...place })));
    if (read.ok && isObject(read.value)) badges.push({ file, document: read.value });
  }
  return { record: { ...record, badges }, problems };
}

function unreadable({ code, message }: Check, name: string): Problem {
  return /too-|forbidden/.test(code)
    ? problem('record/bomb', { name, why: inPassing(message) })
    : problem('record/not-json', { name });
}

interface Named {
  readonly document: unknown;
  readonly name: string;
}

async function faultsOf(
  site: Site,
  record: LearnerRecord,
  { document, name }: Named,
  now: DateTime,
): Promise<Problem[]> {
  if (!isObject(document) || !isBadge(document)) return [problem('record/other-kind', { name })];
  const { keys } = record.given;
  const fault = await faultOffline(document, { site, keys, rule: openBadgeCredentialRule, now });
  const issuer = idOf(document['issuer']) ?? '';
  return [
    ...(fault ? [explain(fault, name, issuer)] : []),
    ...(isTheirs(record, document) ? [] : [problem('record/other-person', { name })]),
  ];
}

function explain({ code, message }: Check, name: string, issuer: string): Problem {
  const why = inPassing(message);
  if (code === 'issuer-key/offline') return problem('record/key-not-known', { name, issuer });
  if (code === 'issuer-key/revoked') return problem('record/key-revoked', { name });
  if (code.startsWith('issuer-key/')) return problem('record/key-wrong', { name, why });
  if (code === 'proof/missing') return problem('record/no-signature', { name });
  if (code === 'proof/signature-wrong') return problem('record/signature-wrong', { name });
  if (code.startsWith('proof/')) return problem('record/not-judged', { name, why });
  return problem('record/malformed', { name, why });
}

/** Whether a badge of somebody else is the record's person's: by its subject's id, or by an identity object. */
function isTheirs({ recipient, hashes }: LearnerRecord, { credentialSubject }: UnknownRecord): boolean {
  const subject = isObject(credentialSubject) ? credentialSubject : {};
  const stated = listOf(subject['identifier']).filter(isObject);
  const found = new Set([
    ...(typeof subject['id'] === 'string' ? [`id ${subject['id']}`] : []),
    ...stated.map(identityOf),
  ]);
  if (isSamePerson(identitiesOf(recipient, hashes), found)) return true;
  const { email = '' } = recipient;
  return (
    isEmailAddress(email) &&
    stated.some(({ identityHash, salt }) => isHashOfEmail(`${identityHash}`, email, `${salt ?? ''}`))
  );
}

/** As `identitiesOf` writes it. */
function identityOf({ identityType, hashed, identityHash, salt }: UnknownRecord): string {
  if (hashed !== true) return `${identityType} ${identityHash}`;
  const hash = `${identityHash}`.toLowerCase();
  return identityType === 'emailAddress'
    ? `hash ${hash} ${salt ?? ''}`
    : `${identityType} ${hash} ${salt ?? ''}`;
}
