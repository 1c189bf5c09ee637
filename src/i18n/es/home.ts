import type { Dictionary } from '../dictionary.ts';

export default {
  issuedAt: (host) => `Open Badges emitidos en ${host}.`,
  everything: (title) => `Todo lo que se puede obtener: ${title}.`,
} satisfies Dictionary['home'];
