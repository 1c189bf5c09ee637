/** What feeds say of their own. */
export default {
  achievements: (site: string) => `${site}: achievements`,
  badges: (site: string) => `${site}: badges awarded`,
  revoked: (title: string) => `${title} (revoked)`,
};
