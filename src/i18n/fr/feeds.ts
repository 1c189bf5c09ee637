import type { Dictionary } from '../dictionary.ts';

export default {
  achievements: (site) => `${site} : distinctions`,
  badges: (site) => `${site} : badges décernés`,
  revoked: (title) => `${title} (révoqué)`,
} satisfies Dictionary['feeds'];
