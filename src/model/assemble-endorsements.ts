import { type Problem, problem } from '../errors/index.ts';
import { nearest } from '../lib/edit-distance.ts';
import { holdsEmailAddress } from '../lib/email-address.ts';
import type { Achievement } from './achievement.ts';
import type { Award } from './award.ts';
import type { Assembled, Content } from './content.ts';
import { type Endorsed, type Endorsement, type EndorsementFile, MOST_EMBEDDED } from './endorsement.ts';
import type { AchievementId, AwardId, EndorsementId, IssuerId } from './id.ts';
import { hasPage } from './publication.ts';
import { checkReference } from './reference.ts';

type EndorsementContent = Content['endorsements'][number];

/** What endorsements may be about. */
interface Surroundings {
  readonly achievements: ReadonlyMap<AchievementId, Achievement>;
  readonly awards: readonly Award[];
}

/** The endorsements whose files are right, in order of id. Those of awards that were not read are left out. */
export function assembleEndorsements(
  content: Content,
  surroundings: Surroundings,
): Assembled<readonly Endorsement[]> {
  const found = content.endorsements.map((each) => assembleOne(each, content, surroundings));
  const value = found.flatMap(({ endorsement }) => endorsement ?? []).sort((a, b) => (a.id < b.id ? -1 : 1));
  return { value, problems: [...found.flatMap(({ problems }) => problems), ...checkNumber(value)] };
}

/** What verifiers would not look at is not embedded, and which those are is the author's choice. */
function checkNumber(endorsements: readonly Endorsement[]): Problem[] {
  const embedded = endorsements.filter(({ embed }) => embed);
  const byEndorsed = Map.groupBy(embedded, ({ of }) => `${of.kind} ${of.id}`);
  return [...byEndorsed.values()].flatMap((all) =>
    all
      .slice(MOST_EMBEDDED)
      .map(({ file, of }) =>
        problem(
          'endorsement/too-many',
          { kind: of.kind, id: of.id, most: MOST_EMBEDDED },
          { file, path: [] },
        ),
      ),
  );
}

function assembleOne(file: EndorsementContent, content: Content, surroundings: Surroundings) {
  const problems: Problem[] = checkFields(file, content);
  const { data } = file;
  const of = data && endorsedBy(data, content);
  if (!data || !of || problems.length > 0) return { problems };
  problems.push(...checkEndorser(file, data, of, surroundings));
  const endorsement = problems.length > 0 ? undefined : endorsementOf(file, data, of);
  const isKnown = of.kind !== 'award' || surroundings.awards.some(({ id }) => id === of.id);
  return { endorsement: isKnown ? endorsement : undefined, problems };
}

function endorsementOf(
  file: EndorsementContent,
  data: EndorsementFile,
  of: Endorsed,
): Endorsement | undefined {
  const shared = { id: file.id as EndorsementId, file: file.file, of, embed: data.embed ?? true };
  const { by, name, validFrom } = data;
  if (by !== undefined && validFrom !== undefined)
    return { ...shared, by, name, validFrom, comment: file.body };
  return file.given && { ...shared, given: file.given, validFrom };
}

/** What can be said of each field by itself. */
function checkFields(
  file: EndorsementContent,
  { issuers, achievements, awards, awardIds }: Content,
): Problem[] {
  const { of, award, issuer, by } = file.rightFields ?? file.data ?? {};
  const ids = awardIds ?? new Set(awards.map(({ id }) => id));
  const isThere = (id: string) => ids.has(id) || achievements.some((each) => each.id === id);
  const at = (field: string) => ({ file: file.file, path: [field] });
  const found = [
    of === undefined || isThere(of)
      ? undefined
      : unknown('achievement or award', of, [...achievements.map(({ id }) => id), ...ids], at('of')),
    award === undefined || ids.has(award) ? undefined : unknown('award', award, [...ids], at('award')),
    checkReference('issuer', issuer, issuers, at('issuer')),
    checkReference('issuer', by, issuers, at('by')),
    file.data?.by !== undefined && file.body === ''
      ? problem('endorsement/no-comment', undefined, { file: file.file })
      : undefined,
    holdsEmailAddress(file.body)
      ? problem('content/published-email', { field: 'comment' }, { file: file.file })
      : undefined,
    file.data?.file !== undefined && file.body !== ''
      ? problem('endorsement/two-comments', undefined, at('file'))
      : undefined,
  ];
  return found.filter((each) => each !== undefined);
}

function unknown(
  kind: string,
  id: string,
  known: readonly string[],
  place: { file: string; path: string[] },
) {
  return problem('content/unknown-reference', { kind, id, suggestion: nearest(id, known), known: [] }, place);
}

function endorsedBy({ of, award, issuer }: EndorsementFile, { achievements }: Content): Endorsed | undefined {
  if (issuer !== undefined) return { kind: 'issuer', id: issuer };
  if (award !== undefined) return { kind: 'award', id: award };
  if (of === undefined) return undefined;
  const isAchievement = achievements.some(({ id }) => id === of);
  return isAchievement
    ? { kind: 'achievement', id: of as string as AchievementId }
    : { kind: 'award', id: of satisfies AwardId };
}

/** Nobody endorses what is their own, and no page may tell of a private award. */
function checkEndorser(
  { file }: EndorsementContent,
  { by }: EndorsementFile,
  of: Endorsed,
  { achievements, awards }: Surroundings,
): Problem[] {
  const award = of.kind === 'award' ? awards.find(({ id }) => id === of.id) : undefined;
  const owner: Readonly<Record<Endorsed['kind'], IssuerId | undefined>> = {
    issuer: of.kind === 'issuer' ? of.id : undefined,
    achievement: of.kind === 'achievement' ? achievements.get(of.id)?.issuer : undefined,
    award: award?.issuer,
  };
  return [
    ...(by !== undefined && owner[of.kind] === by
      ? [problem('endorsement/of-own', { issuer: by }, { file, path: ['by'] })]
      : []),
    ...(award && !hasPage(award)
      ? [problem('endorsement/of-private', undefined, { file, path: ['of'] })]
      : []),
  ];
}
