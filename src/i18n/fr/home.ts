import type { Dictionary } from '../dictionary.ts';

export default {
  issuedAt: (host) => `Open Badges délivrés sur ${host}.`,
  everything: (title) => `Tout ce qui peut être obtenu : ${title}.`,
} satisfies Dictionary['home'];
