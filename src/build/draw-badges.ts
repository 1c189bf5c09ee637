import { loadFonts } from '../load/fonts.ts';
import type { Achievement, AchievementFile } from '../model/achievement.ts';
import type { Site } from '../model/site.ts';
import { subjectOf } from '../outputs/badge-image/badge-subject.ts';
import { type Trial, tryBadges } from '../outputs/badge-image/try-badges.ts';

/** What is tried instead of what the content says. */
export interface Changes {
  readonly name?: string | undefined;
  readonly color?: string | undefined;
  readonly accent?: string | undefined;
  readonly drawing: NonNullable<AchievementFile['drawing']>;
}

/** Draws badges of a site as they would be with some changes, without writing any of them. See `tryBadges`. */
export async function drawBadges(
  site: Site,
  achievements: readonly Achievement[],
  { name, color, accent, drawing }: Changes,
  { style, format }: Omit<Trial, 'subjects'>,
): Promise<Uint8Array | undefined> {
  const subjects = achievements.map((achievement) => {
    const changed = { ...achievement.drawing, ...drawing };
    const subject = subjectOf({ ...achievement, name: name ?? achievement.name, drawing: changed }, site);
    return { ...subject, color: color ?? subject.color, accent: accent ?? subject.accent };
  });
  return tryBadges({ subjects, style, format }, await loadFonts(), site.fonts);
}
