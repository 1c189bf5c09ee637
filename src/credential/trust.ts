import { definedMembers } from '../lib/defined-members.ts';
import type { Achievement } from '../model/achievement.ts';
import type { AwardResult } from '../model/result.ts';
import type { Assessment, Authority, Rubric, Skill } from '../model/trust.ts';
import type { JsonObject } from './documents.ts';
import { profileOf } from './profile.ts';

/**
 * Trust metadata in the members that Open Badges 3.0 has for it: skills and rubrics as alignments [B.1.3], whoever allows the
 * achievement as the organisation above its creator [B.1.20], assessments as evidence of that genre [B.1.11]. No context is
 * added: every verifier reads them.
 */
export function trustAlignments({ skills = [], rubrics = [] }: Achievement): JsonObject[] {
  return [...skills.map(skillAlignment), ...rubrics.map(rubricAlignment)];
}

function skillAlignment({ name, url, source }: Skill): JsonObject {
  return definedMembers({
    type: ['Alignment'],
    targetName: name,
    targetUrl: url,
    targetFramework: source,
    targetType: 'ceasn:Competency',
  });
}

function rubricAlignment({ name, url }: Rubric): JsonObject {
  return { type: ['Alignment'], targetName: name, targetUrl: url, targetType: 'CFRubric' };
}

/** Whoever allows an achievement, as the organisation above its creator. */
export function authorityProfile({ name, url, type }: Authority): JsonObject {
  return profileOf(url, { name, url, description: type });
}

/** How an award was assessed: what its achievement says of all, and the day of each of its own results. */
export function assessmentEvidence(
  achievement: Achievement,
  results: readonly AwardResult[] | undefined,
): JsonObject[] {
  const own = (results ?? []).flatMap(({ result, assessed }) => {
    const described = achievement.results?.find(({ id }) => id === result);
    return assessed === undefined ? [] : [evidence({ name: described?.name, date: assessed })];
  });
  return [...(achievement.assessments ?? []).map(evidence), ...own];
}

/** Evidence has no member for a day: it is the narrative. */
function evidence({
  name,
  description,
  date,
}: Partial<Assessment> & { readonly name?: string | undefined }): JsonObject {
  return definedMembers({
    type: ['Evidence'],
    name,
    narrative: date?.slice(0, 10),
    description,
    genre: 'Assessment',
  });
}
