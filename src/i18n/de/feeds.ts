import type { Dictionary } from '../dictionary.ts';

export default {
  achievements: (site) => `${site}: Auszeichnungen`,
  badges: (site) => `${site}: verliehene Abzeichen`,
  revoked: (title) => `${title} (widerrufen)`,
} satisfies Dictionary['feeds'];
