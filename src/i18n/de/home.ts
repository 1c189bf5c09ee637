import type { Dictionary } from '../dictionary.ts';

export default {
  issuedAt: (host) => `Open Badges, ausgestellt von ${host}.`,
  everything: (title) => `Alles, was es zu erwerben gibt: ${title}.`,
} satisfies Dictionary['home'];
