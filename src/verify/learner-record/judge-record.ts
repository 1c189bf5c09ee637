import { type BadgeAnswerCode, type Check, check } from '../answers.ts';
import type { DocumentKind } from '../checks/conformance.ts';
import { learnerRecordRule } from '../conformance/learner-record.ts';
import type { Item } from '../contents.ts';
import { isObject, listOf, type UnknownRecord } from '../json.ts';
import { judgeCredential } from '../judge-credential.ts';
import { LIMITS } from '../limits.ts';
import type { VerifyOptions } from '../options.ts';
import { verdictOf } from '../outcome.ts';
import type { Session } from '../session.ts';
import { summarise } from '../summary.ts';
import type { Verdict } from '../verdict.ts';

const RECORD: DocumentKind = { rule: learnerRecordRule, openBadges: true, isRecord: true };

/** A credential that was found in a record, and the verdict on it. */
export interface Inside {
  readonly document: UnknownRecord;
  readonly verdict: Verdict;
}

/**
 * The verdict on a learner record [CLR 2.0 §9]: on the record itself, and on each credential in it by itself, as each has a
 * signature of its own. The record is no less genuine where one of them was revoked: that is told of the one.
 * @param judgeInside judges what is in the record.
 */
export async function judgeRecord(
  item: Item,
  way: readonly Check[],
  options: VerifyOptions,
  session: Session,
  judgeInside: (credentials: readonly unknown[]) => Promise<readonly Inside[]>,
): Promise<Verdict> {
  const { genuine, checks, credential } = await judgeCredential(item, RECORD, options, session);
  const subject = subjectOf(credential);
  const credentials = listOf(subject.verifiableCredential);
  const isTooMany = credentials.length > LIMITS.badges;
  const inside = isTooMany ? [] : await judgeInside(credentials);
  const badges = await Promise.all(
    inside.map((each) => (genuine ? withPerson(each, subject) : each.verdict)),
  );
  const tooMany = isTooMany ? [check('format/too-many-badges', { detail: String(LIMITS.badges) })] : [];
  const verdict = verdictOf([...way, ...tooMany, ...checks], genuine ? summarise(credential) : undefined);
  return { kind: 'record', ...verdict, badges };
}

/** The verdict on a badge with a word on whether it was given to the person the record is about. */
async function withPerson({ document, verdict }: Inside, person: UnknownRecord): Promise<Verdict> {
  if (!verdict.credential || verdict.kind) return verdict;
  const compared = check(await personAnswer(person, subjectOf(document)));
  const others = verdict.checks.filter(({ code }) => code !== 'recipient/not-asked');
  return verdictOf([...others, compared], verdict.credential);
}

/** One identifier says enough. What compares addresses and their hashes is loaded only where there is none. */
async function personAnswer(record: UnknownRecord, badge: UnknownRecord): Promise<BadgeAnswerCode> {
  if (typeof record.id === 'string' && record.id === badge.id) return 'recipient/same-person';
  const { comparePersons } = await import('./same-person.ts');
  return comparePersons(record, badge);
}

function subjectOf({ credentialSubject }: UnknownRecord): UnknownRecord {
  return isObject(credentialSubject) ? credentialSubject : {};
}
