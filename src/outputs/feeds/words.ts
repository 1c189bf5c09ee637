/** What feeds say of their own. */
export const WORDS = {
  achievements: (site: string) => `${site}: achievements`,
  awards: (site: string) => `${site}: badges awarded`,
  awardedTo: (achievement: string, name: string) => `${achievement}, awarded to ${name}`,
  revoked: (title: string) => `${title} (revoked)`,
} as const;
