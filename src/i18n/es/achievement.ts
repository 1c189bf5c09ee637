import type { Dictionary } from '../dictionary.ts';

export default {
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
  allHolders: 'Ver todas',
  holdersOf: (achievement) => `Insignias «${achievement}»`,
  pageOf: (page, pages) => `Página ${page} de ${pages}`,
  pages: 'Páginas',
  newer: 'Más recientes',
  older: 'Más antiguas',
  jsonld: 'Este logro en JSON-LD',
} satisfies Dictionary['achievement'];
