import type { Dictionary } from '../dictionary.ts';

export default {
  achievements: (site) => `${site}: logros`,
  badges: (site) => `${site}: insignias otorgadas`,
  revoked: (title) => `${title} (revocada)`,
} satisfies Dictionary['feeds'];
