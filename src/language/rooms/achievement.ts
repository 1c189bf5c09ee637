import type { Count } from '../count.ts';

/** The page of an achievement. */
export const en = {
  awardedBy: 'Awarded by',
  code: 'Code',
  version: 'Version',
  fieldOfStudy: 'Field of study',
  specialisation: 'Specialisation',
  credits: 'Credits',
  lasts: 'Lasts',
  days: (count: Count) => count({ one: '# day', other: '# days' }),
  weeks: (count: Count) => count({ one: '# week', other: '# weeks' }),
  months: (count: Count) => count({ one: '# month', other: '# months' }),
  years: (count: Count) => count({ one: '# year', other: '# years' }),
  language: 'Language',
  devisedBy: 'Devised by',
  tags: 'Tags',
  related: 'Related',
  publicAwards: (count: Count) => count({ one: '# public award', other: '# public awards' }),
  somebody: 'Somebody who is not named here',
  jsonld: 'This achievement as JSON-LD',
};

export const de: typeof en = {
  awardedBy: 'Verliehen von',
  code: 'Kürzel',
  version: 'Fassung',
  fieldOfStudy: 'Fachgebiet',
  specialisation: 'Spezialisierung',
  credits: 'Leistungspunkte',
  lasts: 'Gilt für',
  days: (count) => count({ one: '# Tag', other: '# Tage' }),
  weeks: (count) => count({ one: '# Woche', other: '# Wochen' }),
  months: (count) => count({ one: '# Monat', other: '# Monate' }),
  years: (count) => count({ one: '# Jahr', other: '# Jahre' }),
  language: 'Sprache',
  devisedBy: 'Entwickelt von',
  tags: 'Schlagwörter',
  related: 'Verwandt',
  publicAwards: (count) => count({ one: '# öffentliche Verleihung', other: '# öffentliche Verleihungen' }),
  somebody: 'Jemand, der hier nicht genannt wird',
  jsonld: 'Diese Auszeichnung als JSON-LD',
};

export const fr: typeof en = {
  awardedBy: 'Décerné par',
  code: 'Sigle',
  version: 'Édition',
  fieldOfStudy: 'Domaine d’étude',
  specialisation: 'Spécialité',
  credits: 'Crédits',
  lasts: 'Durée de validité',
  days: (count) => count({ one: '# jour', many: '# de jours', other: '# jours' }),
  weeks: (count) => count({ one: '# semaine', many: '# de semaines', other: '# semaines' }),
  months: (count) => count({ one: '# mois', many: '# de mois', other: '# mois' }),
  years: (count) => count({ one: '# an', many: '# d’années', other: '# ans' }),
  language: 'Langue',
  devisedBy: 'Conçu par',
  tags: 'Mots-clés',
  related: 'Voir aussi',
  publicAwards: (count) =>
    count({
      one: '# attribution publique',
      many: '# d’attributions publiques',
      other: '# attributions publiques',
    }),
  somebody: 'Une personne qui n’est pas nommée ici',
  jsonld: 'Cette distinction en JSON-LD',
};

export const es: typeof en = {
  awardedBy: 'Otorgada por',
  code: 'Código',
  version: 'Versión',
  fieldOfStudy: 'Campo de estudio',
  specialisation: 'Especialidad',
  credits: 'Créditos',
  lasts: 'Validez',
  days: (count) => count({ one: '# día', many: '# de días', other: '# días' }),
  weeks: (count) => count({ one: '# semana', many: '# de semanas', other: '# semanas' }),
  months: (count) => count({ one: '# mes', many: '# de meses', other: '# meses' }),
  years: (count) => count({ one: '# año', many: '# de años', other: '# años' }),
  language: 'Idioma',
  devisedBy: 'Creada por',
  tags: 'Etiquetas',
  related: 'Relacionado',
  publicAwards: (count) =>
    count({
      one: '# concesión pública',
      many: '# de concesiones públicas',
      other: '# concesiones públicas',
    }),
  somebody: 'Alguien cuyo nombre no figura aquí',
  jsonld: 'Este logro en JSON-LD',
};

export const pt: typeof en = {
  awardedBy: 'Atribuída por',
  code: 'Código',
  version: 'Versão',
  fieldOfStudy: 'Área de estudo',
  specialisation: 'Especialização',
  credits: 'Créditos',
  lasts: 'Validade',
  days: (count) => count({ one: '# dia', many: '# de dias', other: '# dias' }),
  weeks: (count) => count({ one: '# semana', many: '# de semanas', other: '# semanas' }),
  months: (count) => count({ one: '# mês', many: '# de meses', other: '# meses' }),
  years: (count) => count({ one: '# ano', many: '# de anos', other: '# anos' }),
  language: 'Língua',
  devisedBy: 'Criada por',
  tags: 'Palavras-chave',
  related: 'Relacionado',
  publicAwards: (count) =>
    count({
      one: '# atribuição pública',
      many: '# de atribuições públicas',
      other: '# atribuições públicas',
    }),
  somebody: 'Alguém cujo nome não consta aqui',
  jsonld: 'Esta conquista em JSON-LD',
};

export const ar: typeof en = {
  awardedBy: 'تمنحها',
  code: 'الرمز',
  version: 'الإصدار',
  fieldOfStudy: 'مجال الدراسة',
  specialisation: 'التخصص',
  credits: 'الوحدات الدراسية',
  lasts: 'مدة السريان',
  days: (count) =>
    count({ zero: '# يوم', one: 'يوم واحد', two: 'يومان', few: '# أيام', many: '# يومًا', other: '# يوم' }),
  weeks: (count) =>
    count({
      zero: '# أسبوع',
      one: 'أسبوع واحد',
      two: 'أسبوعان',
      few: '# أسابيع',
      many: '# أسبوعًا',
      other: '# أسبوع',
    }),
  months: (count) =>
    count({ zero: '# شهر', one: 'شهر واحد', two: 'شهران', few: '# أشهر', many: '# شهرًا', other: '# شهر' }),
  years: (count) =>
    count({ zero: '# سنة', one: 'سنة واحدة', two: 'سنتان', few: '# سنوات', many: '# سنة', other: '# سنة' }),
  language: 'اللغة',
  devisedBy: 'من إعداد',
  tags: 'الكلمات المفتاحية',
  related: 'ذات صلة',
  publicAwards: (count) =>
    count({
      zero: 'لا شارات ممنوحة علنًا',
      one: 'شارة واحدة ممنوحة علنًا',
      two: 'شارتان ممنوحتان علنًا',
      few: '# شارات ممنوحة علنًا',
      many: '# شارة ممنوحة علنًا',
      other: '# شارة ممنوحة علنًا',
    }),
  somebody: 'شخص لا يُذكر اسمه هنا',
  jsonld: 'هذا الإنجاز بصيغة JSON-LD',
};
