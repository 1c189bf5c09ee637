/** What feeds say of their own. */
export const en = {
  achievements: (site: string) => `${site}: achievements`,
  badges: (site: string) => `${site}: badges awarded`,
  revoked: (title: string) => `${title} (revoked)`,
};

export const de: typeof en = {
  achievements: (site) => `${site}: Auszeichnungen`,
  badges: (site) => `${site}: verliehene Abzeichen`,
  revoked: (title) => `${title} (widerrufen)`,
};

export const fr: typeof en = {
  achievements: (site) => `${site} : distinctions`,
  badges: (site) => `${site} : badges décernés`,
  revoked: (title) => `${title} (révoqué)`,
};

export const es: typeof en = {
  achievements: (site) => `${site}: logros`,
  badges: (site) => `${site}: insignias otorgadas`,
  revoked: (title) => `${title} (revocada)`,
};

export const pt: typeof en = {
  achievements: (site) => `${site}: conquistas`,
  badges: (site) => `${site}: insígnias atribuídas`,
  revoked: (title) => `${title} (revogada)`,
};

export const ar: typeof en = {
  achievements: (site) => `${site}: الإنجازات`,
  badges: (site) => `${site}: الشارات الممنوحة`,
  revoked: (title) => `${title} (أُلغيت)`,
};
