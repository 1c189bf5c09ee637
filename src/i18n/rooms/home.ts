/** The home page and the catalogue. */
export const en = {
  issuedAt: (host: string) => `Open Badges issued at ${host}.`,
  everything: (title: string) => `Everything that can be earned: ${title}.`,
};

export const de: typeof en = {
  issuedAt: (host) => `Open Badges, ausgestellt von ${host}.`,
  everything: (title) => `Alles, was es zu erwerben gibt: ${title}.`,
};

export const fr: typeof en = {
  issuedAt: (host) => `Open Badges délivrés sur ${host}.`,
  everything: (title) => `Tout ce qui peut être obtenu : ${title}.`,
};

export const es: typeof en = {
  issuedAt: (host) => `Open Badges emitidos en ${host}.`,
  everything: (title) => `Todo lo que se puede obtener: ${title}.`,
};

export const pt: typeof en = {
  issuedAt: (host) => `Open Badges emitidos em ${host}.`,
  everything: (title) => `Tudo o que se pode obter: ${title}.`,
};

export const ar: typeof en = {
  issuedAt: (host) => `شارات Open Badges صادرة عن ${host}.`,
  everything: (title) => `كل ما يمكن نيله: ${title}.`,
};
