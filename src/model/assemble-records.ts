import { type Problem, problem } from '../errors/index.ts';
import { type DateTime, toMilliseconds } from '../lib/date-time.ts';
import { nearest } from '../lib/edit-distance.ts';
import type { Achievement } from './achievement.ts';
import type { Award } from './award.ts';
import type { Assembled, Content } from './content.ts';
import { checkEmails, withNormalisedEmail } from './email.ts';
import type { AchievementId, AwardId, IssuerId, RecordId, StatusIndex } from './id.ts';
import { type LearnerRecord, MOST_IN_RECORD } from './record.ts';
import { checkReference } from './reference.ts';
import { identitiesOf, isSamePerson } from './same-person.ts';
import { recordPlaceOf } from './status-index.ts';
import { isMorePublic } from './visibility.ts';

type RecordContent = Content['records'][number];

/** What records refer to. */
interface Surroundings {
  readonly achievements: ReadonlyMap<AchievementId, Achievement>;
  readonly awards: readonly Award[];
  /** Makes out those that name nobody. */
  readonly issuer: IssuerId | undefined;
}

const DAY = 86_400_000;

/** The learner records whose files are right, in order of id. */
export function assembleRecords(
  content: Content,
  surroundings: Surroundings,
  now: DateTime,
): Assembled<readonly LearnerRecord[]> {
  const byId = new Map(surroundings.awards.map((award) => [award.id, award]));
  const records: LearnerRecord[] = [];
  const problems: Problem[] = [];
  const first = new Map<string, string>();
  for (const file of content.records) {
    const other = first.get(file.id);
    if (other !== undefined) {
      problems.push(problem('record/duplicate-id', { id: file.id, other }, { file: file.file }));
      continue;
    }
    first.set(file.id, file.file);
    const found = checkFields(file, content);
    const record = found.length > 0 ? undefined : recordOf(file, surroundings);
    if (record) found.push(...checkRecord(record, byId, surroundings, now));
    problems.push(...found);
    if (record && found.every(({ severity }) => severity === 'warning')) records.push(record);
  }
  return { value: records.sort((a, b) => (a.id < b.id ? -1 : 1)), problems };
}

function recordOf(
  { id, file, data, given }: RecordContent,
  { issuer }: Surroundings,
): LearnerRecord | undefined {
  const by = data?.issuer ?? issuer;
  if (!data || by === undefined) return undefined;
  const { awards = [], associations = [], statusIndex, credentials: _, keys: _keys, ...rest } = data;
  return {
    ...rest,
    id: id as RecordId,
    file,
    issuer: by,
    recipient: withNormalisedEmail(data.recipient),
    awards,
    associations,
    given: given ?? { credentials: [], keys: [] },
    statusIndex: (statusIndex as StatusIndex | undefined) ?? recordPlaceOf(id as RecordId),
  };
}

/** What can be said of each field by itself. */
function checkFields(
  { file, data, rightFields = data }: RecordContent,
  { config, issuers, awards, awardIds }: Content,
) {
  if (!rightFields) return [];
  const ids = awardIds ?? new Set(awards.map(({ id }) => id));
  const { issuer, awards: named = [], recipient, name } = rightFields;
  const unknown = checkReference('issuer', issuer, issuers, { file, path: ['issuer'] });
  const plain = (config?.data ?? config?.rightFields)?.plainEmails ?? 'allow';
  return [
    ...(unknown ? [unknown] : []),
    ...checkEmails(
      file,
      { ...(recipient && { recipient }), ...(name !== undefined && { role: name }) },
      plain,
    ),
    ...named.flatMap((id, index) =>
      ids.has(id)
        ? []
        : [
            problem(
              'content/unknown-reference',
              { kind: 'award', id, suggestion: nearest(id, [...ids]), known: [] },
              { file, path: ['awards', index] },
            ),
          ],
    ),
  ];
}

function checkRecord(
  record: LearnerRecord,
  byId: ReadonlyMap<AwardId, Award>,
  { achievements }: Surroundings,
  now: DateTime,
): Problem[] {
  const { file, awards, given, validFrom, revoked } = record;
  const own = identitiesOf(record.recipient, record.hashes);
  const count = awards.length + given.credentials.length;
  return [
    ...awards.flatMap((id, index) => {
      const award = byId.get(id);
      return award
        ? checkAward(record, award, own).map((each) => ({ ...each, file, path: ['awards', index] }))
        : [];
    }),
    ...checkAssociations(record, byId, achievements),
    ...(count > MOST_IN_RECORD
      ? [problem('record/too-many', { count, most: MOST_IN_RECORD }, { file, path: ['name'] })]
      : []),
    ...(revoked && revoked.date < validFrom
      ? [problem('record/revoked-before', undefined, { file, path: ['revoked', 'date'] })]
      : []),
    ...(toMilliseconds(validFrom) > toMilliseconds(now) + DAY
      ? [problem('record/in-future', { day: validFrom.slice(0, 10) }, { file, path: ['validFrom'] })]
      : []),
  ];
}

/** A badge that is revoked once the record was made out stays in it: verifiers are told of each. */
function checkAward(record: LearnerRecord, award: Award, own: ReadonlySet<string>): Problem[] {
  const { id: name } = award;
  const found = [
    isSamePerson(own, identitiesOf(award.recipient)) ? undefined : problem('record/other-person', { name }),
    award.revoked && award.revoked.date <= record.validFrom
      ? problem('record/revoked-award', { name })
      : undefined,
    isMorePublic(record.visibility, award.visibility)
      ? problem('record/more-public', { name, award: award.visibility, record: record.visibility })
      : undefined,
    record.validFrom < award.validFrom
      ? problem('record/older-than-badge', { name, day: award.validFrom.slice(0, 10) })
      : undefined,
  ];
  return found.filter((each) => each !== undefined);
}

/** Both ends are achievements of the site, awards in the record, or addresses, and not one and the same. */
function checkAssociations(
  { file, awards, associations }: LearnerRecord,
  byId: ReadonlyMap<AwardId, Award>,
  achievements: ReadonlyMap<AchievementId, Achievement>,
): Problem[] {
  const endOf = (end: string) =>
    awards.includes(end as AwardId) ? (byId.get(end as AwardId)?.achievement ?? end) : end;
  const isKnown = (end: string) =>
    end.includes(':') || awards.includes(end as AwardId) || achievements.has(end as AchievementId);
  return associations.flatMap(({ from, to }, index) => [
    ...Object.entries({ from, to }).flatMap(([field, id]) =>
      isKnown(id)
        ? []
        : [problem('record/unknown-end', { id }, { file, path: ['associations', index, field] })],
    ),
    ...(endOf(from) === endOf(to)
      ? [problem('record/with-itself', undefined, { file, path: ['associations', index, 'to'] })]
      : []),
  ]);
}
