import type { Shape } from '../../drawing/shape.ts';
import { badgeShapeOf } from '../../lib/achievement-types.ts';
import type { Achievement } from '../../model/achievement.ts';
import type { Site } from '../../model/site.ts';

/** What a badge is drawn from. */
export interface BadgeSubject {
  /** The achievement's id: its pattern is made from this alone. */
  readonly id: string;
  readonly name: string;
  /** The issuer's. */
  readonly color?: string | undefined;
  readonly shape: Shape;
  readonly icon?: string | undefined;
  readonly initials: string;
}

/** What an achievement without an image is drawn from. */
export function subjectOf(achievement: Achievement, site: Site): BadgeSubject {
  const { id, name, type, drawing } = achievement;
  return {
    id,
    name,
    color: site.issuers.get(achievement.issuer)?.color,
    shape: drawing?.shape ?? badgeShapeOf(type),
    icon: drawing?.icon,
    initials: drawing?.initials ?? initialsOf(name),
  };
}

/** The first letters of a name's first two words. */
function initialsOf(name: string): string {
  const words = name.split(/[^\p{L}\p{M}\p{N}]+/u).filter((word) => word !== '');
  return words
    .slice(0, 2)
    .map((word) => Array.from(word)[0]?.toLocaleUpperCase('und') ?? '')
    .join('');
}
