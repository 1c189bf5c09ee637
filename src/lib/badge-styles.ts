/** How drawn badges are finished. */
export const BADGE_STYLES = ['guilloche', 'enamel', 'woodcut', 'plain'] as const;
export type BadgeStyleName = (typeof BADGE_STYLES)[number];

/** What may stand on the rim of a drawn badge. */
export const RIM_TEXTS = ['issuer', 'name', 'none'] as const;
export type RimText = (typeof RIM_TEXTS)[number];

/** The highest level: so many stars have room. */
export const MAX_LEVEL = 5;
