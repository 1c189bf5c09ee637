import type { Dictionary } from '../dictionary.ts';

export default {
  issuedAt: (host) => `Open Badges emitidos em ${host}.`,
  everything: (title) => `Tudo o que se pode obter: ${title}.`,
} satisfies Dictionary['home'];
