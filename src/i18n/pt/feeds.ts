import type { Dictionary } from '../dictionary.ts';

export default {
  achievements: (site) => `${site}: conquistas`,
  badges: (site) => `${site}: insígnias atribuídas`,
  revoked: (title) => `${title} (revogada)`,
} satisfies Dictionary['feeds'];
