import type { Shape } from '../../drawing/shape.ts';
import { badgeShapeOf } from '../../lib/achievement-types.ts';
import type { BadgeStyleName, RimText } from '../../lib/badge-styles.ts';
import type { Achievement } from '../../model/achievement.ts';
import type { Site } from '../../model/site.ts';

/** What a badge is drawn from. */
export interface BadgeSubject {
  /** The achievement's id: its pattern is made from this alone. */
  readonly id: string;
  readonly name: string;
  /** Of letters on the rim: how they are made capitals. */
  readonly language: string;
  readonly issuerName: string;
  /** The issuer's. */
  readonly color?: string | undefined;
  /** Its second colour. */
  readonly accent?: string | undefined;
  readonly style: BadgeStyleName;
  /** What stands on the rim; left out, what the style says. */
  readonly rim?: RimText | undefined;
  /** Along the lower rim. */
  readonly motto?: string | undefined;
  /** From 1. */
  readonly level?: number | undefined;
  /** A few letters: a year. */
  readonly ribbon?: string | undefined;
  readonly shape: Shape;
  readonly icon?: string | undefined;
  readonly initials: string;
}

/** What an achievement without an image is drawn from. */
export function subjectOf(achievement: Achievement, site: Site): BadgeSubject {
  const { id, name, type, drawing, language } = achievement;
  const issuer = site.issuers.get(achievement.issuer);
  return {
    id,
    name,
    language,
    issuerName: issuer?.name ?? '',
    color: issuer?.color,
    accent: issuer?.drawing?.accent,
    style: drawing?.style ?? issuer?.drawing?.style ?? 'guilloche',
    rim: drawing?.rim ?? issuer?.drawing?.rim,
    // A ribbon lies where an issuer’s motto would stand.
    motto: drawing?.motto ?? (drawing?.ribbon === undefined ? issuer?.drawing?.motto : undefined),
    level: drawing?.level,
    ribbon: drawing?.ribbon,
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
