import type { Metal } from '../../../drawing/brand-palette.ts';
import type { IconSet } from '../../../drawing/icon.ts';
import type { PatternSeed } from '../../../drawing/pattern-seed.ts';
import type { Shape } from '../../../drawing/shape.ts';
import type { RimText } from '../../../lib/badge-styles.ts';

/** How a badge is finished: it paints the ground of one skeleton and says what is drawn on it in which colours. */
export interface BadgeStyle {
  readonly paint: (skeleton: Skeleton) => PaintedGround;
  /** What emblems are drawn with, where there is one of their name. */
  readonly emblem: IconSet;
  /** What stands on the rim where the author does not say. */
  readonly rim: RimText;
}

/** All that a style may paint from. */
export interface Skeleton {
  readonly shape: Shape;
  readonly seed: PatternSeed;
  /** The issuer's colours, where it has any. */
  readonly color?: string | undefined;
  readonly accent?: string | undefined;
  /** Of the rim; that of a level, where the badge has one. */
  readonly metal: Metal;
  readonly isRanked: boolean;
  /** Whether letters stand on the band: then it is left plain. */
  readonly isLettered: boolean;
}

/** A painted ground, as SVG round (0, 0), and the colours of what is drawn on it. */
export interface PaintedGround {
  readonly svg: string;
  readonly emblem: string;
  readonly name: string;
  /** Letters on the band. */
  readonly rim: string;
  /** The ground and the letters of a ribbon. */
  readonly ribbon: readonly [ground: string, letters: string];
}
