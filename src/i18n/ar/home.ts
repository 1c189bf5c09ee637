import type { Dictionary } from '../dictionary.ts';

export default {
  issuedAt: (host) => `شارات Open Badges صادرة عن ${host}.`,
  everything: (title) => `كل ما يمكن نيله: ${title}.`,
} satisfies Dictionary['home'];
