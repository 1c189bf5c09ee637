/** The search in the catalogue. In `found`, the first `{}` is how many are shown, the second how many there are. */
export const en = {
  search: 'Find an achievement',
  found: '{} of {} shown',
  nothing: 'Nothing found. Try fewer or other words.',
};

export const de: typeof en = {
  search: 'Auszeichnung suchen',
  found: '{} von {} angezeigt',
  nothing: 'Nichts gefunden. Vielleicht mit weniger oder anderen Wörtern?',
};

export const fr: typeof en = {
  search: 'Chercher une distinction',
  found: '{} sur {} affichées',
  nothing: 'Rien trouvé. Essayez moins de mots, ou d’autres.',
};

export const es: typeof en = {
  search: 'Buscar un logro',
  found: '{} de {} en la lista',
  nothing: 'No se ha encontrado nada. Pruebe con menos palabras o con otras.',
};

export const pt: typeof en = {
  search: 'Procurar uma conquista',
  found: '{} de {} na lista',
  nothing: 'Nada encontrado. Experimente menos palavras, ou outras.',
};

export const ar: typeof en = {
  search: 'البحث عن إنجاز',
  found: 'يُعرض {} من {}',
  nothing: 'لا نتائج. جرّب كلمات أقل أو كلمات أخرى.',
};
