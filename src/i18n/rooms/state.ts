/** The state of an award: what was true when the page was made, never that it is verified. */
export const en = {
  heading: 'State',
  valid: 'Valid as issued',
  notBefore: (day: string) => `Not valid before ${day}`,
  expired: (day: string) => `Expired on ${day}`,
  revoked: (day: string) => `Revoked on ${day}`,
  asOf: 'On {}, when this page was made.',
};

export const de: typeof en = {
  heading: 'Stand',
  valid: 'Gültig laut Aussteller',
  notBefore: (day) => `Gültig erst ab ${day}`,
  expired: (day) => `Abgelaufen am ${day}`,
  revoked: (day) => `Widerrufen am ${day}`,
  asOf: 'Am {}, als diese Seite entstand.',
};

export const fr: typeof en = {
  heading: 'État',
  valid: 'Valide selon l’émetteur',
  notBefore: (day) => `Pas valide avant le ${day}`,
  expired: (day) => `Expiré le ${day}`,
  revoked: (day) => `Révoqué le ${day}`,
  asOf: 'Le {}, lorsque cette page a été créée.',
};

export const es: typeof en = {
  heading: 'Estado',
  valid: 'Válida según el emisor',
  notBefore: (day) => `No es válida antes del ${day}`,
  expired: (day) => `Caducó el ${day}`,
  revoked: (day) => `Revocada el ${day}`,
  asOf: 'El {}, cuando se creó esta página.',
};

export const pt: typeof en = {
  heading: 'Estado',
  valid: 'Válida segundo o emissor',
  notBefore: (day) => `Não é válida antes de ${day}`,
  expired: (day) => `Expirou em ${day}`,
  revoked: (day) => `Revogada em ${day}`,
  asOf: 'Em {}, quando esta página foi criada.',
};

export const ar: typeof en = {
  heading: 'الحالة',
  valid: 'سارية بحسب الجهة المُصدِرة',
  notBefore: (day) => `لا تسري قبل ${day}`,
  expired: (day) => `انتهت صلاحيتها في ${day}`,
  revoked: (day) => `أُلغيت في ${day}`,
  asOf: 'في {}، عند إنشاء هذه الصفحة.',
};
