import type { Dictionary } from '../dictionary.ts';

export default {
  achievements: (site) => `${site}: الإنجازات`,
  badges: (site) => `${site}: الشارات الممنوحة`,
  revoked: (title) => `${title} (أُلغيت)`,
} satisfies Dictionary['feeds'];
