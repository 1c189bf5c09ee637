import { z } from 'zod';
import { ACHIEVEMENT_TYPES } from '../lib/achievement-types.ts';
import { alignment } from './alignment.ts';
import { date, duration } from './date.ts';
import { achievementDrawing } from './drawing.ts';
import { type AchievementId, type IssuerId, issuerId } from './id.ts';
import { enumOrExtension, identifierEntry } from './identifier.ts';
import { image, type LoadedImage } from './image.ts';
import { relatedProfile } from './profile.ts';
import { type ResultDescription, resultDescription } from './result.ts';
import { breakForm } from './rule.ts';
import { languageTag, line } from './text.ts';
import { assessment, authority, effort, rubric, skill } from './trust.ts';
import { uri, webUrl } from './uri.ts';
import { visibility } from './visibility.ts';
import { withoutFiles } from './without.ts';

/** Another achievement that this one belongs with [OB 3.0 Related]. */
const related = z.strictObject({
  id: uri.describe('Its URL'),
  language: languageTag.optional().describe('Its language'),
  version: line.optional().describe('Its version, in quotes'),
});

/** Front matter of `content/achievements/ID.md` [OB 3.0 Achievement]; the text below it is the criteria. */
export const achievementFileSchema = z
  .strictObject({
    name: line.describe('What it is called: Bowline'),
    description: line.describe('One sentence: what somebody who holds it can do'),
    type: enumOrExtension(ACHIEVEMENT_TYPES).default('Badge').describe('What kind of achievement it is'),
    issuer: issuerId.optional().describe('Who awards it; default: the site’s issuer'),
    image: image.optional().describe('A square PNG, SVG, JPEG or WebP; without one, the badge is drawn'),
    drawing: achievementDrawing.optional().describe('How the badge is drawn where there is no image'),
    criteriaUrl: webUrl.optional().describe('Where the criteria stand in full'),
    alignments: z.array(alignment).min(1).optional().describe('Skills and frameworks'),
    tags: z.array(line).min(1).optional().describe('Words to find it by: [knots, seamanship]'),
    results: z.array(resultDescription).min(1).optional().describe('Results that awards may state'),
    skills: z.array(skill).min(1).max(50).optional().describe('Skills that it shows'),
    authority: authority.optional().describe('Who allows or accredits it'),
    assessments: z.array(assessment).min(1).max(20).optional().describe('How it is assessed'),
    rubrics: z.array(rubric).min(1).max(20).optional().describe('Rubrics that stand elsewhere'),
    duration: effort.optional().describe('How long it takes to earn: 12 hours'),
    credits: z.number().min(0).max(10_000).optional().describe('Credits it is worth'),
    fieldOfStudy: line.optional().describe('Subject: Seamanship and navigation'),
    specialization: line.optional().describe('Part of the subject'),
    humanCode: line.optional().describe('A code people use for it, in quotes: "SEA-101"'),
    language: languageTag.optional().describe('Language of the achievement; default: the site’s'),
    version: line.optional().describe('In quotes: "2.0"'),
    updated: date.optional().describe('When it last changed, for the feed; default: its first public award'),
    creator: relatedProfile.optional().describe('Who devised it, where that is not the issuer'),
    related: z.array(related).min(1).optional().describe('Achievements elsewhere that this one belongs with'),
    otherIdentifiers: z
      .array(identifierEntry)
      .min(1)
      .optional()
      .describe('Codes that others gave it: a course number'),
    expiresAfter: duration.optional().describe('How long an award lasts: 2 years'),
    visibility: visibility.optional().describe('Of its awards; default: the site’s'),
    without: withoutFiles.optional().describe('Files that are not made of its awards: [certificate]'),
  })
  .check(checkResultNames);
export type AchievementFile = z.output<typeof achievementFileSchema>;

/** An achievement, checked, with its issuer and language filled in. */
export interface Achievement extends Omit<AchievementFile, 'image' | 'issuer' | 'language'> {
  readonly id: AchievementId;
  /** Relative to the project. */
  readonly file: string;
  /** Markdown; empty only where `criteriaUrl` is given. */
  readonly criteria: string;
  readonly image?: LoadedImage | undefined;
  /** The badge image as a data URI, on sites whose credentials carry it. */
  readonly embeddedImage?: string | undefined;
  readonly issuer: IssuerId;
  readonly language: string;
}

function checkResultNames(context: z.core.ParsePayload<{ results?: ResultDescription[] | undefined }>): void {
  const names = context.value.results?.map(({ id }) => id) ?? [];
  for (const [index, id] of names.entries()) {
    if (names.indexOf(id) === index) continue;
    breakForm(context, 'id', `is given to two results: "${id}"`, { path: ['results', index, 'id'] });
  }
}

/** What an achievement's image shows, in words: the author's, or a plain label where the badge is drawn. */
export function imageCaption(achievement: Pick<Achievement, 'image' | 'name'>): string {
  return achievement.image?.alt ?? `Badge: ${achievement.name}`;
}
