import type { Achievement } from './achievement.ts';
import type { Award } from './award.ts';
import { issuerOf, type Site } from './site.ts';

/** What a checklist asks of an achievement, and whether it has it. */
export interface ReadinessItem {
  /** A permanent name: `issuer_authority`. */
  readonly name: string;
  readonly holds: boolean;
  /** What would make it hold, as whoever writes content would say it. */
  readonly remedy: string;
}

/** `not_evaluated`: nothing of it was begun; `ready`: nothing that is required is missing. */
type ReadinessState = 'not_evaluated' | 'incomplete' | 'ready';

/** How far an achievement is on a checklist. It is advice and no certification. */
export interface Readiness {
  readonly state: ReadinessState;
  readonly required: readonly ReadinessItem[];
  readonly recommended: readonly ReadinessItem[];
}

/** How far an achievement is by each checklist that there is. */
export interface AchievementReadiness {
  readonly achievement: string;
  /** What TrustEd-aligned metadata has; its words are those of other platforms. */
  readonly trusted: Readiness;
  /** The elements of the EU Council's recommendation on micro-credentials (2022/C 243/02, annex I). */
  readonly microCredential: Readiness;
}

/** The readiness of every achievement, in order of id. */
export function readinessOf(site: Site): AchievementReadiness[] {
  return [...site.achievements.values()].map((achievement) => {
    const awards = site.awards.filter(
      (award) => award.achievement === achievement.id && award.revoked === undefined,
    );
    const begun = isBegun(achievement, awards);
    return {
      achievement: achievement.id,
      trusted: judged(begun, trustedRequired(achievement, awards), trustedRecommended(site, achievement)),
      microCredential: judged(begun, europeanRequired(site, achievement), europeanOptional(achievement)),
    };
  });
}

function judged(
  begun: boolean,
  required: readonly ReadinessItem[],
  recommended: readonly ReadinessItem[],
): Readiness {
  const isReady = required.every(({ holds }) => holds);
  return { state: !begun ? 'not_evaluated' : isReady ? 'ready' : 'incomplete', required, recommended };
}

/** Whether anything was written that only these checklists ask for. */
function isBegun(achievement: Achievement, awards: readonly Award[]): boolean {
  const { skills, authority, assessments, rubrics, duration } = achievement;
  const isStated = [skills, authority, assessments, rubrics, duration].some((each) => each !== undefined);
  return (
    isStated || awards.some(({ results = [] }) => results.some(({ assessed }) => assessed !== undefined))
  );
}

function trustedRequired(achievement: Achievement, awards: readonly Award[]): ReadinessItem[] {
  const every = (holds: (award: Award) => boolean) => awards.length > 0 && awards.every(holds);
  const results = ({ results: all = [] }: Award) => all;
  const assessments = achievement.assessments ?? [];
  return [
    item('skills', achievement.skills !== undefined, 'add "skills" to it'),
    item('framework_alignment', namesFramework(achievement), 'say from which framework a skill is: "source"'),
    item('issuer_authority', achievement.authority !== undefined, 'say who allows it: "authority"'),
    item(
      'evidence',
      every(({ evidence }) => evidence !== undefined),
      'add "evidence" to each of its awards',
    ),
    item(
      'result',
      every((award) => results(award).some(({ assessed }) => assessed !== undefined)),
      'give each of its awards a result with the day on which it was "assessed"',
    ),
    item('criteria', hasCriteria(achievement), 'write its criteria'),
    item(
      'assessment',
      assessments.length > 0 && assessments.every(({ date }) => date !== undefined),
      'describe its "assessments", each with its "date"',
    ),
    item('achievement_type', achievement.type !== 'Achievement', 'say what type it is, more closely'),
  ];
}

function trustedRecommended(site: Site, achievement: Achievement): ReadinessItem[] {
  const { rubrics, results = [], duration, credits } = achievement;
  const endorsed = site.endorsements.some(
    ({ of: { kind, id } }) => kind === 'achievement' && id === achievement.id,
  );
  const hasRubric = rubrics !== undefined || results.some(({ levels }) => levels !== undefined);
  return [
    item('rubric', hasRubric, 'name its "rubrics", or give a result "levels"'),
    item('duration_credit', (duration ?? credits) !== undefined, 'say its "duration" or "credits"'),
    item('endorsement', endorsed, 'ask somebody to endorse it: npx lanyard endorse'),
  ];
}

function europeanRequired(site: Site, achievement: Achievement): ReadinessItem[] {
  const { assessments, results, duration, credits, skills, authority } = achievement;
  const { address } = issuerOf(site, achievement);
  return [
    item(
      'country_of_issuer',
      (address?.countryCode ?? address?.country) !== undefined,
      'give its issuer an address with a country',
    ),
    item('learning_outcomes', skills !== undefined || hasCriteria(achievement), 'write criteria or "skills"'),
    item('workload', (credits ?? duration) !== undefined, 'say its "credits" (ECTS) or "duration"'),
    item('level', isAligned(achievement, 'ext:EQFLevel'), 'align it with a level: type "ext:EQFLevel"'),
    item('assessment', (assessments ?? results) !== undefined, 'describe its "assessments" or "results"'),
    item(
      'form_of_participation',
      isAligned(achievement, 'ext:ParticipationForm'),
      'align it with a form of participation: type "ext:ParticipationForm"',
    ),
    item(
      'quality_assurance',
      authority !== undefined || isAligned(achievement, 'ext:QualityAssurance'),
      'say who assures its quality: "authority", or an alignment of type "ext:QualityAssurance"',
    ),
  ];
}

function europeanOptional(achievement: Achievement): ReadinessItem[] {
  return [
    item(
      'supervision',
      isAligned(achievement, 'ext:Supervision'),
      'align it with how identity is checked while it is assessed: type "ext:Supervision"',
    ),
    item('stackability', achievement.related !== undefined, 'name what it goes with: "related"'),
  ];
}

const item = (name: string, holds: boolean, remedy: string): ReadinessItem => ({ name, holds, remedy });

function namesFramework({ skills = [], alignments = [] }: Achievement): boolean {
  return (
    skills.some(({ source }) => source !== undefined) ||
    alignments.some(({ framework }) => framework !== undefined)
  );
}

function hasCriteria({ criteria, criteriaUrl }: Achievement): boolean {
  return criteria !== '' || criteriaUrl !== undefined;
}

function isAligned({ alignments = [] }: Achievement, type: string): boolean {
  return alignments.some((each) => each.type === type);
}
